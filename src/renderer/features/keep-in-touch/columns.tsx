import type { ReactNode } from 'react';
import type { IntlShape } from 'react-intl';
import type { LocalDate } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { fullDate, HumanDate, humanDate } from '../../ui/HumanDate.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import type { Column } from '../../ui/table/types.ts';
import type { CadenceRow } from '../../ui/table/useRows.ts';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';
import { cadenceText, cadenceWhen } from '../follow-ups/index.ts';

/** The columns of the list; the narrower the window, the fewer. */
export function cadenceColumns(
  t: Translate,
  intl: IntlShape,
  today: LocalDate,
  tools: (row: CadenceRow) => ReactNode,
): readonly Column<CadenceRow>[] {
  const say = (date: LocalDate) => humanDate(intl, date, today);
  return [
    {
      id: 'person',
      header: t('keepInTouch.column.person'),
      width: 'minmax(150px, 1.4fr)',
      cell: ({ person }) => <PersonLink person={person} tabIndex={-1} />,
    },
    {
      id: 'warmth',
      header: t('keepInTouch.column.warmth'),
      width: '112px',
      from: 800,
      cell: ({ person }) => <WarmthLabel warmth={person.warmth} />,
    },
    {
      id: 'last',
      header: t('keepInTouch.column.last'),
      width: '116px',
      cell: ({ lastContactOn }) =>
        lastContactOn ? <HumanDate date={lastContactOn} /> : <span className="quiet">{t('keepInTouch.never')}</span>,
    },
    {
      id: 'every',
      header: t('keepInTouch.column.every'),
      width: 'minmax(112px, 1fr)',
      from: 560,
      cell: ({ cadenceDays, from }) => (
        <>
          <span className="cadence-every">{cadenceText(t, cadenceDays)}</span>
          {from && (
            <span className="cadence-from quiet truncate" title={from.name}>
              {from.name}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'when',
      header: t('keepInTouch.column.when'),
      width: 'minmax(140px, 0.6fr)',
      cell: (row) => (
        <span className="truncate" title={fullDate(intl, row.snoozedUntil ?? row.dueOn)}>
          {cadenceWhen(t, say, row)}
        </span>
      ),
    },
    { id: 'tools', header: t('keepInTouch.column.tools'), width: '124px', cell: tools },
  ];
}
