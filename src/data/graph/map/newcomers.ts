import type { PersonId, TerritoryId } from '../../../contract/index.ts';
import { yearsOf } from '../../../domain/graph/map/by-facts.ts';
import { placeNewcomers } from '../../../domain/graph/map/newcomers.ts';
import type { TieGraph } from '../../../domain/graph/tie-graph.ts';
import { fold } from '../../../domain/text.ts';
import type { Book } from '../../book.ts';
import type { Network } from '../../network/network.ts';
import { Pace } from '../../pace.ts';
import type { PeopleGraph } from '../read-ties.ts';
import { groundsOf } from './facts.ts';
import { type Place, type Standing, type StoredTerritory, storeNewcomers } from './store.ts';

/** The ties under which everybody of a map stands where they belong. */
const settled = new WeakMap<Standing, TieGraph>();

/**
 * Places who is not on the map yet, and who rests in the tray but has come to know somebody on it; stores where.
 * Changes `standing`.
 */
export async function takeIn(book: Book, graph: PeopleGraph, standing: Standing): Promise<void> {
  const { people, ties } = graph;
  const { territories, places } = standing;
  // Only who is new or comes to know somebody moves.
  if (settled.get(standing) === ties && people.every((id) => places.has(id))) return;
  const pace = new Pace();
  const numbers = new Map<TerritoryId | null, number>(territories.map(({ id }, at) => [id, at]));
  const territoryOf = new Int32Array(people.length).fill(-1);
  const xy = new Float32Array(2 * people.length);
  const waiting: number[] = [];
  const fresh = new Set<number>();
  for (const [at, id] of people.entries()) {
    const place = places.get(id);
    territoryOf[at] = numbers.get(place?.territory ?? null) ?? -1;
    xy[2 * at] = place?.x ?? 0;
    xy[2 * at + 1] = place?.y ?? 0;
    if (!place) fresh.add(at);
    if (territoryOf[at] === -1) waiting.push(at);
    if (pace.due) await pace.breathe();
  }
  const isTied = (at: number) => (ties.offsets[at + 1] ?? 0) > (ties.offsets[at] ?? 0);
  const candidates = waiting.filter((at) => fresh.has(at) || isTied(at));
  if (candidates.length === 0) return void settled.set(standing, ties);
  const radii = territories.map(({ radius }) => radius);
  const home = homes(book.network, territories);
  const otherwise = (at: number): number => (fresh.has(at) ? home(people[at] as PersonId) : -1);
  const steps = placeNewcomers({ graph: ties, territoryOf, places: xy, territories }, candidates, otherwise);
  let placed = steps.next();
  while (!placed.done) {
    await pace.breathe();
    placed = steps.next();
  }
  const moved = new Map<PersonId, Place>();
  for (const at of new Set([...placed.value, ...fresh]))
    moved.set(people[at] as PersonId, {
      territory: territories[territoryOf[at] ?? -1]?.id ?? null,
      x: xy[2 * at] ?? 0,
      y: xy[2 * at + 1] ?? 0,
    });
  if (moved.size === 0) return void settled.set(standing, ties);
  const grown = territories.filter(({ radius }, at) => radius !== radii[at]);
  await storeNewcomers(book, moved, grown);
  for (const [id, place] of moved) places.set(id, place);
}

/** Where people belong whom nobody on the map knows: among those of their industry, city or time, or in the rest. */
function homes(network: Network, territories: readonly StoredTerritory[]): (person: PersonId) => number {
  const named = new Map(territories.map(({ bond, name }, at) => [`${bond} ${fold(name)}`, at]));
  const periods = territories.flatMap(({ bond, name }, at) => {
    const years = bond === 'period' ? yearsOf(name) : null;
    return years ? [{ at, ...years }] : [];
  });
  return (person) => {
    const node = network.people.get(person);
    if (!node) return -1;
    const { industry, city, year } = groundsOf(network, node);
    const period = periods.find(({ from, to }) => year >= from && year <= to)?.at;
    return (
      named.get(`industry ${fold(industry)}`) ?? named.get(`city ${fold(city)}`) ?? period ?? named.get('mixed ') ?? -1
    );
  };
}
