import type { CompanyId, LocalDate, OpportunitySummary } from '../../contract/index.ts';
import type { Book } from '../book.ts';

type Row = Omit<OpportunitySummary, 'company'> & { readonly companyId: CompanyId | null };

/** Opportunities to look at again today or before, the longest waiting first. */
export function readRevisits(book: Book, today: LocalDate): OpportunitySummary[] {
  const rows = book.db
    .prepare<{ today: LocalDate }, Row>(
      `SELECT o.id, o.company_id AS companyId, o.role, o.stage, o.heard_on AS heardOn, o.revisit_on AS revisitOn,
              o.salary_low AS salaryLow, o.salary_high AS salaryHigh, o.currency, count(i.id) AS interviews,
              max(CASE WHEN i.happens_on < @today THEN i.happens_on END) AS lastInterviewOn,
              min(CASE WHEN i.happens_on >= @today THEN i.happens_on END) AS nextInterviewOn
         FROM opportunity o LEFT JOIN interview i ON i.opportunity_id = o.id AND i.deleted_at IS NULL
        WHERE o.deleted_at IS NULL AND o.revisit_on <= @today
        GROUP BY o.id ORDER BY o.revisit_on, o.id`,
    )
    .all({ today });
  return rows.map(({ companyId, ...rest }) => {
    const base = companyId && book.network.companies.get(companyId)?.base;
    return { ...rest, company: base ? { id: base.id, name: base.name } : null };
  });
}
