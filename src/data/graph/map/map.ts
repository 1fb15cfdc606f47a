import type { NetworkMap } from '../../../contract/index.ts';
import type { Book } from '../../book.ts';
import type { Job } from '../../jobs.ts';
import { Pace } from '../../pace.ts';
import { bridgingOf } from '../bridging.ts';
import { peopleGraphOf } from '../people-graph.ts';
import type { PeopleGraph } from '../read-ties.ts';
import { layOut } from './lay.ts';
import { takeIn } from './newcomers.ts';
import { packMap } from './pack.ts';
import { readStanding, type Standing } from './store.ts';
import { bookState, layoutNumber } from './version.ts';

/** Enough to size a dot by, and done by the time the rest is. */
const MAP_PIVOTS = 64;

interface Kept {
  standing: Standing | null;
  /** The last map, and what it is of. */
  map: { readonly of: string; readonly packed: NetworkMap } | null;
  /** One after another: two would both lay out what is not laid out yet. */
  turn: Promise<unknown>;
}
const kept = new WeakMap<Book, Kept>();

/** The network as a map, laid out when it never was; in small steps, the long ones in threads. */
export async function mapOf(book: Book, job: Job): Promise<NetworkMap> {
  await book.network.followDate();
  return inTurn(book, async (own) => {
    const { state, graph } = await read(book);
    const of = () => `${state} ${layoutNumber(book)}`;
    const known = own.map;
    if (known?.of === `${of()} ${book.network.version}`) return known.packed;
    // What leads over whom is measured while the rest is done.
    const bridging = bridgingOf(book, graph, MAP_PIVOTS);
    bridging.catch(() => {});
    await new Pace().rest();
    const standing = await standingOf(book, own, graph, job);
    job.check();
    const network = book.network.version;
    const packed = await packMap(book, of(), graph, standing, await bridging);
    own.map = { of: `${packed.version} ${network}`, packed };
    return packed;
  });
}

/** Lays the map out anew, beginning with where everybody stands. */
export async function tidyMap(book: Book, job: Job): Promise<void> {
  await book.network.followDate();
  await inTurn(book, async (own) => {
    const { graph } = await read(book);
    if (graph.people.length > 0) own.standing = await layOut(book, graph, await stored(book, own), job);
  });
  // Nothing is journaled, and still other windows show it.
  book.events.emit('book.changed', { tables: ['local_place'] });
}

/** The graph with the state of the book it was read in. */
async function read(book: Book): Promise<{ state: string; graph: PeopleGraph }> {
  const state = bookState(book);
  return { state, graph: await peopleGraphOf(book) };
}

/**
 * The stored map with everybody on it. When most people are not on it yet, a first big import, it is laid out anew:
 * there is little to be kept stable.
 */
async function standingOf(book: Book, own: Kept, graph: PeopleGraph, job: Job): Promise<Standing> {
  const standing = await stored(book, own);
  const pace = new Pace();
  let placed = 0;
  for (const id of graph.people) {
    if (standing.places.has(id)) placed += 1;
    if (pace.due) await pace.breathe();
  }
  await pace.rest();
  if (graph.people.length > 2 * placed) own.standing = await layOut(book, graph, standing, job);
  else await takeIn(book, graph, standing);
  return own.standing ?? standing;
}

async function stored(book: Book, own: Kept): Promise<Standing> {
  // Another process may have laid it out meanwhile.
  if (own.standing?.layout !== layoutNumber(book)) own.standing = await readStanding(book);
  return own.standing;
}

function inTurn<T>(book: Book, work: (own: Kept) => Promise<T>): Promise<T> {
  const own = kept.get(book) ?? { standing: null, map: null, turn: Promise.resolve() };
  kept.set(book, own);
  const done = own.turn.then(() => work(own));
  own.turn = done.catch(() => {});
  return done;
}
