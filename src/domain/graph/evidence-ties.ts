import type { DayNumber } from './days.ts';
import { type Evidence, INTERVIEWED, INTRODUCED } from './evidence-log.ts';

const PEOPLE_A_STEP = 2_000;
const PAIRS_A_STEP = 50_000;

/**
 * Which tie each piece of evidence is of, -1 for none. In steps, so that a caller may breathe between them.
 *
 * @param size how many people there are
 * @param pairs two people a tie, the lower first
 */
export function* tiesOfEvidence(
  { count, ends }: Evidence,
  size: number,
  pairs: Uint32Array,
): Generator<undefined, Int32Array> {
  const ties = yield* byLowerEnd(size, pairs.length / 2, pairs);
  const pieces = yield* byLowerEnd(size, count, ends);
  const tieOf = new Int32Array(count).fill(-1);
  const tieTo = new Int32Array(size).fill(-1);
  for (let person = 0; person < size; person += 1) {
    const ownTies = ties.order.subarray(ties.rows[person], ties.rows[person + 1]);
    for (const tie of ownTies) tieTo[pairs[2 * tie + 1] ?? 0] = tie;
    for (const piece of pieces.order.subarray(pieces.rows[person], pieces.rows[person + 1]))
      tieOf[piece] = tieTo[Math.max(ends[2 * piece] ?? 0, ends[2 * piece + 1] ?? 0)] ?? -1;
    for (const tie of ownTies) tieTo[pairs[2 * tie + 1] ?? 0] = -1;
    if (person % PEOPLE_A_STEP === 0) yield;
  }
  return tieOf;
}

/** A counting sort of pairs by their lower end: those of person `i` stand at `rows[i]` to `rows[i + 1]` of `order`. */
function* byLowerEnd(
  size: number,
  count: number,
  pairs: Uint32Array,
): Generator<undefined, { rows: Uint32Array; order: Uint32Array }> {
  const rows = new Uint32Array(size + 2);
  const lower = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const [a, b] = [pairs[2 * at] ?? 0, pairs[2 * at + 1] ?? 0];
    const low = a < b ? a : b;
    lower[at] = low;
    rows[low + 2] = (rows[low + 2] ?? 0) + 1;
    if (at % PAIRS_A_STEP === 0) yield;
  }
  for (let row = 2; row < rows.length; row += 1) rows[row] = (rows[row] ?? 0) + (rows[row - 1] ?? 0);
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const low = (lower[at] ?? 0) + 1;
    order[rows[low] ?? 0] = at;
    rows[low] = (rows[low] ?? 0) + 1;
    if (at % PAIRS_A_STEP === 0) yield;
  }
  return { rows, order };
}

/** What of the evidence counts. */
export interface Counting {
  /** Only what was by this day. */
  readonly day: DayNumber;
  /** 1 for each source that does not count. */
  readonly muted: Uint8Array;
  /** Of crowds, 1 for each person: what ties two of one by itself does not count, what was recorded of the two does. */
  readonly crowds: readonly Uint8Array[];
  /** Introductions alone. */
  readonly introductionsOnly: boolean;
}

/** 1 for each tie for which there is evidence that counts. */
export function tiesThatCount(
  { count, ends, since, source }: Evidence,
  tieOf: Int32Array,
  ties: number,
  { day, muted, crowds, introductionsOnly }: Counting,
): Uint8Array {
  const counts = new Uint8Array(ties);
  const inOneCrowd = (piece: number) =>
    crowds.some((crowd) => crowd[ends[2 * piece] ?? 0] && crowd[ends[2 * piece + 1] ?? 0]);
  for (let piece = 0; piece < count; piece += 1) {
    const tie = tieOf[piece] ?? -1;
    const by = source[piece] ?? 0;
    if (tie < 0 || counts[tie] || (since[piece] ?? 0) > day || muted[by]) continue;
    if (introductionsOnly && by !== INTRODUCED) continue;
    if (crowds.length > 0 && by >= INTERVIEWED && inOneCrowd(piece)) continue;
    counts[tie] = 1;
  }
  return counts;
}
