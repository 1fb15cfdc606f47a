import type { WorthRange } from '../../../contract/index.ts';

export interface PrintedRange {
  readonly currency: string;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/**
 * A range for other eyes. Without what was told in confidence it is worked out of the rest alone, so that the amounts
 * do not give it away; of converted amounts nothing is left to work it out from, so such a range is left out. Null when
 * nothing is left.
 */
export function rangeOf(range: WorthRange, confidential: boolean): PrintedRange | null {
  const { currency, low, high, observations } = range;
  if (confidential || observations.every((one) => !one.confidential))
    return { currency, low, high, count: observations.length };
  const open = observations.filter((one) => !one.confidential && one.currency === currency);
  const amounts = open.flatMap(({ baseLow, baseHigh }) => [baseLow ?? baseHigh, baseHigh ?? baseLow]);
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0) return null;
  return { currency, low: Math.min(...known), high: Math.max(...known), count: open.length };
}
