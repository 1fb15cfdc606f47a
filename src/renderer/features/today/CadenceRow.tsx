import { IconCheck, IconPlayerSkipForward } from '@tabler/icons-react';
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
  DueRow,
  type RowState,
  Tool,
} from '../follow-ups/index.ts';
import { PanelTool } from './PanelTool.tsx';
import { SnoozeTool } from './SnoozeTool.tsx';
import { TouchPanels } from './TouchPanels.tsx';

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
  const { person, dueOn } = due;
  const thing = cadenceThing(due);
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
          <PanelTool panel="write" row={row} what={person.name} />
          <Tool
            Icon={IconCheck}
            label={t('today.cadence.done')}
            what={person.name}
            keys="d"
            onClick={() => void acts.done([thing])}
          />
          <PanelTool panel="log" row={row} what={person.name} />
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
      <TouchPanels person={person} row={row} />
    </DueRow>
  );
}
