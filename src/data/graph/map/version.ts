import type { Book } from '../../book.ts';
import { prepared } from '../../sqlite/prepared.ts';

/** Where `local_setting` counts how often the map was laid out. */
export const LAYOUT_SETTING = 'mapLayout';

/** How often the map was laid out, 0 for never. */
export const layoutNumber = ({ db }: Pick<Book, 'db'>): number =>
  Number(
    prepared<[string], string>(db, 'SELECT value FROM local_setting WHERE id = ?').pluck().get(LAYOUT_SETTING) ?? 0,
  );

/** Which state of the book the network is of: the last change of it, and the day. */
export function bookState(book: Book): string {
  const entry = prepared<[], number | null>(book.db, 'SELECT max(seq) FROM local_journal').pluck().get() ?? 0;
  return `${entry} ${book.network.today}`;
}

/**
 * Which state of the book the map shows: with the number of the layout. Within a process, people have the same
 * numbers, those of `peopleGraphOf`, wherever this is the same.
 */
export const mapVersion = (book: Book): string => `${bookState(book)} ${layoutNumber(book)}`;
