import type { CompanyId, CompanyRelation, PersonId } from '../../contract/index.ts';
import { askChance } from '../../domain/graph/chances.ts';
import type { KeptWays } from '../../domain/graph/kept-ways.ts';
import type { Chain, End } from '../../domain/graph/paths.ts';
import type { Book } from '../book.ts';
import { type EndReason, readEnds } from '../graph/ends.ts';
import type { PeopleGraph } from '../graph/read-ties.ts';
import { Pace } from '../pace.ts';
import { type AskCosts, askCosts, isWarm, sleeps } from './ask-costs.ts';
import { bearingState } from './bearing.ts';
import { KeptSearches } from './kept-searches.ts';

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

/** What is kept of a book: searches from companies back, and what they said of one state of it. */
class Kept {
  readonly searches = new KeptSearches();
  answers = new Map<CompanyId, TargetWays>();
  costs: AskCosts | null = null;
  of = '';
  /** One at a time brings it up to date. */
  turn: Promise<unknown> = Promise.resolve();
}
const kept = new WeakMap<Book, Kept>();

/**
 * The ways to each of some companies. The first time one search from each back; after a change only what it bears on is
 * looked at again. In small steps.
 */
export function targetWays(book: Book, companies: readonly CompanyId[]): Promise<Map<CompanyId, TargetWays>> {
  const own = kept.get(book) ?? new Kept();
  kept.set(book, own);
  const answer = own.turn.then(() => answerOf(book, own, companies));
  own.turn = answer.catch(() => {});
  return answer;
}

async function answerOf(book: Book, own: Kept, companies: readonly CompanyId[]): Promise<Map<CompanyId, TargetWays>> {
  const of = bearingState(book);
  if (own.of !== of) Object.assign(own, { of, answers: new Map(), costs: null });
  const missing = companies.filter((company) => !own.answers.has(company));
  if (missing.length > 0) {
    const pace = new Pace();
    const graph = await own.searches.follow(book, pace);
    own.costs ??= await askCosts(book, graph, pace);
    for (const company of missing) {
      await pace.breathe();
      own.answers.set(company, await search(book, own.searches, graph, own.costs, company, pace));
    }
  }
  return new Map(
    companies.flatMap((company) => {
      const ways = own.answers.get(company);
      return ways ? [[company, ways] as const] : [];
    }),
  );
}

async function search(
  book: Book,
  searches: KeptSearches,
  graph: PeopleGraph,
  costs: AskCosts,
  company: CompanyId,
  pace: Pace,
): Promise<TargetWays> {
  const ends = readEnds(book.db, book.network, company);
  const there = new Set<number>();
  const goals: End[] = [];
  for (const [person, { chance }] of ends) {
    const node = graph.numbers.get(person);
    if (node === undefined) continue;
    there.add(node);
    // Nobody needs an introduction to somebody they would write to today.
    if (sleeps(costs, node) || !isWarm(book, person)) goals.push({ node, chance });
  }
  await pace.breathe();
  const contacts = contactsOf(book, ends);
  await pace.breathe();
  const ways = searches.to(company, goals);
  await pace.breathe();
  return { contacts, ...chainsOf(ways, graph, ends, costs, there) };
}

function chainsOf(
  ways: KeptWays,
  graph: PeopleGraph,
  ends: ReadonlyMap<PersonId, EndReason>,
  { now, asleep }: AskCosts,
  there: ReadonlySet<number>,
): Pick<TargetWays, 'introducers' | 'asleep'> {
  return {
    // Whoever is there themselves introduces nobody.
    introducers: ways.best(now, INTRODUCERS, there).flatMap((chain) => chainOf(graph, ends, chain)),
    asleep: ways.best(asleep, ASLEEP).flatMap(({ nodes, chance }) => {
      const person = graph.people[nodes[0] ?? -1];
      return person ? [{ person, chance }] : [];
    }),
  };
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
