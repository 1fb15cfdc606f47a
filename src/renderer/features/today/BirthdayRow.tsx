import { IconCheck, IconMail, IconPlayerSkipForward, IconPlus } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { BirthdayDue, LocalDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { type Acts, DraftPanel, DueRow, type RowState, Tool, useCadenceActions } from '../follow-ups/index.ts';
import { TouchComposer } from '../timeline/index.ts';
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
  const { sent } = useCadenceActions();
  const { person, on, turns } = birthday;
  const thing = birthdayThing(birthday);
  const title = t('today.birthday.title', { name: person.name });
  const toggle = (panel: 'write' | 'log') => row.open(row.panel === panel ? null : panel);
  const close = () => row.open(null);
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
          <Tool
            Icon={IconMail}
            label={t('followUps.write')}
            what={title}
            keys="w"
            expanded={row.panel === 'write'}
            onClick={() => toggle('write')}
          />
          {come && (
            <>
              <Tool
                Icon={IconCheck}
                label={t('today.cadence.done')}
                what={title}
                keys="d"
                onClick={() => void acts.done([thing])}
              />
              <Tool
                Icon={IconPlus}
                label={t('today.cadence.log')}
                what={title}
                keys="l"
                expanded={row.panel === 'log'}
                onClick={() => toggle('log')}
              />
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
