import { ContactCurves } from '../../../domain/graph/contact-curves.ts';
import { type DayNumber, dayNumber, dayOfInstant } from '../../../domain/graph/days.ts';
import { INTRODUCED } from '../../../domain/graph/evidence-log.ts';
import { sharedWork } from '../../../domain/shared-work.ts';
import { ranksOverTime } from '../../../domain/tie.ts';
import type { Book } from '../../book.ts';
import type { PersonNode } from '../../network/nodes.ts';
import { Pace } from '../../pace.ts';
import type { PeopleGraph } from '../read-ties.ts';

/** How the network came to be, people numbered as in the graph. */
export interface History {
  readonly graph: PeopleGraph;
  /** What each person was when this was read. */
  readonly nodes: readonly (PersonNode | undefined)[];
  readonly curves: ContactCurves;
  /** The first day on which each was known, see {@link knownDays}. */
  readonly known: Int32Array;
  /** Those who have been where the user has been too. */
  readonly colleagues: readonly number[];
}

const kept = new WeakMap<Book, { readonly graph: PeopleGraph; readonly history: Promise<History> }>();

/** Read in small steps when it is first asked for; after a change only of whom it is about. */
export function historyOf(book: Book, graph: PeopleGraph): Promise<History> {
  const last = kept.get(book);
  if (last?.graph === graph) return last.history;
  const before = last ? last.history.catch(() => null) : Promise.resolve(null);
  const history = before.then((old) => readHistory(book, graph, old));
  kept.set(book, { graph, history });
  history.catch(() => kept.get(book)?.history === history && kept.delete(book));
  return history;
}

async function readHistory(book: Book, graph: PeopleGraph, old: History | null): Promise<History> {
  const pace = new Pace();
  const nodes = graph.people.map((id) => book.network.people.get(id));
  await pace.breathe();
  const curves = await readCurves(book, graph, nodes, old, pace);
  await pace.breathe();
  const atWork = new Set(book.network.career.map(({ company_id }) => company_id));
  const colleagues: number[] = [];
  for (const [person, node] of nodes.entries())
    if (atWork.size && node?.employments.some(({ company_id }) => atWork.has(company_id))) colleagues.push(person);
  await pace.breathe();
  const parts = { graph, nodes, curves, colleagues };
  return { ...parts, known: await knownDays(book, parts, pace) };
}

const SLICE = 200;

/** A node that is the same object as before has the same contacts as before: the network makes a new one of each change. */
async function readCurves(
  book: Book,
  graph: PeopleGraph,
  nodes: readonly (PersonNode | undefined)[],
  old: History | null,
  pace: Pace,
): Promise<ContactCurves> {
  const offsets = new Uint32Array(graph.people.length + 1);
  const days: number[] = [];
  const ranks: number[] = [];
  const oldNumber = (person: number) => {
    const number = old?.graph.numbers.get(graph.people[person] as never);
    return number !== undefined && old?.nodes[number] === nodes[person] ? number : undefined;
  };
  for (let start = 0; start < nodes.length; start += SLICE) {
    const slice = graph.people.slice(start, start + SLICE);
    const changed = slice.filter((_, at) => oldNumber(start + at) === undefined);
    const contacts = changed.length ? book.network.contactsOf(changed) : null;
    for (const [at, id] of slice.entries()) {
      const same = oldNumber(start + at);
      if (same !== undefined && old) {
        const { rows } = old.curves;
        for (let i = rows.offsets[same] ?? 0; i < (rows.offsets[same + 1] ?? 0); i += 1) {
          days.push(rows.days[i] ?? 0);
          ranks.push(rows.ranks[i] ?? 0);
        }
      } else
        for (const { on, rank } of ranksOverTime(contacts?.get(id) ?? [], book.network.today)) {
          days.push(dayNumber(on));
          ranks.push(rank);
        }
      offsets[start + at + 1] = days.length;
    }
    await pace.breathe();
  }
  // Ten times as fast as `from`, which goes through an iterator.
  return new ContactCurves({ offsets, days: new Int32Array(days), ranks: new Float64Array(ranks) });
}

/**
 * The first day of whatever tells that the user knew them: the day of meeting (of a month or year its first), the first
 * contact, the beginning of work at the same company, an introduction they had a part in; else the day on which they were added.
 */
async function knownDays(
  book: Book,
  { graph, nodes, curves, colleagues }: Omit<History, 'known'>,
  pace: Pace,
): Promise<Int32Array> {
  const known = new Int32Array(nodes.length).fill(NEVER);
  const earlier = (person: number, day: DayNumber | null) => {
    if (day !== null && day < (known[person] ?? NEVER)) known[person] = day;
  };
  for (const [person, node] of nodes.entries()) {
    if (!node) continue;
    earlier(person, curves.firstOn(person));
    earlier(person, node.row.metOn === null ? null : dayNumber(node.row.metOn));
    earlier(person, dayOfInstant(node.createdAt));
    if (person % SLICE === 0) await pace.breathe();
  }
  for (const person of colleagues) {
    const shared = sharedWork(book.network.career, nodes[person]?.employments ?? [], book.network.today);
    for (const { since } of shared) earlier(person, dayNumber(since));
    await pace.breathe();
  }
  const { count, ends, since, source } = graph.log.evidence;
  for (let piece = 0; piece < count; piece += 1) {
    if (source[piece] !== INTRODUCED) continue;
    earlier(ends[2 * piece] ?? 0, since[piece] ?? NEVER);
    earlier(ends[2 * piece + 1] ?? 0, since[piece] ?? NEVER);
  }
  return known;
}

const NEVER: DayNumber = 2 ** 31 - 1;
