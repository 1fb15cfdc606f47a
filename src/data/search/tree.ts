import type { Query } from 'minisearch';
import { type Atom, type SearchQuery, transposed } from '../../domain/search-query.ts';
import type { SearchField } from '../../domain/search-rank.ts';

/** The query as MiniSearch takes it; `loose` forgives slips. */
export function queryTree(query: SearchQuery, loose: boolean): Query {
  return all(query.slots.map((slot) => any(slot.map((reading) => all(reading.map((atom) => atomTree(atom, loose)))))));
}

const LATIN = /^[a-z]+$/;
/** One or two letters begin nearly everything; they are looked for at the beginning of these only. */
const SHORT: readonly (readonly SearchField[])[] = [[], ['name'], ['name', 'role']];

function atomTree({ term, prefix, slips }: Atom, loose: boolean): Query {
  const fields = prefix && LATIN.test(term) ? SHORT[term.length] : undefined;
  if (fields) return any([{ queries: [term] }, { queries: [term], prefix, fields: [...fields] }]);
  const exact: Query = { queries: [term], prefix };
  if (!loose || slips === 0) return exact;
  // MiniSearch counts swapped letters as two slips and forgives none in a word's beginning.
  return any([
    { queries: [term], prefix, fuzzy: slips },
    ...transposed(term).map((variant): Query => ({ queries: [variant], prefix })),
  ]);
}

const combined = (combineWith: 'AND' | 'OR', queries: Query[]): Query => {
  const [only, ...others] = queries;
  return only && others.length === 0 ? only : { combineWith, queries };
};
const all = (queries: Query[]) => combined('AND', queries);
const any = (queries: Query[]) => combined('OR', queries);
