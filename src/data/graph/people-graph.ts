import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { type PeopleGraph, readTies } from './read-ties.ts';

interface Kept {
  readonly of: string;
  readonly graph: Promise<PeopleGraph>;
}
const kept = new WeakMap<Book, Kept>();

/** Who knows whom, as the book has it now. Read anew, in small steps, when it is asked for after a change. */
export function peopleGraphOf(book: Book): Promise<PeopleGraph> {
  const entry = book.db.prepare<[], number | null>('SELECT max(seq) FROM local_journal').pluck().get() ?? 0;
  const of = `${entry} ${book.network.today}`;
  const last = kept.get(book);
  if (last?.of === of) return last.graph;
  const graph = readTies(book.db, book.network, new Pace());
  kept.set(book, { of, graph });
  // What failed must be tried again.
  graph.catch(() => kept.delete(book));
  return graph;
}
