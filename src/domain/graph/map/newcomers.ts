import type { TieGraph } from '../tie-graph.ts';
import { SPACING, sunflower } from './grid.ts';

/** A territory that newcomers may enter; its circle grows around them. */
interface Room {
  readonly x: number;
  readonly y: number;
  radius: number;
}

/** A map with people who have no place on it yet, as numbers. `territoryOf` and `places` are filled in. */
export interface Unfinished {
  readonly graph: TieGraph;
  /** A territory for each person, places in `territories`, −1 for the tray or not placed yet. */
  readonly territoryOf: Int32Array;
  /** x and y of each person. */
  readonly places: Float32Array;
  readonly territories: readonly Room[];
}

const PEOPLE_A_STEP = 20;
/** A place further out than this many people would fill is looked for no more. */
const MOST_TRIES = 4_000;
const CLOSEST = 0.95 * SPACING;

/**
 * Gives places to people of the tray: at the middle of those they are tied to, in the territory where most of these
 * are, on the nearest free spot; nobody else moves. Who is tied to nobody there stays in the tray, unless `otherwise`
 * knows a territory for them, at whose rim they are placed. In steps.
 *
 * @param people who may be placed, in this order; returns those who were
 * @param otherwise a territory for who is tied to none, −1 for the tray
 */
export function* placeNewcomers(
  map: Unfinished,
  people: readonly number[],
  otherwise: (person: number) => number,
): Generator<undefined, number[]> {
  const spots = yield* taken(map);
  const placed: number[] = [];
  let waiting = people;
  // Once more for those whose neighbours have just been placed, until there are none.
  for (;;) {
    const left: number[] = [];
    for (const [at, person] of waiting.entries()) {
      const target = middle(map, person);
      if (target) {
        stand(map, spots, person, target);
        placed.push(person);
      } else left.push(person);
      if (at % PEOPLE_A_STEP === 0) yield;
    }
    if (left.length === waiting.length) break;
    waiting = left;
  }
  for (const [at, person] of waiting.entries()) {
    const territory = otherwise(person);
    const room = map.territories[territory];
    if (!room) continue;
    // Spread along the rim, in the order they come.
    const [dx, dy] = sunflower(at + 1);
    const scale = room.radius / Math.hypot(dx, dy);
    stand(map, spots, person, { territory, x: room.x + dx * scale, y: room.y + dy * scale });
    placed.push(person);
    if (at % PEOPLE_A_STEP === 0) yield;
  }
  return placed;
}

/**
 * The territory where most of somebody's neighbours are, by ties and then by their strength; −1 where there is none.
 */
export function territoryAround({ offsets, targets, chance }: TieGraph, of: Int32Array, person: number): number {
  const counts = new Map<number, number>();
  for (let tie = offsets[person] ?? 0; tie < (offsets[person + 1] ?? 0); tie += 1) {
    const there = of[targets[tie] ?? 0] ?? -1;
    if (there >= 0) counts.set(there, (counts.get(there) ?? 0) + 1 + (chance[tie] ?? 0) / 1_000);
  }
  let [best, most] = [-1, 0];
  for (const [territory, count] of counts) if (count > most) [best, most] = [territory, count];
  return best;
}

interface Target {
  readonly territory: number;
  readonly x: number;
  readonly y: number;
}

/** The middle of somebody's neighbours in the territory where most of them are. */
function middle({ graph, territoryOf, places }: Unfinished, person: number): Target | null {
  const territory = territoryAround(graph, territoryOf, person);
  if (territory < 0) return null;
  let [x, y, sum] = [0, 0, 0];
  for (let tie = graph.offsets[person] ?? 0; tie < (graph.offsets[person + 1] ?? 0); tie += 1) {
    const other = graph.targets[tie] ?? 0;
    if (territoryOf[other] !== territory) continue;
    const weight = graph.chance[tie] ?? 0;
    x += weight * (places[2 * other] ?? 0);
    y += weight * (places[2 * other + 1] ?? 0);
    sum += weight;
  }
  return { territory, x: x / sum, y: y / sum };
}

/** Whoever stands where, by squares of the map. */
type Spots = Map<number, number[]>;

const COLUMNS = 2 ** 20;
const squareOf = (x: number, y: number): number => Math.floor(y / SPACING) * COLUMNS + Math.floor(x / SPACING);

function* taken({ territoryOf, places }: Unfinished): Generator<undefined, Spots> {
  const spots: Spots = new Map();
  for (let person = 0; person < territoryOf.length; person += 1) {
    if ((territoryOf[person] ?? -1) >= 0) occupy(spots, places, person);
    if (person % 5_000 === 0) yield;
  }
  return spots;
}

function occupy(spots: Spots, places: Float32Array, person: number): void {
  const square = squareOf(places[2 * person] ?? 0, places[2 * person + 1] ?? 0);
  const there = spots.get(square);
  if (there) there.push(person);
  else spots.set(square, [person]);
}

/** Puts somebody on the free spot nearest to where they belong. */
function stand(map: Unfinished, spots: Spots, person: number, { territory, x, y }: Target): void {
  let [px, py] = [x, y];
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const [dx, dy] = attempt === 0 ? [0, 0] : sunflower(attempt / 2);
    [px, py] = [x + dx, y + dy];
    if (isFree(spots, map.places, px, py)) break;
  }
  map.territoryOf[person] = territory;
  map.places[2 * person] = px;
  map.places[2 * person + 1] = py;
  occupy(spots, map.places, person);
  const room = map.territories[territory];
  if (room) room.radius = Math.max(room.radius, Math.hypot(px - room.x, py - room.y) + SPACING / 2);
}

function isFree(spots: Spots, places: Float32Array, x: number, y: number): boolean {
  for (let row = -1; row <= 1; row += 1)
    for (let column = -1; column <= 1; column += 1)
      for (const other of spots.get(squareOf(x + column * SPACING, y + row * SPACING)) ?? []) {
        const [dx, dy] = [(places[2 * other] ?? 0) - x, (places[2 * other + 1] ?? 0) - y];
        if (dx * dx + dy * dy < CLOSEST * CLOSEST) return false;
      }
  return true;
}
