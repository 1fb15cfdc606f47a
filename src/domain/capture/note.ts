import type { Line } from './line.ts';
import { FILLERS } from './words.ts';

/** `had a great coffee` is great. */
const HAD = /^(?:(?:i|we)\s+)?had\s+(?:an?\s+)?/iu;
const EDGES = /^[\s,;:|•–—-]+|[\s,;:|•–—-]+$/gu;

/** The words that are no part of anything else, as they were written. */
export function noteOf(line: Line): string {
  let note = '';
  for (const { start, end } of line.left) {
    const piece = line.text.slice(start, end).replace(EDGES, '').replace(HAD, '');
    if (!says(piece)) continue;
    note += note === '' ? piece : /[.!?…]$/.test(note) ? ` ${piece}` : `, ${piece}`;
  }
  return note.replace(/^[.!?…\s]+(?=[\p{L}\p{N}])/u, '').trim();
}

/** Whether a piece has anything to it: a word that is not a filler, a number, a sign such as an emoji. */
function says(piece: string): boolean {
  const words = piece.split(/[\s\p{P}]+/u).filter(Boolean);
  return words.some((word) => !FILLERS.has(word.toLowerCase()));
}
