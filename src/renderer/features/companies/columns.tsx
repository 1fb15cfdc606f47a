import type { CompanyRow } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import type { Column } from '../../ui/table/types.ts';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';
import type { CompanySort } from './search.ts';

/** A count; none at all is left blank, so that the eye finds the others. */
const count = (value: number) => (value > 0 ? value : null);

/** The columns of the list; the narrower the window, the fewer. */
export function companyColumns(t: Translate): readonly Column<CompanyRow, CompanySort>[] {
  return [
    {
      id: 'name',
      header: t('companies.column.name'),
      width: 'minmax(160px, 2fr)',
      sort: 'name',
      cell: (row) => <CompanyLink company={row} size={22} tabIndex={-1} />,
    },
    {
      id: 'people',
      header: t('companies.column.people'),
      width: '96px',
      sort: 'people',
      align: 'end',
      cell: (row) => count(row.current),
    },
    {
      id: 'former',
      header: t('companies.column.former'),
      width: '88px',
      from: 760,
      align: 'end',
      cell: (row) => count(row.former),
    },
    {
      id: 'interviews',
      header: t('companies.column.interviews'),
      width: '96px',
      sort: 'interviews',
      from: 800,
      align: 'end',
      cell: (row) => count(row.interviews),
    },
    {
      id: 'warmth',
      header: t('companies.column.warmth'),
      width: '140px',
      sort: 'warmth',
      cell: (row) => row.current > 0 && <WarmthLabel warmth={row.warmth} />,
    },
    {
      id: 'lastContact',
      header: t('companies.column.lastContact'),
      width: '124px',
      sort: 'lastContact',
      from: 480,
      cell: (row) => row.lastContactOn && <HumanDate date={row.lastContactOn} />,
    },
    {
      id: 'industry',
      header: t('companies.column.industry'),
      width: 'minmax(90px, 1fr)',
      from: 860,
      cell: (row) => (
        <span className="truncate" title={row.industry ?? ''}>
          {row.industry}
        </span>
      ),
    },
    {
      id: 'location',
      header: t('companies.column.location'),
      width: 'minmax(90px, 1fr)',
      from: 960,
      cell: (row) => (
        <span className="truncate" title={row.location ?? ''}>
          {row.location}
        </span>
      ),
    },
  ];
}
