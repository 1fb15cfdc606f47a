import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Today } from '../../../contract/index.ts';
import { birthdaysWaiting, countWaiting } from '../../../domain/reminders/urgent.ts';
import { useT } from '../../i18n/useT.ts';
import { useRememberedState } from '../../ui/viewMemory.ts';
import { DueSelectionBar, FollowUpLine, useActs, useDueList, useFollowUpActions } from '../follow-ups/index.ts';
import { AllDone } from './AllDone.tsx';
import { BirthdayRow } from './BirthdayRow.tsx';
import { CadenceRow } from './CadenceRow.tsx';
import {
  birthdayId,
  CADENCES_SHOWN,
  cadenceId,
  comingUp,
  debriefId,
  revisitId,
  SUGGESTIONS_ID,
  stepId,
  upcomingId,
} from './entries.ts';
import { Group } from './Group.tsx';
import { DebriefRow, UpcomingRow } from './InterviewRows.tsx';
import { RevisitRow } from './RevisitRow.tsx';
import { SuggestionsRow } from './SuggestionsRow.tsx';
import { thingsOf } from './things.ts';
import { useBatch } from './useBatch.ts';
import { useEntries } from './useEntries.ts';

/** All that waits, in groups, and one keyboard for them. */
export function Waiting({ data }: { readonly data: Today }) {
  const t = useT();
  const acts = useActs();
  const steps = useFollowUpActions();
  const [later, setLater] = useRememberedState('today.later', false);
  const [all, setAll] = useState(false);
  const { today, debriefs, followUps, comingFollowUps, revisits, cadencesTotal, soon, suggestions } = data;
  const birthdays = birthdaysWaiting(data);
  const coming = comingUp(data);
  const cadences = all ? data.cadences : data.cadences.slice(0, CADENCES_SHOWN);
  const hidden = data.cadences.length - cadences.length;
  const things = useMemo(() => thingsOf(t, data), [t, data]);
  const batch = useBatch(things, today, acts);
  const entries = useEntries({ today: data, cadences, later }, acts, steps);
  const due = useDueList(entries, { wholePage: true, selection: batch });
  const step = (followUp: (typeof followUps)[number]) => (
    <FollowUpLine
      key={stepId(followUp)}
      followUp={followUp}
      today={today}
      row={due.row(stepId(followUp))}
      actions={steps}
    />
  );
  const people = (list: typeof cadences) =>
    list.map((one) => (
      <CadenceRow key={one.person.id} due={one} today={today} row={due.row(cadenceId(one))} acts={acts} />
    ));

  return (
    <div className="today" ref={due.list} data-selecting={batch.ids.size > 0 || undefined}>
      {countWaiting(data) === 0 && <AllDone today={data} />}
      <Group title={t('today.debriefs')} count={debriefs.length}>
        {debriefs.map((one) => (
          <DebriefRow key={one.id} interview={one} today={today} row={due.row(debriefId(one))} acts={acts} />
        ))}
      </Group>
      <Group title={t('today.followUps')} count={followUps.length}>
        {followUps.map(step)}
      </Group>
      <Group title={t('today.birthdays')} count={birthdays.length}>
        {birthdays.map((one) => (
          <BirthdayRow key={one.person.id} birthday={one} today={today} row={due.row(birthdayId(one))} acts={acts} />
        ))}
      </Group>
      <Group
        title={t('today.cadences')}
        count={cadencesTotal}
        foot={
          <>
            {hidden > 0 && (
              <button type="button" className="today__more" onClick={() => setAll(true)}>
                {t('today.more', { count: hidden })}
              </button>
            )}
            {hidden === 0 && cadencesTotal > data.cadences.length && (
              <Link to="/keep-in-touch" className="today__more">
                {t('today.allOf', { count: cadencesTotal })}
              </Link>
            )}
          </>
        }
      >
        {people(cadences)}
      </Group>
      <Group title={t('today.revisits')} count={revisits.length}>
        {revisits.map((one) => (
          <RevisitRow key={one.id} opportunity={one} today={today} row={due.row(revisitId(one))} acts={acts} />
        ))}
      </Group>
      {suggestions > 0 && <SuggestionsRow count={suggestions} row={due.row(SUGGESTIONS_ID)} />}
      <Group title={t('today.upcoming')} count={coming.length}>
        {coming.map((one) =>
          'interview' in one ? (
            <UpcomingRow
              key={one.interview.id}
              interview={one.interview}
              today={today}
              row={due.row(upcomingId(one.interview))}
            />
          ) : (
            <BirthdayRow
              key={one.birthday.person.id}
              birthday={one.birthday}
              today={today}
              row={due.row(birthdayId(one.birthday))}
              acts={acts}
            />
          ),
        )}
      </Group>
      <Group title={t('today.soon')} count={soon.length}>
        {people(soon)}
      </Group>
      {comingFollowUps.length > 0 && (
        <section className="today__group">
          <button type="button" className="today__more" aria-expanded={later} onClick={() => setLater(!later)}>
            {t('today.later', { count: comingFollowUps.length })}
          </button>
          {later && <ul className="due-list">{comingFollowUps.map(step)}</ul>}
        </section>
      )}
      <DueSelectionBar
        count={batch.ids.size}
        today={today}
        snoozing={batch.snoozing}
        onSnoozing={batch.setSnoozing}
        onDone={batch.done}
        onSnooze={batch.snooze}
        onSkip={batch.skip}
        onClear={batch.clear}
      />
    </div>
  );
}
