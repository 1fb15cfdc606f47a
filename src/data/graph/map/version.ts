import type { Book } from '../../book.ts';

/**
 * Which state of the book the people graph, the map and what lenses show of it are of: it changes with every entry of the journal, with
 * what the network has taken in of them (of another process's a moment later) and with the date.
 */
export function mapVersion(book: Book): string {
  const entry = book.db.prepare<[], number | null>('SELECT max(seq) FROM local_journal').pluck().get() ?? 0;
  return `${entry}-${book.network.version} ${book.network.today}`;
}
