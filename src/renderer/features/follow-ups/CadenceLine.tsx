import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { LocalDate, PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { DraftPanel } from './DraftPanel.tsx';
import { OwnCadenceChoice } from './OwnCadenceChoice.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { Tool } from './Tool.tsx';
import { useCadenceActions } from './useCadenceActions.ts';
import type { DueEntry, RowState } from './useDueList.ts';

export const cadenceEntryId = (id: PersonId) => `cadence:${id}`;

/** Keeping in touch as a line of a list: a message, or leave be. */
export const cadenceEntry = (id: PersonId): DueEntry => ({
  id: cadenceEntryId(id),
  keys: { w: 'write', s: 'snooze' },
});

interface CadenceLineProps {
  readonly personId: PersonId;
  readonly today: LocalDate;
  readonly row: RowState;
  /** Says whose cadence it is, where several stand together. */
  readonly named?: boolean;
}

/** How often to be in touch with somebody, when that is due, and leaving them be for a while. */
export function CadenceLine({ personId, today, row, named = false }: CadenceLineProps) {
  const t = useT();
  const intl = useIntl();
  const actions = useCadenceActions();
  const { data: person } = useBook('person.get', { id: personId });
  if (!person) return <li className="cadence-line" />;
  const { name, cadence, snoozedUntil } = person;
  const { due } = cadence;
  const left = snoozedUntil !== null && snoozedUntil > today;
  const label = named ? t('followUps.cadence.of', { name }) : t('followUps.cadence');
  return (
    <li className="cadence-line" data-entry={row.id} onFocus={row.activate}>
      <span className="cadence-line__label truncate" title={label}>
        {label}
      </span>
      <OwnCadenceChoice label={label} person={person} onChange={(chosen) => void actions.set(person, chosen)} />
      {left && (
        <>
          <span className="quiet" title={fullDate(intl, snoozedUntil)}>
            {t('followUps.cadence.left', { date: humanDate(intl, snoozedUntil, today) })}
          </span>
          <Button variant="subtle" onClick={() => void actions.wake(person)}>
            {t('followUps.cadence.wake')}
          </Button>
        </>
      )}
      {!left && due && (
        <span className="cadence-line__due" data-band={due.band} title={fullDate(intl, due.on)}>
          {t(`followUps.band.${due.band}`, {
            date: humanDate(intl, due.on, today),
            late: due.on < today ? 'yes' : 'no',
          })}
        </span>
      )}
      {cadence.days !== null && (
        <span className="cadence-line__tools">
          <Tool
            Icon={IconMail}
            label={t('followUps.write')}
            what={name}
            keys="w"
            expanded={row.panel === 'write'}
            onClick={() => row.open(row.panel === 'write' ? null : 'write')}
          />
          <SnoozeMenu
            what={name}
            label={t('followUps.cadence.snooze')}
            today={today}
            opened={row.panel === 'snooze'}
            onOpen={(open) => row.open(open ? 'snooze' : null)}
            onSnooze={(until) => void actions.leave(person, until)}
          />
        </span>
      )}
      {row.panel === 'write' && (
        <div className="cadence-line__panel">
          <DraftPanel
            kind="check_in"
            person={person}
            draftKey={row.id}
            onSent={(by, subject) => actions.sent(person, by, subject)}
            onClose={() => row.open(null)}
          />
        </div>
      )}
    </li>
  );
}
