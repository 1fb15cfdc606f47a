import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Today } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useRememberedState } from '../../ui/viewMemory.ts';
import {
  type DueEntry,
  FollowUpLine,
  followUpEntry,
  useCadenceActions,
  useDueList,
  useFollowUpActions,
} from '../follow-ups/index.ts';
import { AllDone } from './AllDone.tsx';
import { CadenceRow, skippedUntil } from './CadenceRow.tsx';
import { CADENCES_SHOWN, cadenceId, debriefId, revisitId, stepId, upcomingId, waiting } from './entries.ts';
import { Group } from './Group.tsx';
import { DebriefRow, UpcomingRow } from './InterviewRows.tsx';
import { RevisitRow } from './RevisitRow.tsx';
import { useRevisitActions } from './useRevisitActions.ts';

/** All that waits, in groups, and one keyboard for them. */
export function Waiting({ data }: { readonly data: Today }) {
  const t = useT();
  const navigate = useNavigate();
  const steps = useFollowUpActions();
  const cadence = useCadenceActions();
  const revisit = useRevisitActions();
  const [later, setLater] = useRememberedState('today.later', false);
  const [all, setAll] = useState(false);
  const { today, debriefs, followUps, comingFollowUps, upcoming, revisits } = data;
  const cadences = all ? data.cadences : data.cadences.slice(0, CADENCES_SHOWN);
  const hidden = data.cadences.length - cadences.length;

  const entries: DueEntry[] = [
    ...debriefs.map((interview) => ({
      id: debriefId(interview),
      keys: {
        d: () => navigate({ to: '/interviews/$interviewId/debrief', params: { interviewId: interview.id } }),
      },
    })),
    ...followUps.map((followUp) => followUpEntry(followUp, steps)),
    ...cadences.map((due) => ({
      id: cadenceId(due),
      keys: {
        d: 'log' as const,
        s: 'snooze' as const,
        w: 'write' as const,
        x: () => cadence.leave(due.person, skippedUntil(due, today)),
      },
    })),
    ...revisits.map((opportunity) => ({
      id: revisitId(opportunity),
      keys: { d: () => revisit.done(opportunity), s: 'snooze' as const },
    })),
    ...upcoming.map((interview) => ({ id: upcomingId(interview), keys: {} })),
    ...(later ? comingFollowUps.map((followUp) => followUpEntry(followUp, steps)) : []),
  ];
  const due = useDueList(entries, { wholePage: true });

  return (
    <div className="today" ref={due.list}>
      {waiting(data) === 0 && <AllDone today={data} />}
      <Group title={t('today.debriefs')} count={debriefs.length}>
        <ul className="due-list">
          {debriefs.map((interview) => (
            <DebriefRow key={interview.id} interview={interview} today={today} row={due.row(debriefId(interview))} />
          ))}
        </ul>
      </Group>
      <Group title={t('today.followUps')} count={followUps.length}>
        <ul className="due-list">
          {followUps.map((followUp) => (
            <FollowUpLine key={stepId(followUp)} followUp={followUp} today={today} row={due.row(stepId(followUp))} />
          ))}
        </ul>
      </Group>
      <Group title={t('today.cadences')} count={data.cadences.length}>
        <ul className="due-list">
          {cadences.map((one) => (
            <CadenceRow key={one.person.id} due={one} today={today} row={due.row(cadenceId(one))} />
          ))}
        </ul>
        {hidden > 0 && (
          <button type="button" className="today__more" onClick={() => setAll(true)}>
            {t('today.more', { count: hidden })}
          </button>
        )}
      </Group>
      <Group title={t('today.revisits')} count={revisits.length}>
        <ul className="due-list">
          {revisits.map((opportunity) => (
            <RevisitRow
              key={opportunity.id}
              opportunity={opportunity}
              today={today}
              row={due.row(revisitId(opportunity))}
              actions={revisit}
            />
          ))}
        </ul>
      </Group>
      <Group title={t('today.upcoming')} count={upcoming.length}>
        <ul className="due-list">
          {upcoming.map((interview) => (
            <UpcomingRow key={interview.id} interview={interview} today={today} row={due.row(upcomingId(interview))} />
          ))}
        </ul>
      </Group>
      {comingFollowUps.length > 0 && (
        <section className="today__group">
          <button type="button" className="today__more" aria-expanded={later} onClick={() => setLater(!later)}>
            {t('today.later', { count: comingFollowUps.length })}
          </button>
          {later && (
            <ul className="due-list">
              {comingFollowUps.map((followUp) => (
                <FollowUpLine
                  key={stepId(followUp)}
                  followUp={followUp}
                  today={today}
                  row={due.row(stepId(followUp))}
                />
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  );
}
