import type { CompanyId, CompanyRelation, PersonId } from '../../contract/index.ts';
import { addDays } from '../../domain/dates.ts';
import { askChance } from '../../domain/graph/chances.ts';
import { type Chain, type End, Ways } from '../../domain/graph/paths.ts';
import { SILENCE_DAYS } from '../../domain/review/readiness.ts';
import type { Book } from '../book.ts';
import { type EndReason, readEnds } from '../graph/ends.ts';
import { peopleGraphOf } from '../graph/people-graph.ts';
import type { PeopleGraph } from '../graph/read-ties.ts';
import { Pace } from '../pace.ts';
import { prepared } from '../sqlite/prepared.ts';

/** Somebody the user has been in contact with who is an end of the ways to a company. */
export interface EndContact extends EndReason {
  readonly person: PersonId;
  /** How good an end they are, whatever the tie. */
  readonly closeness: number;
}
/** A chain of introductions that begins with somebody who is no end themselves. */
interface ChainTo {
  readonly people: readonly PersonId[];
  readonly company: CompanyId;
  readonly relation: CompanyRelation;
  readonly chance: number;
}
/** What the search from one company back says. */
export interface TargetWays {
  /** Best first: tie × closeness is their `chance`. */
  readonly contacts: readonly EndContact[];
  readonly introducers: readonly ChainTo[];
  /** The sleeping ties that would bring most if they were awake, with the chance of the rest of the way. */
  readonly asleep: readonly { readonly person: PersonId; readonly chance: number }[];
}

const INTRODUCERS = 3;
const ASLEEP = 25;

interface Kept {
  readonly of: string;
  readonly ways: Map<CompanyId, TargetWays>;
}
const kept = new WeakMap<Book, Kept>();

/**
 * The ways to each of some companies: one search from each back, over one graph of who knows whom, kept while nothing
 * changes that bears on it. In small steps.
 */
export async function targetWays(book: Book, companies: readonly CompanyId[]): Promise<Map<CompanyId, TargetWays>> {
  const of = stateOf(book);
  const known = kept.get(book)?.of === of ? (kept.get(book) as Kept) : { of, ways: new Map<CompanyId, TargetWays>() };
  kept.set(book, known);
  const missing = companies.filter((company) => !known.ways.has(company));
  if (missing.length > 0) {
    const graph = await peopleGraphOf(book);
    const pace = new Pace();
    const ties = await tiesOf(book, graph, pace);
    for (const company of missing) {
      await pace.breathe();
      known.ways.set(company, await search(book, graph, ties, company, pace));
    }
  }
  return new Map(
    companies.flatMap((company) => {
      const ways = known.ways.get(company);
      return ways ? [[company, ways] as const] : [];
    }),
  );
}

/** What a review and the like write bears on no way. */
const NO_BEARING = [
  'review',
  'review_target',
  'review_wake',
  'review_thanks',
  'settled_debt',
  'follow_up',
  'follow_up_skip',
  'template',
  'lens',
  'saved_search',
  'territory',
];
const LAST_BEARING = `SELECT seq FROM local_journal
  WHERE table_name NOT IN (${NO_BEARING.map((table) => `'${table}'`).join(', ')}) ORDER BY seq DESC LIMIT 1`;

/** Says whether anything changed that a way may rest on. */
function stateOf(book: Book): string {
  const entry = prepared<[], number>(book.db, LAST_BEARING).pluck().get() ?? 0;
  return `${entry} ${book.network.version} ${book.network.today}`;
}

/** For each person of the graph how likely they help: as the tie is, and 1 for those who sleep. */
interface Ties {
  readonly now: Float64Array;
  readonly asleep: Float64Array;
}

async function tiesOf({ network }: Book, { people }: PeopleGraph, pace: Pace): Promise<Ties> {
  const now = new Float64Array(people.length);
  const asleep = new Float64Array(people.length);
  const silentSince = addDays(network.today, -SILENCE_DAYS);
  for (const [at, id] of people.entries()) {
    if (pace.due) await pace.breathe();
    const row = network.people.get(id)?.row;
    if (!row) continue;
    now[at] = askChance(row.strength);
    const faded = row.warmth === 'fading' || row.warmth === 'lapsed';
    const silent = row.lastContactOn === null || row.lastContactOn <= silentSince;
    if (row.warmth !== 'none' && (faded || silent)) asleep[at] = 1;
  }
  return { now, asleep };
}

async function search(
  book: Book,
  graph: PeopleGraph,
  { now, asleep }: Ties,
  company: CompanyId,
  pace: Pace,
): Promise<TargetWays> {
  const ends = readEnds(book.db, book.network, company);
  const there: number[] = [];
  const goals: End[] = [];
  for (const [person, { chance }] of ends) {
    const node = graph.numbers.get(person);
    if (node === undefined) continue;
    there.push(node);
    // Nobody needs an introduction to somebody they would write to today.
    if (asleep[node] === 1 || !isWarm(book, person)) goals.push({ node, chance });
  }
  await pace.breathe();
  const contacts = contactsOf(book, ends);
  await pace.breathe();
  const ways = new Ways(graph.ties, goals);
  await pace.breathe();
  // Whoever is there themselves introduces nobody.
  const others = now.slice();
  for (const node of there) others[node] = 0;
  const introducers = ways.best(others, INTRODUCERS).flatMap((chain) => chainOf(graph, ends, chain));
  await pace.breathe();
  return {
    contacts,
    introducers,
    asleep: ways.best(asleep, ASLEEP).flatMap(({ nodes, chance }) => {
      const person = graph.people[nodes[0] ?? -1];
      return person ? [{ person, chance }] : [];
    }),
  };
}

function isWarm({ network }: Book, person: PersonId): boolean {
  const warmth = network.people.get(person)?.row.warmth;
  return warmth === 'close' || warmth === 'warm';
}

function contactsOf({ network }: Book, ends: ReadonlyMap<PersonId, EndReason>): EndContact[] {
  const found: EndContact[] = [];
  for (const [person, end] of ends) {
    const row = network.people.get(person)?.row;
    if (!row || row.warmth === 'none') continue;
    found.push({ ...end, person, closeness: end.chance, chance: end.chance * askChance(row.strength) });
  }
  return found.sort((a, b) => b.chance - a.chance || (a.person < b.person ? -1 : 1));
}

function chainOf(graph: PeopleGraph, ends: ReadonlyMap<PersonId, EndReason>, { nodes, chance }: Chain): ChainTo[] {
  const people = nodes.flatMap((node) => graph.people[node] ?? []);
  const last = people.at(-1);
  const end = last && ends.get(last);
  return end && people.length > 1 ? [{ people, company: end.company, relation: end.relation, chance }] : [];
}
