import type { IntlShape } from 'react-intl';
import type { OpportunitySummary } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import type { Column } from '../../ui/table/types.ts';
import { salaryText } from './salary.ts';

/** The columns of the list, which stands in the order of the stages; the narrower the window, the fewer. */
export function opportunityColumns(t: Translate, intl: IntlShape): readonly Column<OpportunitySummary>[] {
  return [
    {
      id: 'role',
      header: t('opportunities.field.role'),
      width: 'minmax(150px, 2fr)',
      cell: (row) => (
        <span className="truncate" title={row.role ?? undefined}>
          {row.role ?? <span className="quiet">{t('opportunities.untitled')}</span>}
        </span>
      ),
    },
    {
      id: 'company',
      header: t('opportunities.field.company'),
      width: 'minmax(140px, 1.6fr)',
      cell: (row) =>
        row.company ? (
          <CompanyLink company={row.company} tabIndex={-1} />
        ) : (
          <span className="quiet">{t('opportunities.noCompany')}</span>
        ),
    },
    {
      id: 'stage',
      header: t('opportunities.field.stage'),
      width: '112px',
      cell: (row) => t(`opportunities.stage.${row.stage}`),
    },
    {
      id: 'salary',
      header: t('opportunities.field.salary'),
      width: '136px',
      from: 640,
      align: 'end',
      cell: (row) => <span className="tabular">{salaryText(intl, row)}</span>,
    },
    {
      id: 'next',
      header: t('opportunities.column.next'),
      width: '120px',
      from: 760,
      cell: (row) => row.nextInterviewOn && <HumanDate date={row.nextInterviewOn} />,
    },
    {
      id: 'revisit',
      header: t('opportunities.field.revisitOn'),
      width: '120px',
      from: 860,
      cell: (row) => row.revisitOn && <HumanDate date={row.revisitOn} />,
    },
    {
      id: 'heard',
      header: t('opportunities.field.heardOn'),
      width: '120px',
      from: 980,
      cell: (row) => <HumanDate date={row.heardOn} />,
    },
  ];
}
