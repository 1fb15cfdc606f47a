import { setImmediate } from 'node:timers/promises';
import { type CompanyId, KithError, type Path, type PathStep, type PersonId } from '../../contract/index.ts';
import { askChance } from '../../domain/graph/chances.ts';
import { type Chain, Ways } from '../../domain/graph/paths.ts';
import type { Book } from '../book.ts';
import { type EndReason, readEnds } from '../graph/ends.ts';
import { evidenceOf } from '../graph/evidence.ts';
import { presentOf } from '../graph/lens/then.ts';
import { peopleGraphOf } from '../graph/people-graph.ts';
import type { PeopleGraph } from '../graph/read-ties.ts';
import type { Handlers } from './handlers.ts';

/** Evidence shown of one hop. */
const MOST_EVIDENCE = 2;

export const pathHandlers: Handlers<'path.to' | 'path.behind'> = {
  async 'path.to'(book, { companyId, limit }) {
    const company = companyRef(book, companyId);
    const search = await searchFor(book, companyId);
    return {
      company,
      paths: search.ways.best(askChances(book, search.graph), limit).map((chain) => pathOf(book, search, chain)),
    };
  },

  async 'path.behind'(book, { companyId, personId, limit }) {
    companyRef(book, companyId);
    const search = await searchFor(book, companyId);
    const first = search.graph.numbers.get(personId);
    if (first === undefined) throw new KithError('not_found', 'There is no such person. They may have been deleted.');
    const chains = search.ways.behind(first, chanceOf(book, personId), limit);
    return { paths: chains.map((chain) => pathOf(book, search, chain)) };
  },
};

const kept = new WeakMap<PeopleGraph, Float64Array>();

/** How likely the user gets each person to help, worked out once for a state of the book. */
function askChances(book: Book, graph: PeopleGraph): Float64Array {
  const known = kept.get(graph);
  if (known) return known;
  const chances = presentOf(book, graph).strength.map(askChance);
  kept.set(graph, chances);
  return chances;
}

interface Search {
  readonly graph: PeopleGraph;
  readonly ends: ReadonlyMap<PersonId, EndReason>;
  readonly ways: Ways;
}

async function searchFor(book: Book, company: CompanyId): Promise<Search> {
  const graph = await peopleGraphOf(book);
  // Reading may just have used up its share of this turn.
  await setImmediate();
  const ends = readEnds(book.db, book.network, company);
  const goals = [...ends].flatMap(([person, { chance }]) => {
    const node = graph.numbers.get(person);
    return node === undefined ? [] : [{ node, chance }];
  });
  return { graph, ends, ways: new Ways(graph.ties, goals) };
}

const chanceOf = (book: Book, id: PersonId): number => {
  const node = book.network.people.get(id);
  return node ? askChance(node.row.strength) : 0;
};

function pathOf(book: Book, { graph, ends }: Search, { nodes, chance }: Chain): Path {
  const people = nodes.map((node) => graph.people[node]).filter((id) => id !== undefined);
  const end = ends.get(people.at(-1) as PersonId) as EndReason;
  return {
    steps: people.map((id, at) => stepOf(book, people[at - 1], id)),
    company: companyRef(book, end.company),
    relation: end.relation,
    reason: end.reason,
    chance,
  };
}

function stepOf(book: Book, before: PersonId | undefined, id: PersonId): PathStep {
  const row = book.network.people.get(id)?.row;
  return {
    person: book.network.personRef(id),
    title: row?.title ?? null,
    company: row?.company ?? null,
    lastContactOn: row?.lastContactOn ?? null,
    evidence: before ? evidenceOf(book.db, book.network, before, id).slice(0, MOST_EVIDENCE) : [],
  };
}

function companyRef(book: Book, id: CompanyId) {
  const node = book.network.companies.get(id);
  if (!node) throw new KithError('not_found', 'There is no such company. It may have been deleted.', { id });
  return { id, name: node.base.name };
}
