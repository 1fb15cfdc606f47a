/** To a whole, so many that rounding to them is far below what a chance is known to. */
const PARTS = 2 ** 32;
/** Nobody vouches for certain. */
const SURE = 0.99;

/**
 * How far a piece of evidence lowers the doubt that one knows the other: −ln(1 − chance), in whole parts. Pieces add up
 * to 1 − ∏(1 − chance), exactly the same in whatever order they come and go. The chance counts as a single precision
 * number, as it is kept.
 */
export const certainty = (chance: number): number =>
  Math.round(-Math.log1p(-Math.min(Math.fround(chance), SURE)) * PARTS);

/** The chance that pieces of evidence come to together, over 0 to 1. */
export const chanceOf = (certainties: number): number => -Math.expm1(-certainties / PARTS);
