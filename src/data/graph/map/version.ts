import { randomUUID } from 'node:crypto';
import type { Book } from '../../book.ts';
import { prepared } from '../../sqlite/prepared.ts';

/** Where `local_setting` counts how often the map was laid out. */
export const LAYOUT_SETTING = 'mapLayout';

/** How often the map was laid out, 0 for never. */
export const layoutNumber = ({ db }: Pick<Book, 'db'>): number =>
  Number(
    prepared<[string], string>(db, 'SELECT value FROM local_setting WHERE id = ?').pluck().get(LAYOUT_SETTING) ?? 0,
  );

/** Numbers of people hold while a book is open: opened again, or by another process, it may count them in another order. */
const openings = new WeakMap<Book, string>();

function openingOf(book: Book): string {
  const known = openings.get(book) ?? randomUUID().slice(0, 8);
  openings.set(book, known);
  return known;
}

/**
 * Which state of the book the network is of. It changes with what the network has taken in of what was written (of
 * another process's writing a moment later) and with the date.
 */
export function bookState(book: Book): string {
  return `${openingOf(book)} ${book.touchedTies.followed}-${book.network.version} ${book.network.today}`;
}

/**
 * Which state of the book the map shows: with the number of the layout. Within a process, people have the same
 * numbers, those of `peopleGraphOf`, wherever this is the same.
 */
export const mapVersion = (book: Book): string => `${bookState(book)} ${layoutNumber(book)}`;
