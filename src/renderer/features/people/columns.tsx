import type { PersonRow, PersonSort } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { MonthDate } from '../../ui/MonthDate.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import type { Column } from '../../ui/table/types.ts';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';
import { TagList } from './TagList.tsx';

/** The columns of the list; the narrower the window, the fewer. */
export function peopleColumns(t: Translate): readonly Column<PersonRow, PersonSort>[] {
  return [
    {
      id: 'name',
      header: t('people.column.name'),
      width: 'minmax(150px, 1.5fr)',
      sort: 'name',
      cell: (row) => <PersonLink person={row} tabIndex={-1} />,
    },
    {
      id: 'title',
      header: t('people.column.title'),
      width: 'minmax(110px, 1.4fr)',
      from: 560,
      cell: (row) => (
        <span className="truncate" title={row.title ?? ''}>
          {row.title}
        </span>
      ),
    },
    {
      id: 'company',
      header: t('people.column.company'),
      width: 'minmax(120px, 1.3fr)',
      sort: 'company',
      cell: (row) => row.company && <CompanyLink company={row.company} tabIndex={-1} />,
    },
    {
      id: 'warmth',
      header: t('people.column.warmth'),
      width: '124px',
      sort: 'warmth',
      cell: (row) => <WarmthLabel warmth={row.warmth} />,
    },
    {
      id: 'lastContact',
      header: t('people.column.lastContact'),
      width: '116px',
      sort: 'lastContact',
      from: 480,
      cell: (row) => row.lastContactOn && <HumanDate date={row.lastContactOn} />,
    },
    {
      id: 'tags',
      header: t('people.column.tags'),
      width: 'minmax(90px, 0.8fr)',
      from: 960,
      cell: (row) => <TagList tags={row.tags} />,
    },
    {
      id: 'location',
      header: t('people.column.location'),
      width: 'minmax(80px, 0.7fr)',
      from: 1100,
      cell: (row) => (
        <span className="truncate" title={row.location ?? ''}>
          {row.location}
        </span>
      ),
    },
    {
      id: 'met',
      header: t('people.column.met'),
      width: '88px',
      sort: 'met',
      from: 860,
      cell: (row) => row.metOn && <MonthDate date={row.metOn} />,
    },
  ];
}
