import type { TerritoryBond } from '../../../contract/index.ts';

/** Something known of people that may hold a territory together. */
export interface Word {
  readonly bond: Exclude<TerritoryBond, 'mixed'>;
  readonly text: string;
}

/** What the book knows of everybody: words as numbers, places in `words`. */
export interface Facts {
  readonly words: readonly Word[];
  /** Words of person `i` stand at `offsets[i]` to `offsets[i + 1]` of `values`, each once. */
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
  /** The one that says most about a person, −1 for none: where they are now, in what industry, where, since when. */
  readonly company: Int32Array;
  readonly industry: Int32Array;
  readonly city: Int32Array;
  /** The year they were met, 0 when that is not known. */
  readonly year: Int32Array;
}

/** What a territory is called, and why. */
export interface Bond {
  readonly bond: TerritoryBond;
  /** Empty where nothing is known. */
  readonly name: string;
}
