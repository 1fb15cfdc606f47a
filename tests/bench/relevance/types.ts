import type { PersonRow, SearchKind } from '../../../src/contract/index.ts';

/**
 * What is right to find: names in groups, the best group first (a person or company by name; a note, interview,
 * opportunity or insight as `note: whose page`); or every person for whom something holds.
 */
export type Right = readonly (string | readonly string[])[] | ((person: PersonRow) => boolean);

/** A query as somebody would type it, and what it should find. */
type Judged = readonly [query: string, right: Right];

/** Queries of one sort. */
export interface Suite {
  readonly name: string;
  readonly queries: readonly Judged[];
  /** Only hits of this kind count; what else is found is not looked at. */
  readonly kind?: SearchKind;
  /** Asked as a question, not searched for. */
  readonly ask?: boolean;
}
