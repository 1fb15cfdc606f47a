/** BM25+ as MiniSearch reckons it, with its constants: k, b and d of its `bm25` option. */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** What a word within another, or one with slips, weighs against the word itself; MiniSearch's `weights`. */
const PREFIX_WEIGHT = 0.375;
const FUZZY_WEIGHT = 0.45;

/** How telling a term of a field is. `having` of all `documents` have it there. */
export const rarity = (documents: number, having: number): number =>
  Math.log(1 + (documents - having + 0.5) / (having + 0.5));

/**
 * What a term adds to a document's score, for rarity 1.
 *
 * @param frequency how often the field has it
 * @param length how many different terms the field has; `average` over all documents
 */
export const saturation = (frequency: number, length: number, average: number): number =>
  D + (frequency * (K + 1)) / (frequency + K * (1 - B + (B * length) / average));

/** The weight of a term of `whole` letters that begins with the `wanted` letters. */
export const prefixWeight = (wanted: number, whole: number): number =>
  wanted === whole ? 1 : (PREFIX_WEIGHT * whole) / (whole + 0.3 * (whole - wanted));

/** The weight of a term of `whole` letters so many slips away. */
export const fuzzyWeight = (whole: number, slips: number): number => (FUZZY_WEIGHT * whole) / (whole + slips);
