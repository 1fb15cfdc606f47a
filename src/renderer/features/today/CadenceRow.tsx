import { IconCheck, IconMail, IconPlayerSkipForward, IconPlus } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { CadenceDue, LocalDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import {
  type Acts,
  cadenceReason,
  cadenceThing,
  cadenceWhen,
  DraftPanel,
  DueRow,
  type RowState,
  Tool,
  useCadenceActions,
} from '../follow-ups/index.ts';
import { TouchComposer } from '../timeline/index.ts';
import { SnoozeTool } from './SnoozeTool.tsx';

interface CadenceRowProps {
  readonly due: CadenceDue;
  readonly today: LocalDate;
  readonly row: RowState;
  readonly acts: Acts;
}

/** Somebody whom the user wants to be in touch with: it has been long enough, or soon will have. */
export function CadenceRow({ due, today, row, acts }: CadenceRowProps) {
  const t = useT();
  const intl = useIntl();
  const { sent } = useCadenceActions();
  const { person, dueOn } = due;
  const thing = cadenceThing(due);
  const toggle = (panel: 'write' | 'log') => row.open(row.panel === panel ? null : panel);
  const close = () => row.open(null);
  return (
    <DueRow
      row={row}
      mark={<PersonAvatar name={person.name} warmth={person.warmth} strength={person.strength} size={28} />}
      href={`/people/${person.id}`}
      title={person.name}
      why={cadenceReason(t, (date) => humanDate(intl, date, today), due)}
      when={cadenceWhen(t, (date) => humanDate(intl, date, today), due)}
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
            Icon={IconCheck}
            label={t('today.cadence.done')}
            what={person.name}
            keys="d"
            onClick={() => void acts.done([thing])}
          />
          <Tool
            Icon={IconPlus}
            label={t('today.cadence.log')}
            what={person.name}
            keys="l"
            expanded={row.panel === 'log'}
            onClick={() => toggle('log')}
          />
          <SnoozeTool row={row} thing={thing} what={person.name} today={today} acts={acts} />
          <Tool
            Icon={IconPlayerSkipForward}
            label={t('today.cadence.skip')}
            what={person.name}
            keys="f"
            onClick={() => void acts.skip([thing])}
          />
        </>
      }
    >
      {row.panel === 'write' && (
        <DraftPanel
          kind="check_in"
          person={person}
          draftKey={row.id}
          onSent={(by, subject) => sent(person, by, subject)}
          onClose={close}
        />
      )}
      {row.panel === 'log' && <TouchComposer personId={person.id} onDone={close} />}
    </DueRow>
  );
}
