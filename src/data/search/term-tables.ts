import { INSIDE_LETTERS } from '../../domain/search-query.ts';
import { FIELDS, type FrozenArrays, INNER_BITS } from './frozen.ts';
import { LONGEST, lettersOf } from './slips.ts';

type Terms = Pick<FrozenArrays, 'terms' | 'termStart'>;

/** The terms by length, and which letters they have: what a search for slips reads. */
export function lengthsOf({ terms, termStart }: Terms): Pick<FrozenArrays, 'byLength' | 'lengthStart' | 'masks'> {
  const count = termStart.length - 1;
  const lengthOf = (term: number): number => Math.min(LONGEST, termStart[term + 1]! - termStart[term]!);
  const lengthStart = new Uint32Array(LONGEST + 2);
  for (let term = 0; term < count; term++) lengthStart[lengthOf(term) + 1]! += 1;
  for (let length = 1; length < lengthStart.length; length++) lengthStart[length]! += lengthStart[length - 1]!;
  const next = lengthStart.slice();
  const byLength = new Uint32Array(count);
  const masks = new Int32Array(count);
  for (let term = 0; term < count; term++) {
    const at = next[lengthOf(term)]!++;
    byLength[at] = term;
    masks[at] = lettersOf(terms, termStart[term]!, termStart[term + 1]!);
  }
  return { byLength, lengthStart, masks };
}

/** Where letters within the terms of names begin, in the order of the letters: what a search inside of names reads. */
export function innerOf({ terms, termStart, postingStart }: Terms & Pick<FrozenArrays, 'postingStart'>): Uint32Array {
  const entries: number[] = [];
  for (let term = 0; term + 1 < termStart.length; term++) {
    if (postingStart[term * FIELDS] === postingStart[term * FIELDS + 1]) continue;
    const length = Math.min(termStart[term + 1]! - termStart[term]!, 1 << INNER_BITS);
    for (let offset = 1; offset + INSIDE_LETTERS <= length; offset++)
      entries.push(((term << INNER_BITS) | offset) >>> 0);
  }
  const mask = (1 << INNER_BITS) - 1;
  return Uint32Array.from(entries).sort((a, b) => {
    const [termA, termB] = [a >>> INNER_BITS, b >>> INNER_BITS];
    let [atA, atB] = [termStart[termA]! + (a & mask), termStart[termB]! + (b & mask)];
    const [endA, endB] = [termStart[termA + 1]!, termStart[termB + 1]!];
    for (; atA < endA && atB < endB; atA++, atB++) if (terms[atA] !== terms[atB]) return terms[atA]! - terms[atB]!;
    return endA - atA - (endB - atB) || a - b;
  });
}
