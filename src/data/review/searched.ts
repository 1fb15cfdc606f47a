import type { CompanyId, MethodOutput, PersonId, PersonRef, ReviewId, SavedSearchId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { companyRef } from '../methods/market-refs.ts';
import { notFound } from '../methods/support.ts';
import { Pace } from '../pace.ts';
import { evaluated } from '../search-query/answers.ts';
import type { Listed } from '../search-query/evaluate.ts';
import { readTargetRows } from './rows.ts';

type Answer = MethodOutput<'review.searched'>;

/** As many as can be added at once. */
const MOST = 500;
const PEOPLE_NAMED = 3;

const COMPANY_OF = {
  opportunity: 'SELECT company_id FROM opportunity WHERE id = ?',
  interview: 'SELECT company_id FROM interview WHERE id = ?',
  insight: 'SELECT company_id FROM insight WHERE id = ?',
} as const;

/**
 * Companies that a saved search leads to: those found first, in the order of the search, then those with the most people.
 *
 * @throws KithError not_found
 */
export async function searchedTargets(book: Book, review: ReviewId, search: SavedSearchId): Promise<Answer> {
  const text = book.db
    .prepare<[string], string | null>('SELECT text FROM saved_search WHERE id = ?')
    .pluck()
    .get(search);
  if (text === undefined) throw notFound('saved search', search);
  const { found, more } = await evaluated(book, text ?? '', [], Number.POSITIVE_INFINITY);
  const left = new Set(readTargetRows(book, review).map(({ company }) => company));
  const leads = new Map<CompanyId, { found: boolean; people: PersonRef[] }>();
  const companyOf = companyReader(book);
  const pace = new Pace();
  for (const one of found) {
    if (pace.due) await pace.breathe();
    const company = companyOf(one);
    if (!company || left.has(company) || !book.network.companies.has(company)) continue;
    const lead = leads.get(company) ?? { found: false, people: [] };
    leads.set(company, lead);
    if (one.kind === 'person') lead.people.push(book.network.personRef(one.id as PersonId));
    else lead.found = true;
  }
  const companies = [...leads]
    .flatMap(([id, { found: itself, people }]): Answer['companies'] => {
      const company = companyRef(book, id);
      const warmest = people.toSorted((a, b) => b.strength - a.strength).slice(0, PEOPLE_NAMED);
      return company ? [{ company, found: itself, people: warmest, count: people.length }] : [];
    })
    .sort((a, b) => Number(b.found) - Number(a.found) || b.count - a.count);
  return { companies: companies.slice(0, MOST), more: more || companies.length > MOST };
}

/** The company that a find is of: itself, where a person is now, where an interview was. Notes are of none. */
function companyReader({ db, network }: Book): (one: Listed) => CompanyId | null {
  const read = {
    opportunity: db.prepare<[string], CompanyId | null>(COMPANY_OF.opportunity).pluck(),
    interview: db.prepare<[string], CompanyId | null>(COMPANY_OF.interview).pluck(),
    insight: db.prepare<[string], CompanyId | null>(COMPANY_OF.insight).pluck(),
  };
  return ({ kind, id }) => {
    switch (kind) {
      case 'company':
        return id as CompanyId;
      case 'person':
        return network.people.get(id as PersonId)?.row.company?.id ?? null;
      case 'note':
        return null;
      default:
        return read[kind].get(id) ?? null;
    }
  };
}
