import type { SearchKind } from '../contract/index.ts';
import type { Atom, Matcher, Reading } from './search-query.ts';

/** What a document is made of, most telling first. */
export const SEARCH_FIELDS = ['name', 'role', 'about', 'body'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A name counts most; what a person does now more than what they did. */
const FIELD_WEIGHT: Record<SearchField, number> = { name: 1, role: 0.6, about: 0.4, body: 0.4 };
/** For equal words: companies and people, then opportunities and interviews, then notes and insights. */
const KIND_WEIGHT: Record<SearchKind, number> = {
  company: 1,
  person: 1,
  opportunity: 0.6,
  interview: 0.55,
  note: 0.5,
  insight: 0.5,
};

/** What a score weighs besides the words. */
export interface Standing {
  readonly kind: SearchKind;
  /** Letters of the title; a query that covers more of it fits better. */
  readonly titleLength: number;
  /** 0 to 1: tie strength of a person, standing of a company, freshness of a text. */
  readonly prior: number;
}

/**
 * Scores a document by which of its terms were found in which of its fields:
 * kind × mean over the query's words of (field × closeness) × (1 + title covered / 10) × (1 + prior / 10).
 * 0 when a word of the query is not accounted for.
 */
export function scoreMatch(
  matcher: Matcher,
  match: Readonly<Record<string, readonly string[]>>,
  queryLength: number,
  standing: Standing,
): number {
  const { slots } = matcher.query;
  const terms = Object.keys(match);
  let sum = 0;
  for (const slot of slots) {
    let best = 0;
    for (const reading of slot) best = Math.max(best, readingScore(matcher, reading, terms, match));
    if (best === 0) return 0;
    sum += best;
  }
  const covered = Math.min(1, queryLength / Math.max(1, standing.titleLength));
  return (KIND_WEIGHT[standing.kind] * sum * (1 + covered / 10) * (1 + standing.prior / 10)) / slots.length;
}

function readingScore(
  matcher: Matcher,
  reading: Reading,
  terms: readonly string[],
  match: Readonly<Record<string, readonly string[]>>,
): number {
  let sum = 0;
  for (const atom of reading) {
    const score = atomScore(matcher, atom, terms, match);
    if (score === 0) return 0;
    sum += score;
  }
  return sum / reading.length;
}

function atomScore(
  matcher: Matcher,
  atom: Atom,
  terms: readonly string[],
  match: Readonly<Record<string, readonly string[]>>,
): number {
  let best = 0;
  for (const term of terms) {
    const closeness = matcher.closeness(atom, term);
    if (closeness <= best) continue;
    for (const field of match[term] ?? []) best = Math.max(best, closeness * (FIELD_WEIGHT[field as SearchField] ?? 0));
  }
  return best;
}
