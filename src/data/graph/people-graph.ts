import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { mapVersion } from './map/version.ts';
import { type PeopleGraph, readTies } from './read-ties.ts';
import { renewTies } from './renew-ties.ts';

interface Kept {
  readonly version: string;
  readonly graph: Promise<PeopleGraph>;
}
const kept = new WeakMap<Book, Kept>();

/**
 * Who knows whom, as the book has it now. Read in small steps when it is first asked for; after a change only what was
 * touched is read again. Another object for each version, since what is kept of a graph is of its people too.
 */
export function peopleGraphOf(book: Book): Promise<PeopleGraph> {
  const version = mapVersion(book);
  const last = kept.get(book);
  if (last?.version === version) return last.graph;
  const before = last ? last.graph.catch(() => null) : Promise.resolve(null);
  const graph = before.then((old) => follow(book, old));
  kept.set(book, { version, graph });
  // What failed must be tried again.
  graph.catch(() => {
    book.touchedTies.all();
    if (kept.get(book)?.graph === graph) kept.delete(book);
  });
  return graph;
}

function follow(book: Book, old: PeopleGraph | null): Promise<PeopleGraph> {
  const { db, network } = book;
  // Taken before anything is read: what is touched meanwhile is read again next time.
  const touched = book.touchedTies.take();
  return old && touched ? renewTies(db, network, old, touched, new Pace()) : readTies(db, network, new Pace());
}
