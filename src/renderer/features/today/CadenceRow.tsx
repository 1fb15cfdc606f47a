import { IconMail, IconPlayerSkipForward, IconPlus } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { CadenceDue, LocalDate } from '../../../contract/index.ts';
import { addDays } from '../../../domain/dates.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import {
  cadenceText,
  DraftPanel,
  DueRow,
  dueText,
  type RowState,
  SnoozeMenu,
  Tool,
  useCadenceActions,
} from '../follow-ups/index.ts';
import { TouchComposer } from '../timeline/index.ts';

interface CadenceRowProps {
  readonly due: CadenceDue;
  readonly today: LocalDate;
  readonly row: RowState;
}

/** Until when somebody is left be when this time is skipped. */
export const skippedUntil = ({ cadenceDays }: CadenceDue, today: LocalDate): LocalDate => addDays(today, cadenceDays);

/** Somebody whom the user wants to be in touch with, and has not been for long enough. */
export function CadenceRow({ due, today, row }: CadenceRowProps) {
  const t = useT();
  const intl = useIntl();
  const actions = useCadenceActions();
  const { person, cadenceDays, lastContactOn, dueOn } = due;
  const toggle = (panel: 'write' | 'log') => row.open(row.panel === panel ? null : panel);
  const close = () => row.open(null);
  return (
    <DueRow
      row={row}
      mark={<PersonAvatar name={person.name} warmth={person.warmth} strength={person.strength} size={28} />}
      href={`/people/${person.id}`}
      title={person.name}
      why={t('today.cadence.why', {
        last: lastContactOn ? humanDate(intl, lastContactOn, today) : 'none',
        every: cadenceText(t, cadenceDays),
      })}
      when={dueText(t, intl, due, today)}
      whenTitle={fullDate(intl, dueOn)}
      tools={
        <>
          <Tool
            Icon={IconMail}
            label={t('followUps.write')}
            what={person.name}
            keys="w"
            expanded={row.panel === 'write'}
            onClick={() => toggle('write')}
          />
          <Tool
            Icon={IconPlus}
            label={t('today.cadence.log')}
            what={person.name}
            keys="d"
            expanded={row.panel === 'log'}
            onClick={() => toggle('log')}
          />
          <SnoozeMenu
            what={person.name}
            today={today}
            opened={row.panel === 'snooze'}
            onOpen={(open) => row.open(open ? 'snooze' : null)}
            onSnooze={(until) => void actions.leave(person, until)}
          />
          <Tool
            Icon={IconPlayerSkipForward}
            label={t('today.cadence.skip')}
            what={person.name}
            keys="x"
            onClick={() => void actions.leave(person, skippedUntil(due, today))}
          />
        </>
      }
    >
      {row.panel === 'write' && (
        <DraftPanel
          kind="check_in"
          person={person}
          draftKey={row.id}
          onSent={(by, subject) => actions.sent(person, by, subject)}
          onClose={close}
        />
      )}
      {row.panel === 'log' && <TouchComposer personId={person.id} onDone={close} />}
    </DueRow>
  );
}
