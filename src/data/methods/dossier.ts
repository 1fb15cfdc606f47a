import type { CompanyId, Dossier } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { whoAt } from '../who/at.ts';
import { readLinks } from './companies.ts';
import { listCompensations } from './compensation-read.ts';
import { readInsights } from './insight-read.ts';
import { companyRef } from './market-refs.ts';
import { readOpportunities } from './opportunity-summaries.ts';
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
  const { observations } = await listCompensations(book, { companyId: id, role: '', level: '', location: '' });
  const { items } = await listTimeline(book, { about: { companyId: id }, offset: 0, limit: TIMELINE_ITEMS });
  return {
    company,
    insights: await readInsights(book, { companyId: id }),
    compensations: observations,
    opportunities: readOpportunities(book, { companyId: id }),
    links: await readLinks(book, id),
    knows: (await whoAt(book.db, book.network, id)).knows,
    timeline: items,
  };
}
