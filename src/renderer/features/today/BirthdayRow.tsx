import { IconCheck, IconPlayerSkipForward } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { BirthdayDue, LocalDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { type Acts, DueRow, type RowState, Tool } from '../follow-ups/index.ts';
import { PanelTool } from './PanelTool.tsx';
import { TouchPanels } from './TouchPanels.tsx';
import { birthdayThing } from './things.ts';

interface BirthdayRowProps {
  readonly birthday: BirthdayDue;
  readonly today: LocalDate;
  readonly row: RowState;
  readonly acts: Acts;
}

/** A birthday: today's, one just past, or one that is coming. */
export function BirthdayRow({ birthday, today, row, acts }: BirthdayRowProps) {
  const t = useT();
  const intl = useIntl();
  const { person, on, turns } = birthday;
  const thing = birthdayThing(birthday);
  const title = t('today.birthday.title', { name: person.name });
  const come = on <= today;
  return (
    <DueRow
      row={row}
      mark={<PersonAvatar name={person.name} warmth={person.warmth} strength={person.strength} size={28} />}
      href={`/people/${person.id}`}
      title={title}
      why={t('today.birthday.why', {
        when: on < today ? 'past' : come ? 'now' : 'ahead',
        turns: turns ?? 0,
        day: intl.formatDate(`${on}T00:00Z`, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }),
      })}
      when={humanDate(intl, on, today)}
      whenTitle={fullDate(intl, on)}
      tools={
        <>
          <PanelTool panel="write" row={row} what={title} />
          {come && (
            <>
              <Tool
                Icon={IconCheck}
                label={t('today.cadence.done')}
                what={title}
                keys="d"
                onClick={() => void acts.done([thing])}
              />
              <PanelTool panel="log" row={row} what={title} />
            </>
          )}
          <Tool
            Icon={IconPlayerSkipForward}
            label={t('today.birthday.skip')}
            what={title}
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
