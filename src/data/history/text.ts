import { fold } from '../../domain/text.ts';
import type { Book } from '../book.ts';
import { entriesAbout } from './entries.ts';

/** Of more people and companies whose name has the word, the first; looked for among so many. */
const MOST_RECORDS = 20;
const MOST_LOOKED_AT = 500;
/** A word shorter than this is in too many names. */
const SHORTEST = 2;

/** Batches that concerned a person or a company with a word in the name that begins so. */
export function batchesNaming({ lists, db }: Book, word: string): number[] {
  const folded = fold(word);
  if (folded.length < SHORTEST) return [];
  const page = { filter: word, offset: 0, limit: MOST_LOOKED_AT, direction: 'asc' } as const;
  const people = lists.people({ ...page, sort: 'name', warmth: [], tagIds: [] }).rows;
  const companies = lists.companies({ ...page, sort: 'name' }).rows;
  const batches = new Set<number>();
  // The lists look at titles and places too.
  const named = [...people, ...companies].filter(({ name }) => fold(name).includes(folded));
  for (const { id } of named.slice(0, MOST_RECORDS))
    for (const batch of entriesAbout(db, id).keys()) batches.add(batch);
  return [...batches];
}
