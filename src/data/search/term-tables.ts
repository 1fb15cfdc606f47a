import { INSIDE_LETTERS } from '../../domain/search-query.ts';
import { FIELDS, type FrozenArrays, INNER_BITS } from './frozen.ts';

type Terms = Pick<FrozenArrays, 'terms' | 'termStart'>;

/** How many letters each term shares with the one before it. */
export function sharedOf({ terms, termStart }: Terms): Uint8Array {
  const shared = new Uint8Array(termStart.length - 1);
  for (let term = 1; term < shared.length; term++) {
    const [before, own] = [termStart[term - 1]!, termStart[term]!];
    const most = Math.min(own - before, termStart[term + 1]! - own, 255);
    let length = 0;
    while (length < most && terms[before + length] === terms[own + length]) length += 1;
    shared[term] = length;
  }
  return shared;
}

/** Where letters within the terms of names begin, in the order of the letters: what a search inside of names reads. */
export function innerOf({ terms, termStart, postingStart }: Terms & Pick<FrozenArrays, 'postingStart'>): Uint32Array {
  const entries: number[] = [];
  for (let term = 0; term + 1 < termStart.length; term++) {
    if (postingStart[term * FIELDS] === postingStart[term * FIELDS + 1]) continue;
    const length = Math.min(termStart[term + 1]! - termStart[term]!, 1 << INNER_BITS);
    for (let offset = 1; offset + INSIDE_LETTERS <= length; offset++) entries.push(((term << INNER_BITS) | offset) >>> 0);
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
