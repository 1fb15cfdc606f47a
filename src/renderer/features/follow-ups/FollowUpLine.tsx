import { IconCheck, IconMail, IconPencil, IconPlayerSkipForward, IconPlayerStop } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { FollowUp, LocalDate } from '../../../contract/index.ts';
import { addDays } from '../../../domain/dates.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { DraftPanel } from './DraftPanel.tsx';
import { DueRow } from './DueRow.tsx';
import { ReminderForm } from './ReminderForm.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { Tool } from './Tool.tsx';
import type { DueEntry, RowState } from './useDueList.ts';
import type { FollowUpActions } from './useFollowUpActions.ts';
import { dueText, reasonText, stepTitle, templateOf } from './words.ts';

/** A follow-up in a list: one step is one line, so that the next step is another. */
export function followUpEntry(followUp: FollowUp, today: LocalDate, actions: FollowUpActions): DueEntry {
  const { done, skip, snooze } = actions;
  return {
    id: `${followUp.id}:${followUp.step}`,
    keys: {
      d: () => done(followUp),
      s: 'snooze',
      1: () => snooze(followUp, addDays(today, 1)),
      7: () => snooze(followUp, addDays(today, 7)),
      f: () => skip(followUp),
      ...(templateOf(followUp) && { w: 'write' }),
    },
    selectable: true,
  };
}

interface FollowUpLineProps {
  readonly followUp: FollowUp;
  readonly today: LocalDate;
  readonly row: RowState;
  readonly actions: FollowUpActions;
}

/** One step: what, why and when, and what can be done about it. */
export function FollowUpLine({ followUp, today, row, actions }: FollowUpLineProps) {
  const t = useT();
  const intl = useIntl();
  const { person, step, kind, reason, dueOn, interviewId, company } = followUp;
  const title = stepTitle(t, followUp);
  const template = templateOf(followUp);
  const toggle = (panel: 'write' | 'edit') => row.open(row.panel === panel ? null : panel);
  return (
    <DueRow
      row={row}
      mark={<PersonAvatar name={person.name} warmth={person.warmth} strength={person.strength} size={28} />}
      href={`/people/${person.id}`}
      title={title}
      why={reasonText(t, intl, reason)}
      when={dueText(t, intl, followUp, today)}
      whenTitle={fullDate(intl, dueOn)}
      tools={
        <>
          {template && (
            <Tool
              Icon={IconMail}
              label={t('followUps.write')}
              what={title}
              keys="w"
              expanded={row.panel === 'write'}
              onClick={() => toggle('write')}
            />
          )}
          {kind === 'custom' && (
            <Tool Icon={IconPencil} label={t('followUps.edit')} what={title} onClick={() => toggle('edit')} />
          )}
          <Tool
            Icon={IconCheck}
            label={t('followUps.done')}
            what={title}
            keys="d"
            onClick={() => void actions.done(followUp)}
          />
          <SnoozeMenu
            what={title}
            today={today}
            opened={row.panel === 'snooze'}
            onOpen={(open) => row.open(open ? 'snooze' : null)}
            onSnooze={(until) => void actions.snooze(followUp, until)}
          />
          <Tool
            Icon={IconPlayerSkipForward}
            label={t('followUps.skip')}
            what={title}
            keys="f"
            onClick={() => void actions.skip(followUp)}
          />
          {kind !== 'custom' && step !== 'move_on' && (
            <Tool
              Icon={IconPlayerStop}
              label={t('followUps.stop')}
              what={title}
              onClick={() => void actions.stop(followUp)}
            />
          )}
        </>
      }
    >
      {row.panel === 'write' && template && (
        <DraftPanel
          kind={template}
          person={person}
          interviewId={interviewId}
          companyId={company?.id ?? null}
          draftKey={row.id}
          onSent={(by, subject) => actions.done(followUp, by, subject)}
          onClose={() => row.open(null)}
        />
      )}
      {row.panel === 'edit' && (
        <ReminderForm people={[person]} today={today} reminder={followUp} onClose={() => row.open(null)} />
      )}
    </DueRow>
  );
}
