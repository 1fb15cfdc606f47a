import type { Frozen } from './frozen.ts';

/**
 * Calls `found` with every term at most `limit` slips (see `editDistance`) from a word. Terms are in order, so
 * what was reckoned for the letters a term shares with the one before it is kept, and terms that begin in a way
 * that cannot fit any more are passed over.
 */
export function eachWithSlips(
  frozen: Frozen,
  word: string,
  limit: number,
  found: (term: number, slips: number) => void,
): void {
  const { terms, termStart, shared } = frozen.arrays;
  const rows = new Rows(word, limit);
  let reckoned = 0;
  let misfit = Number.POSITIVE_INFINITY;
  for (let term = 0; term < shared.length; term++) {
    const common = shared[term]!;
    if (common >= misfit) continue;
    reckoned = Math.min(reckoned, common);
    misfit = Number.POSITIVE_INFINITY;
    const start = termStart[term]!;
    const length = termStart[term + 1]! - start;
    while (reckoned < length) {
      const before = reckoned > 0 ? terms[start + reckoned - 1]! : -1;
      reckoned += 1;
      if (rows.reckon(reckoned, terms[start + reckoned - 1]!, before)) continue;
      misfit = reckoned;
      break;
    }
    if (misfit !== Number.POSITIVE_INFINITY) continue;
    const slips = rows.distance(length);
    if (slips <= limit) found(term, slips);
  }
}

/** Distances of a term's beginnings to the word's, a row for each letter of the term; those beyond the limit are cut off. */
class Rows {
  readonly #word: Uint16Array;
  readonly #limit: number;
  readonly #width: number;
  readonly #cells: Uint8Array;

  constructor(word: string, limit: number) {
    this.#word = new Uint16Array(word.length).map((_, i) => word.charCodeAt(i));
    this.#limit = limit;
    this.#width = word.length + 2;
    // A row further down than the word is long, and the limit, has nothing within the limit.
    this.#cells = new Uint8Array((word.length + limit + 3) * this.#width).fill(limit + 1);
    for (let j = 0; j <= Math.min(word.length, limit); j++) this.#cells[j] = j;
  }

  /** Reckons the row of the letter at a depth from 1; false when nothing in it is within the limit. */
  reckon(depth: number, letter: number, before: number): boolean {
    const word = this.#word;
    const cells = this.#cells;
    const limit = this.#limit;
    const first = Math.max(1, depth - limit);
    const last = Math.min(word.length, depth + limit);
    if (first > last) return false;
    const row = depth * this.#width;
    const above = row - this.#width;
    const twoAbove = above - this.#width;
    let least = limit + 1;
    cells[row + first - 1] = first === 1 && depth <= limit ? depth : limit + 1;
    if (first === 1 && depth <= limit) least = depth;
    for (let j = first; j <= last; j++) {
      const same = word[j - 1] === letter;
      let distance = cells[above + j - 1]! + (same ? 0 : 1);
      const dropped = cells[above + j]! + 1;
      if (dropped < distance) distance = dropped;
      const added = cells[row + j - 1]! + 1;
      if (added < distance) distance = added;
      if (depth > 1 && j > 1 && letter === word[j - 2] && before === word[j - 1]) {
        const swapped = cells[twoAbove + j - 2]! + 1;
        if (swapped < distance) distance = swapped;
      }
      if (distance > limit) distance = limit + 1;
      cells[row + j] = distance;
      if (distance < least) least = distance;
    }
    cells[row + last + 1] = limit + 1;
    return least <= limit;
  }

  distance(depth: number): number {
    const reach = Math.abs(depth - this.#word.length);
    return reach > this.#limit ? this.#limit + 1 : this.#cells[depth * this.#width + this.#word.length]!;
  }
}
