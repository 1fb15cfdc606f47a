import { editDistance } from '../edit-distance.ts';
import { fold } from '../text.ts';

/** The word that a mistyped one most likely is: it begins with it, or is at most a third of its letters away. */
export function nearest(typed: string, words: Iterable<string>): string | null {
  const wanted = fold(typed);
  if (wanted === '') return null;
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { word: string; distance: number } | null = null;
  for (const word of words) {
    const folded = fold(word);
    const distance = wanted.length > 1 && folded.startsWith(wanted) ? 0.5 : editDistance(wanted, folded, limit);
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { word, distance };
  }
  return best?.word ?? null;
}
