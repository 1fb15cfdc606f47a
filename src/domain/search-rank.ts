import type { SearchKind } from '../contract/index.ts';

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
  /** Letters of the title; a query that covers more of it fits better. Of texts 0. */
  readonly titleLength: number;
  /** 0 to 1: tie strength of a person, standing of a company, freshness of a text. */
  readonly prior: number;
}

/** No prior makes more of a score than this, nor does the title covered, or relevance. */
export const MOST_PRIOR = 1.1;
/** No score is more than this many times its kind's weight and the mean of its words. */
const MOST_BESIDES = MOST_PRIOR * 1.1 * 1.1;
/** No document of some kinds scores more than this with words that fit so well. */
export const mostScore = (kinds: readonly SearchKind[], words: number): number =>
  Math.max(...kinds.map((kind) => KIND_WEIGHT[kind])) * words * MOST_BESIDES;
/** BM25+ of a word that counts half of what it can. */
const HALF_RELEVANT = 4;

/** How much a word found in a field fits. */
export const fieldWeight = (field: number): number => FIELD_WEIGHTS[field] ?? 0;
const FIELD_WEIGHTS: readonly number[] = SEARCH_FIELDS.map((field) => FIELD_WEIGHT[field]);

/**
 * Scores a document, all but its prior: kind × words × (1 + title covered / 10) × (1 + relevance / 10).
 *
 * @param words mean over the query's words of (field × closeness), 0 to 1
 * @param bm25 mean over the query's words of its BM25+, from 0
 */
export function scoreWords(
  words: number,
  bm25: number,
  queryLength: number,
  { kind, titleLength }: Omit<Standing, 'prior'>,
): number {
  const covered = Math.min(1, queryLength / Math.max(1, titleLength));
  return KIND_WEIGHT[kind] * words * (1 + covered / 10) * (1 + bm25 / (bm25 + HALF_RELEVANT) / 10);
}

/** A document's score by that of its words and its prior. */
export const withPrior = (score: number, prior: number): number => score * (1 + (MOST_PRIOR - 1) * prior);
