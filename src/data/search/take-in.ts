import type { Database } from 'better-sqlite3';
import type { Pace } from '../pace.ts';
import { documentOf, lettersOf } from './documents.ts';
import { type DocumentKey, groupOf } from './keys.ts';
import type { Groups } from './looks.ts';
import { readSources } from './sources.ts';

/** A text of more letters than this is too long a step; the thread takes it in. */
const LONG_TEXT = 100_000;

/**
 * Makes documents live, as they are in the book now.
 *
 * @param onFailure told what hinders one; it does not keep the others out
 * @returns those whose text is too long a step
 */
export async function takeIn(
  db: Database,
  groups: Groups,
  keys: readonly DocumentKey[],
  pace: Pace,
  onFailure: (error: unknown) => void,
): Promise<DocumentKey[]> {
  const long: DocumentKey[] = [];
  const sources = readSources(db, keys);
  for (const key of keys) {
    const source = sources.get(key);
    const group = groups[groupOf(key)];
    try {
      if (source && lettersOf(source) > LONG_TEXT) long.push(key);
      else if (source) group.put(documentOf(key, source));
      else group.discard(key);
    } catch (error) {
      onFailure(error);
    }
    await pace.breathe();
  }
  return long;
}
