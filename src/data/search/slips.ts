import { SLIPPED_LETTERS } from '../../domain/search-query.ts';
import type { Frozen } from './frozen.ts';

/** Longer terms are not sorted apart. */
export const LONGEST = 63;

/** The letters a term has, a bit each: Latin ones their own, others one of the bits that are left. */
export function lettersOf(units: ArrayLike<number>, start: number, end: number): number {
  let mask = 0;
  for (let at = start; at < end; at++) {
    const letter = units[at]! - 0x61;
    mask |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (units[at]! % 6));
  }
  return mask;
}

/**
 * Calls `found` with every term at most `limit` slips (see `editDistance`) from a word; not those of few letters when
 * the word has few as well. A slip brings one letter in and
 * takes one away at most: of terms about as long, those with other letters are passed over by their masks alone.
 */
export function eachWithSlips(
  frozen: Frozen,
  word: string,
  limit: 1 | 2,
  found: (term: number, slips: number) => void,
): void {
  const { byLength, masks, lengthStart, terms, termStart } = frozen.arrays;
  const units = new Uint16Array(word.length).map((_, i) => word.charCodeAt(i));
  const mask = lettersOf(units, 0, units.length);
  const shortest = word.length < SLIPPED_LETTERS ? SLIPPED_LETTERS : word.length - limit;
  const end = lengthStart[Math.min(LONGEST, word.length + limit) + 1]!;
  for (let at = lengthStart[Math.min(LONGEST, shortest)]!; at < end; at++) {
    let away = mask & ~masks[at]!;
    away &= away - 1;
    let added = masks[at]! & ~mask;
    added &= added - 1;
    if (limit === 1 ? away | added : (away & (away - 1)) | (added & (added - 1))) continue;
    const term = byLength[at]!;
    const slips = distance(units, terms, termStart[term]!, termStart[term + 1]!, limit);
    if (slips <= limit) found(term, slips);
  }
}

const rows = [new Uint8Array(LONGEST + 8), new Uint8Array(LONGEST + 8), new Uint8Array(LONGEST + 8)];

/** `editDistance` over letters in arrays. */
function distance(word: Uint16Array, terms: Uint16Array, from: number, to: number, limit: number): number {
  let first = 0;
  let lastA = word.length;
  let start = from;
  let lastB = to;
  while (first < lastA && start < lastB && word[first] === terms[start]) {
    first += 1;
    start += 1;
  }
  while (lastA > first && lastB > start && word[lastA - 1] === terms[lastB - 1]) {
    lastA -= 1;
    lastB -= 1;
  }
  const [a, b] = [lastA - first, lastB - start];
  if (Math.abs(a - b) > limit) return limit + 1;
  if (a === 0 || b === 0) return a + b;
  if (limit === 1) {
    // What differs is one letter, or two that have changed places.
    if (a === 1 && b === 1) return 1;
    const swapped = a === 2 && b === 2 && word[first] === terms[start + 1] && word[first + 1] === terms[start];
    return swapped ? 1 : limit + 1;
  }
  let twoAbove = rows[0]!;
  let above = rows[1]!;
  let row = rows[2]!;
  if (b + 1 > row.length) return limit + 1;
  for (let j = 0; j <= b; j++) above[j] = j;
  for (let i = 1; i <= a; i++) {
    row[0] = i;
    let least = i;
    const letter = word[first + i - 1]!;
    for (let j = 1; j <= b; j++) {
      const other = terms[start + j - 1]!;
      let cell = above[j - 1]! + (letter === other ? 0 : 1);
      if (above[j]! + 1 < cell) cell = above[j]! + 1;
      if (row[j - 1]! + 1 < cell) cell = row[j - 1]! + 1;
      const swapped = i > 1 && j > 1 && letter === terms[start + j - 2] && word[first + i - 2] === other;
      if (swapped && twoAbove[j - 2]! + 1 < cell) cell = twoAbove[j - 2]! + 1;
      row[j] = cell;
      if (cell < least) least = cell;
    }
    if (least > limit) return limit + 1;
    const free = twoAbove;
    twoAbove = above;
    above = row;
    row = free;
  }
  return above[b]!;
}
