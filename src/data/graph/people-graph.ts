import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { mapVersion } from './map/version.ts';
import { type PeopleGraph, readTies } from './read-ties.ts';

interface Kept {
  readonly version: string;
  readonly graph: Promise<PeopleGraph>;
}
const kept = new WeakMap<Book, Kept>();

/** Who knows whom, as the book has it now. Read anew, in small steps, when it is asked for after a change. */
export function peopleGraphOf(book: Book): Promise<PeopleGraph> {
  const version = mapVersion(book);
  const last = kept.get(book);
  if (last?.version === version) return last.graph;
  const graph = readTies(book.db, book.network, new Pace());
  kept.set(book, { version, graph });
  // What failed must be tried again.
  graph.catch(() => kept.delete(book));
  return graph;
}
