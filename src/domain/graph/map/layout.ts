import { membersOf } from '../louvain.ts';
import type { TieGraph } from '../tie-graph.ts';
import { arrange } from './arrange.ts';
import { carryOver, type MapBefore } from './before.ts';
import type { Circles } from './circles.ts';
import { placeClusters } from './clusters.ts';
import { colourTerritories } from './colours.ts';
import type { Bond, Facts } from './facts.ts';
import { discRadius } from './grid.ts';
import { insideOf, startFromBefore } from './inner-ties.ts';
import { placeInside } from './inside.ts';
import { linksOf } from './links.ts';
import { nameTerritories } from './names.ts';
import { group, regroup } from './regroup.ts';
import { relaxed } from './relax.ts';

/** A territory as laid out. */
interface LaidTerritory extends Bond {
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
export function* layMap(input: MapInput): Generator<number, LaidMap> {
  const outline = yield* outlineOf(input);
  const centres = yield* fill(input, outline);
  return laid(input, outline, centres);
}

/** Territories on the map, with their people still to be placed. */
interface Outline {
  readonly of: Int32Array;
  /** People by territory; `x` and `y` are theirs, around the middle of their territory. */
  readonly members: Uint32Array;
  readonly starts: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly circles: Circles;
  readonly bonds: readonly Bond[];
  /** Grouped by what is known of its people: those are placed already, unless it carries on another. */
  readonly byFacts: readonly boolean[];
  /** Which territory before each one carries on, −1 for none. */
  readonly carried: readonly number[];
}

/** The part of an array that is a territory's. */
const part = <T extends Uint32Array | Float64Array>(
  all: T,
  { starts }: Pick<Outline, 'starts'>,
  territory: number,
): T => all.subarray(starts[territory] ?? 0, starts[territory + 1] ?? 0) as T;

function* outlineOf({ graph, facts, before }: MapInput): Generator<number, Outline> {
  const grouping = before ? regroup(graph, facts, before) : group(graph, facts);
  const { of, cluster, bonds: known } = yield* told(0, grouping);
  yield 0.4;
  const count = known.length;
  const { members, starts } = membersOf(of, count);
  const own = known.map((bond, at) => ({ members: part(members, { starts }, at), bond }));
  const outline = {
    of,
    members,
    starts,
    x: new Float64Array(members.length),
    y: new Float64Array(members.length),
    circles: { x: new Float64Array(count), y: new Float64Array(count), radius: new Float64Array(count) },
    bonds: nameTerritories(own, facts),
    byFacts: known.map((bond) => bond !== null),
    carried: carryOver(of, count, before),
  };
  const { circles, byFacts, carried } = outline;
  for (let at = 0; at < count; at += 1) {
    yield 0.45;
    const people = part(members, outline, at);
    const old = before?.territories[carried[at] ?? -1];
    circles.radius[at] = discRadius(people.length);
    if (old) {
      circles.x[at] = old.x;
      circles.y[at] = old.y;
      // Clusters need more room than people side by side, and who stays keeps the room they have.
      if (byFacts[at] || stayed(before, carried[at] ?? -1, people))
        circles.radius[at] = Math.max(circles.radius[at] ?? 0, old.radius);
    } else if (byFacts[at]) {
      const [x, y] = [part(outline.x, outline, at), part(outline.y, outline, at)];
      circles.radius[at] = placeClusters(people, cluster, facts.year, x, y);
    }
  }
  const stays = carried.map((one) => one >= 0);
  yield* told(0.5, arrange(circles, linksOf(graph, of, outline.bonds, circles.radius), stays));
  return outline;
}

/** Places people inside their territories; returns whom most of the ties of each hang on, −1 where there are none. */
function* fill({ graph, before }: MapInput, outline: Outline): Generator<number, Int32Array> {
  const { of, members, starts, circles, byFacts, carried } = outline;
  const place = new Int32Array(graph.size).fill(-1);
  for (const [at, person] of members.entries()) place[person] = at - (starts[of[person] ?? 0] ?? 0);
  const centres = new Int32Array(byFacts.length);
  for (let at = 0; at < byFacts.length; at += 1) {
    const people = part(members, outline, at);
    const [x, y] = [part(outline.x, outline, at), part(outline.y, outline, at)];
    const inside = insideOf(graph, of, place, people, circles, at, x, y);
    centres[at] = inside.centre;
    const old = carried[at] ?? -1;
    const done = 0.55 + (0.45 * (starts[at] ?? 0)) / members.length;
    if (before && old >= 0) {
      startFromBefore(before, old, people, inside);
      const isAsBefore = stayed(before, old, people) && before.territories[old]?.radius === inside.radius;
      if (!isAsBefore) yield* told(done, placeInside(inside, 'here'));
      yield* told(done, relaxed(inside));
    } else if (!byFacts[at]) yield* told(done, placeInside(inside, 'nothing'));
  }
  return centres;
}

/** Whether everybody of a territory was in the one it carries on. */
const stayed = (before: MapBefore | null, old: number, people: Uint32Array): boolean =>
  people.every((person) => before?.territoryOf[person] === old);

function laid({ graph, before }: MapInput, outline: Outline, centres: Int32Array): LaidMap {
  const { of, members, x, y, circles, bonds, carried } = outline;
  const places = new Float32Array(2 * graph.size);
  for (const [at, person] of members.entries()) {
    const territory = of[person] ?? 0;
    places[2 * person] = (circles.x[territory] ?? 0) + (x[at] ?? 0);
    places[2 * person + 1] = (circles.y[territory] ?? 0) + (y[at] ?? 0);
  }
  const shapes = bonds.map((_, at) => ({
    x: circles.x[at] ?? 0,
    y: circles.y[at] ?? 0,
    radius: circles.radius[at] ?? 0,
  }));
  const colours = colourTerritories(
    shapes.map((shape, at) => ({ ...shape, was: before?.territories[carried[at] ?? -1]?.colour ?? null })),
  );
  const territories = shapes.map((shape, at) => ({
    bond: bonds[at]?.bond ?? 'mixed',
    name: bonds[at]?.name ?? '',
    ...shape,
    colour: colours[at] ?? 0,
    people: part(members, outline, at).length,
    centre: centres[at] ?? -1,
    before: carried[at] ?? -1,
  }));
  return { territoryOf: of, places, territories };
}

function* told<T>(done: number, steps: Generator<undefined, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield done;
  }
}
