import type { Book } from '../../book.ts';
import { prepared } from '../../sqlite/prepared.ts';

/** What is kept under a name says how to look, nothing about the network. */
const LATEST = `SELECT seq FROM local_journal WHERE table_name NOT IN ('lens', 'saved_search', 'template')
  ORDER BY seq DESC LIMIT 1`;

/**
 * Which state of the book the people graph, the map and what lenses show of it are of. It changes with what is written
 * about the network, with what the network has taken in of it (of another process's writing a moment later) and with
 * the date.
 */
export function mapVersion(book: Book): string {
  const entry = prepared<[], number>(book.db, LATEST).pluck().get() ?? 0;
  return `${entry}-${book.network.version} ${book.network.today}`;
}
