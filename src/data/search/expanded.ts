import type { LiveTerm } from './live.ts';

/** A term that an atom finds. */
export interface Expansion {
  /** Its place in the frozen part, or -1. */
  readonly term: number;
  readonly live: LiveTerm | undefined;
  /** Whether its frozen documents are among those of `beginnings`. */
  readonly begun: boolean;
  readonly closeness: number;
  readonly weight: number;
  /** Fields it counts in, a bit each. */
  readonly fields: number;
}

/** Terms one after the other that begin as an atom does. */
export interface Beginnings {
  readonly from: number;
  readonly to: number;
  readonly wanted: number;
  readonly worth: number;
  readonly fields: number;
}

/** What an atom finds in a group. */
export interface Expanded {
  readonly terms: readonly Expansion[];
  readonly beginnings: Beginnings | null;
  /** Live occurrences of terms by their places in the frozen part, for those among `beginnings`. */
  readonly live: ReadonlyMap<number, LiveTerm>;
  /** Documents that are gone through, about. */
  readonly cost: number;
}
