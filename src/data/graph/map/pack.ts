import type { NetworkMap, Territory, TerritoryId } from '../../../contract/index.ts';
import { Warmth } from '../../../contract/index.ts';
import { backbone } from '../../../domain/graph/backbone.ts';
import type { TieGraph } from '../../../domain/graph/tie-graph.ts';
import type { TieList } from '../../../domain/graph/tie-list.ts';
import type { Book } from '../../book.ts';
import { Pace } from '../../pace.ts';
import type { PeopleGraph } from '../read-ties.ts';
import type { Standing } from './store.ts';
import { tieListInSteps } from './tie-list.ts';

const FULL = 255;

/** The map as it crosses to a face. In small steps. */
export async function packMap(
  book: Book,
  version: string,
  graph: PeopleGraph,
  standing: Standing,
  bridging: Float64Array,
): Promise<NetworkMap> {
  const pace = new Pace();
  const { list, kept } = await tiesOf(graph, pace);
  const territories = await territoriesOf(book, graph, standing, pace);
  const numbers = new Map<TerritoryId | null, number>(territories.map(({ id }, at) => [id, at]));
  const territoryOf = new Int32Array(graph.people.length).fill(-1);
  const places = new Float32Array(2 * graph.people.length);
  for (const [at, id] of graph.people.entries()) {
    const place = standing.places.get(id);
    if (!place) continue;
    territoryOf[at] = numbers.get(place.territory) ?? -1;
    places[2 * at] = place.x;
    places[2 * at + 1] = place.y;
    if (pace.due) await pace.breathe();
  }
  const people = await peopleOf(book, graph, pace);
  await pace.breathe();
  const lead = shares(bridging);
  await pace.breathe();
  const tieStrength = grades(list.chance);
  await pace.breathe();
  const ties = base64(list.pairs);
  await pace.breathe();
  return {
    version,
    people: [...graph.people],
    names: people.names,
    companies: people.companies,
    companyOf: base64(people.companyOf),
    warmth: base64(people.warmth),
    strength: base64(people.strength),
    bridging: base64(lead),
    territories,
    territoryOf: base64(territoryOf),
    places: base64(places),
    ties,
    tieStrength: base64(tieStrength),
    backbone: base64(kept),
  };
}

/** The square root of each one's share of the most. */
function shares(scores: Float64Array): Uint8Array {
  let most = 0;
  for (let at = 0; at < scores.length; at += 1) most = Math.max(most, scores[at] ?? 0);
  const found = new Uint8Array(scores.length);
  if (most === 0) return found;
  for (let at = 0; at < scores.length; at += 1) found[at] = Math.round(FULL * Math.sqrt((scores[at] ?? 0) / most));
  return found;
}

/** Never 0: there is no tie without strength. */
function grades(chance: Float32Array): Uint8Array {
  const found = new Uint8Array(chance.length);
  for (let at = 0; at < chance.length; at += 1) found[at] = Math.max(1, Math.round(FULL * (chance[at] ?? 0)));
  return found;
}

/** Every machine that Kith runs on has the last byte last, as the contract wants it. */
const base64 = ({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

interface Ties {
  readonly list: TieList;
  readonly kept: Uint8Array;
}
const sorted = new WeakMap<TieGraph, Ties>();

/** The ties strongest first, and which of them carry the network; kept with the graph. */
async function tiesOf(graph: PeopleGraph, pace: Pace): Promise<Ties> {
  const known = sorted.get(graph.ties);
  if (known) return known;
  const list = await tieListInSteps(graph.ties, pace);
  const ties = { list, kept: await run(backbone(graph.people.length, list), pace) };
  sorted.set(graph.ties, ties);
  return ties;
}

async function run<T>(steps: Generator<undefined, T>, pace: Pace): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pace.due) await pace.breathe();
  }
}

/** Those that people are in, largest first, under the user's names where there are any. */
async function territoriesOf(
  book: Book,
  { people }: PeopleGraph,
  standing: Standing,
  pace: Pace,
): Promise<Territory[]> {
  const counts = new Map<TerritoryId | null, number>();
  for (const id of people) {
    const territory = standing.places.get(id)?.territory ?? null;
    counts.set(territory, (counts.get(territory) ?? 0) + 1);
    if (pace.due) await pace.breathe();
  }
  type Named = { readonly id: TerritoryId; readonly name: string | null };
  const own = new Map(
    book.db
      .prepare<[], Named>('SELECT id, name FROM territory')
      .all()
      .map(({ id, name }) => [id, name]),
  );
  return standing.territories
    .map(({ id, name, ...territory }) => ({
      ...territory,
      id,
      name: own.get(id) ?? name,
      named: (own.get(id) ?? null) !== null,
      people: counts.get(id) ?? 0,
    }))
    .filter(({ people: count }) => count > 0)
    .sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1));
}

async function peopleOf(book: Book, { people }: PeopleGraph, pace: Pace) {
  const names: string[] = [];
  const companies: { id: NetworkMap['companies'][number]['id']; name: string }[] = [];
  const numbers = new Map<string, number>();
  const companyOf = new Int32Array(people.length).fill(-1);
  const warmth = new Uint8Array(people.length);
  const strength = new Uint8Array(people.length);
  for (const [at, id] of people.entries()) {
    const row = book.network.people.get(id)?.row;
    names.push(row?.name ?? '');
    warmth[at] = Warmth.options.indexOf(row?.warmth ?? 'none');
    strength[at] = Math.round(FULL * (row?.strength ?? 0));
    if (row?.company) {
      const known = numbers.get(row.company.id);
      companyOf[at] = known ?? companies.push({ id: row.company.id, name: row.company.name }) - 1;
      if (known === undefined) numbers.set(row.company.id, companies.length - 1);
    }
    if (pace.due) await pace.breathe();
  }
  return { names, companies, companyOf, warmth, strength };
}
