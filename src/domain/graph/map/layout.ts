import { louvain, membersOf } from '../louvain.ts';
import type { TieGraph } from '../tie-graph.ts';
import { arrange } from './arrange.ts';
import { carryOver, type MapBefore } from './before.ts';
import { placeClusters } from './clusters.ts';
import { colourTerritories } from './colours.ts';
import type { Bond, Facts } from './facts.ts';
import { discRadius } from './grid.ts';
import { insideOf, startFromBefore } from './inner-ties.ts';
import { placeInside } from './inside.ts';
import { linksOf } from './links.ts';
import { nameTerritories } from './names.ts';
import { territoryAround } from './newcomers.ts';
import { territoriesOf } from './territories.ts';

/** A territory as laid out. */
export interface LaidTerritory extends Bond {
  readonly colour: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly people: number;
  /** Whom most of its ties hang on, −1 where there are none. */
  readonly centre: number;
  /** Which of the territories before it carries on, −1 for none. */
  readonly before: number;
}

/** A map as laid out, people as numbers. */
export interface LaidMap {
  /** A territory for each person, −1 for the tray. */
  readonly territoryOf: Int32Array;
  /** x and y of each person, about 1 apart; of the tray 0. */
  readonly places: Float32Array;
  /** Largest first. */
  readonly territories: readonly LaidTerritory[];
}

/** What a map is laid out from. */
export interface MapInput {
  readonly graph: TieGraph;
  readonly facts: Facts;
  /** The map as it is: territories, colours and places are carried over as far as they still hold. */
  readonly before: MapBefore | null;
}

/**
 * Lays the network out on two levels: communities become territories, which are packed apart, linked ones near; then
 * people are placed inside each. The same input gives the same map. In steps, each yielding how much is done, 0 to 1.
 */
export function* layMap({ graph, facts, before }: MapInput): Generator<number, LaidMap> {
  const communities = yield* told(0, louvain(graph, before?.territoryOf));
  const grouping = territoriesOf(communities, facts);
  adopt(graph, grouping.of);
  const count = grouping.bonds.length;
  const { members, starts } = membersOf(grouping.of, count);
  const people = (territory: number) => members.subarray(starts[territory] ?? 0, starts[territory + 1] ?? 0);
  yield 0.4;
  const carried = carryOver(grouping.of, count, before);
  const bonds = nameTerritories(
    grouping.bonds.map((bond, at) => ({ members: people(at), bond })),
    facts,
  );
  yield 0.45;
  const x = new Float64Array(members.length);
  const y = new Float64Array(members.length);
  const circles = { x: new Float64Array(count), y: new Float64Array(count), radius: new Float64Array(count) };
  const byFacts = grouping.bonds.map((bond) => bond !== null);
  for (let at = 0; at < count; at += 1) {
    const own = people(at);
    const [first, last] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    const stays = carried[at] !== undefined && (carried[at] ?? -1) >= 0;
    circles.radius[at] = discRadius(own.length);
    if (byFacts[at] && !stays)
      circles.radius[at] = placeClusters(
        own,
        grouping.cluster,
        facts.year,
        x.subarray(first, last),
        y.subarray(first, last),
      );
    if (stays) {
      const old = before?.territories[carried[at] ?? 0];
      circles.x[at] = old?.x ?? 0;
      circles.y[at] = old?.y ?? 0;
      // Clusters need more room than people side by side.
      if (byFacts[at] && old) circles.radius[at] = Math.max(circles.radius[at] ?? 0, old.radius);
    }
    yield 0.45;
  }
  const links = linksOf(graph, grouping.of, bonds, circles.radius);
  yield* told(
    0.5,
    arrange(
      circles,
      links,
      carried.map((own) => own >= 0),
    ),
  );
  const place = new Int32Array(graph.size).fill(-1);
  for (const [at, person] of members.entries()) place[person] = at - (starts[grouping.of[person] ?? 0] ?? 0);
  const centres = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const own = people(at);
    const [first, last] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    const inside = insideOf(
      graph,
      grouping.of,
      place,
      own,
      circles,
      at,
      x.subarray(first, last),
      y.subarray(first, last),
    );
    centres[at] = inside.centre;
    const old = carried[at] ?? -1;
    if (before && old >= 0) {
      startFromBefore(before, old, own, inside);
      yield* told(0.55 + (0.45 * first) / members.length, placeInside(inside, 'here'));
    } else if (!byFacts[at]) yield* told(0.55 + (0.45 * first) / members.length, placeInside(inside, 'nothing'));
  }
  const places = new Float32Array(2 * graph.size);
  for (const [at, person] of members.entries()) {
    const territory = grouping.of[person] ?? 0;
    places[2 * person] = (circles.x[territory] ?? 0) + (x[at] ?? 0);
    places[2 * person + 1] = (circles.y[territory] ?? 0) + (y[at] ?? 0);
  }
  const shapes = bonds.map((_, at) => ({
    x: circles.x[at] ?? 0,
    y: circles.y[at] ?? 0,
    radius: circles.radius[at] ?? 0,
    was: before?.territories[carried[at] ?? -1]?.colour ?? null,
  }));
  const colours = colourTerritories(shapes);
  return {
    territoryOf: grouping.of,
    places,
    territories: bonds.map((bond, at) => ({
      ...bond,
      colour: colours[at] ?? 0,
      x: circles.x[at] ?? 0,
      y: circles.y[at] ?? 0,
      radius: circles.radius[at] ?? 0,
      people: people(at).length,
      centre: centres[at] ?? -1,
      before: carried[at] ?? -1,
    })),
  };
}

/** Who is left over but tied to people of a territory goes where most of these are, as newcomers do. */
function adopt(graph: TieGraph, of: Int32Array): void {
  for (let found = true; found; ) {
    found = false;
    for (let person = 0; person < graph.size; person += 1) {
      if (of[person] !== -1) continue;
      of[person] = territoryAround(graph, of, person);
      found ||= of[person] !== -1;
    }
  }
}

function* told<T>(done: number, steps: Generator<undefined, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield done;
  }
}
