import type { CompanyId, Insight, InsightId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { companyRef, livingPerson } from './market-refs.ts';

/** The living insights of the ids given, or of a company, newest first; those whose company is in the trash are left out. */
export async function readInsights(
  book: Book,
  which: { readonly ids: readonly InsightId[] } | { readonly companyId: CompanyId },
): Promise<Insight[]> {
  if ('ids' in which && which.ids.length === 0) return [];
  const all = book.reader.selectFrom('insight').selectAll().where('deleted_at', 'is', null);
  const some = 'ids' in which ? all.where('id', 'in', which.ids) : all.where('company_id', '=', which.companyId);
  const rows = await some.orderBy('learnt_on', 'desc').orderBy('id', 'desc').execute();
  return rows.flatMap((row): Insight[] => {
    const company = companyRef(book, row.company_id);
    if (!company) return [];
    return [
      {
        id: row.id,
        company,
        text: row.text,
        on: row.learnt_on,
        from: livingPerson(book, row.from_person_id),
        confidential: row.confidential === 1,
        interviewId: row.interview_id,
      },
    ];
  });
}
