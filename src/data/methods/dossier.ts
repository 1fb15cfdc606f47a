import type { CompanyId, Dossier } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { whoAt } from '../who/at.ts';
import { readLinks } from './companies.ts';
import { listCompensations } from './compensation-read.ts';
import { readInsights } from './insight-read.ts';
import { companyRef } from './market-refs.ts';
import { summariseOpportunities } from './opportunity-summaries.ts';
import { notFound } from './support.ts';
import { listTimeline } from './timeline.ts';

/** As much of the timeline as a dossier opens with; more is a matter of `timeline.list`. */
const TIMELINE_ITEMS = 100;

/**
 * Everything known about a company.
 *
 * @throws KithError not_found
 */
export async function readDossier(book: Book, id: CompanyId): Promise<Dossier> {
  const company = companyRef(book, id);
  if (!company) throw notFound('company', id);
  const opportunities = await book.reader
    .selectFrom('opportunity')
    .select('id')
    .where('company_id', '=', id)
    .where('deleted_at', 'is', null)
    .orderBy('heard_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const { observations } = await listCompensations(book, { companyId: id, role: '', level: '', location: '' });
  const { items } = await listTimeline(book, { about: { companyId: id }, offset: 0, limit: TIMELINE_ITEMS });
  return {
    company,
    insights: await readInsights(book, { companyId: id }),
    compensations: observations,
    opportunities: await summariseOpportunities(
      book,
      opportunities.map((one) => one.id),
    ),
    links: await readLinks(book, id),
    knows: whoAt(book.db, book.network, id).knows,
    timeline: items,
  };
}
