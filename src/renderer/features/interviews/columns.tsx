import type { InterviewId, InterviewSummary } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { EntityAnchor } from '../../ui/EntityAnchor.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import type { Column } from '../../ui/table/types.ts';

export type InterviewSort = 'date' | 'company' | 'outcome';

/** The columns of the interviews' table. */
export function interviewColumns(
  t: Translate,
  waiting: ReadonlySet<InterviewId>,
): Column<InterviewSummary, InterviewSort>[] {
  const names = ({ people }: InterviewSummary) => people.map(({ person }) => person.name).join(', ');
  return [
    {
      id: 'date',
      header: t('interviews.column.date'),
      width: '136px',
      sort: 'date',
      cell: (row) => (
        <span className="interviews__date">
          <InterviewMark size={16} />
          <HumanDate date={row.happensOn} />
        </span>
      ),
    },
    {
      id: 'company',
      header: t('interviews.column.company'),
      width: 'minmax(140px, 1.2fr)',
      sort: 'company',
      cell: (row) =>
        row.company ? (
          <CompanyLink company={row.company} tabIndex={-1} />
        ) : (
          <span className="quiet">{t('interviews.noCompany')}</span>
        ),
    },
    {
      id: 'role',
      header: t('interviews.column.role'),
      width: 'minmax(140px, 1.6fr)',
      cell: (row) => (
        <span className="truncate" title={row.role ?? undefined}>
          {row.role}
        </span>
      ),
    },
    {
      id: 'people',
      header: t('interviews.column.people'),
      width: 'minmax(120px, 1.4fr)',
      from: 720,
      cell: (row) => (
        <span className="truncate" title={names(row)}>
          {names(row)}
        </span>
      ),
    },
    {
      id: 'format',
      header: t('interviews.column.format'),
      width: '80px',
      from: 620,
      cell: (row) => t(`interviews.format.${row.format}`),
    },
    {
      id: 'outcome',
      header: t('interviews.column.outcome'),
      width: '92px',
      sort: 'outcome',
      cell: (row) =>
        waiting.has(row.id) ? (
          <EntityAnchor href={`/interviews/${row.id}/debrief`} title={t('interviews.debrief.title')} tabIndex={-1}>
            <span className="interview__debrief" data-state="waiting">
              {t('interviews.debrief.short')}
            </span>
          </EntityAnchor>
        ) : (
          t(`interviews.outcome.${row.outcome}`)
        ),
    },
  ];
}
