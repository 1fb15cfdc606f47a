import type { PersonId, TerritoryId } from '../../../contract/index.ts';
import type { MapBefore } from '../../../domain/graph/map/before.ts';
import type { LaidMap } from '../../../domain/graph/map/layout.ts';
import type { Book } from '../../book.ts';
import { newId } from '../../ids.ts';
import type { Job } from '../../jobs.ts';
import { Pace } from '../../pace.ts';
import { inThread } from '../../thread/in-thread.ts';
import type { PeopleGraph } from '../read-ties.ts';
import { readFacts } from './facts.ts';
import { type Place, type Standing, type StoredTerritory, storeLayout } from './store.ts';

/**
 * Lays the map out in a thread and stores it. What is on the map already is where it begins; territories that carry on
 * keep their ids, and with them colours and the user's names.
 *
 * @throws KithError cancelled; then the map is as it was
 */
export async function layOut(book: Book, graph: PeopleGraph, standing: Standing, job: Job): Promise<Standing> {
  job.progress('reading', 0, null);
  const pace = new Pace();
  const facts = await readFacts(book.network, graph, pace);
  job.check();
  const before = standing.layout > 0 ? await beforeOf(graph, standing, pace) : null;
  // What goes to a thread is copied.
  await pace.rest();
  const laid = await inThread('layMap', { graph: graph.ties, facts, before }, job);
  const next = await standingOf(book, graph, standing, laid, pace);
  return { ...next, layout: await storeLayout(book, next, job) };
}

/** The stored map by the numbers of people. */
async function beforeOf({ people }: PeopleGraph, { territories, places }: Standing, pace: Pace): Promise<MapBefore> {
  const numbers = new Map<TerritoryId | null, number>(territories.map(({ id }, at) => [id, at]));
  const territoryOf = new Int32Array(people.length).fill(-1);
  const xy = new Float32Array(2 * people.length);
  for (const [at, id] of people.entries()) {
    const place = places.get(id);
    if (!place) continue;
    territoryOf[at] = numbers.get(place.territory) ?? -1;
    xy[2 * at] = place.x;
    xy[2 * at + 1] = place.y;
    if (pace.due) await pace.breathe();
  }
  return { territoryOf, places: xy, territories };
}

async function standingOf(
  book: Book,
  { people }: PeopleGraph,
  old: Standing,
  laid: LaidMap,
  pace: Pace,
): Promise<Standing> {
  await pace.rest();
  const nameOf = (at: number): string => book.network.people.get(people[at] as PersonId)?.row.name ?? '';
  const territories = laid.territories.map(
    ({ before, bond, name, centre, colour, x, y, radius }): StoredTerritory => ({
      id: old.territories[before]?.id ?? newId<TerritoryId>(),
      colour,
      bond,
      name: name || nameOf(centre),
      x,
      y,
      radius,
    }),
  );
  const places = new Map<PersonId, Place>();
  for (const [at, id] of people.entries()) {
    places.set(id, {
      territory: territories[laid.territoryOf[at] ?? -1]?.id ?? null,
      x: laid.places[2 * at] ?? 0,
      y: laid.places[2 * at + 1] ?? 0,
    });
    if (pace.due) await pace.breathe();
  }
  return { layout: 0, territories, places };
}
