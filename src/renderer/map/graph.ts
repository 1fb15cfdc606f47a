import type { Bounds } from './camera.ts';
import { Grid } from './grid.ts';
import type { MapData, MapLook } from './types.ts';

/** What drawing and hit tests need of the data: everything but who the people are. */
export type DrawnData = Omit<MapData, 'people' | 'companies'>;

/** Radius of a person in map units, for the weakest and the strongest. */
const RADIUS = { least: 0.2, most: 0.44 };
/** And in CSS pixels, so that nobody vanishes and nobody becomes a balloon. */
const DOT = { least: 0.7, more: 0.5, most: 24 };

/** Something of the map to bring into view. */
export type Part = 'all' | { readonly people: readonly number[] } | { readonly territory: number };
/** Around people that are flown to, map units. */
const AROUND = 2.5;

interface Adjacency {
  /** Where each person's ties begin in `ties`. */
  readonly starts: Uint32Array;
  readonly ties: Uint32Array;
}

/** The network of the map: who stands where, who is tied to whom, who is near a place. */
export class Graph {
  readonly data: DrawnData;
  /** Those with a place on the map. */
  readonly members: Uint32Array;
  /** Around all members' places, and a little more. */
  readonly bounds: Bounds;
  #grid: Grid | null = null;
  #adjacency: Adjacency | null = null;

  constructor(data: DrawnData) {
    this.data = data;
    this.members = membersOf(data);
    this.bounds = boundsOf(data.places, this.members, 2);
  }

  get grid(): Grid {
    this.#grid ??= new Grid(this.data.places, this.members, this.bounds);
    return this.#grid;
  }

  x(person: number): number {
    return this.data.places[2 * person]!;
  }

  y(person: number): number {
    return this.data.places[2 * person + 1]!;
  }

  /** Around all of something; null when nobody of it is on the map. */
  boundsOf(what: Part): Bounds | null {
    if (what === 'all') return this.bounds;
    const { territoryOf, places } = this.data;
    const people =
      'people' in what
        ? what.people.filter((person) => (territoryOf[person] ?? -1) >= 0)
        : this.members.filter((person) => territoryOf[person] === what.territory);
    return people.length ? boundsOf(places, people, AROUND) : null;
  }

  /** The ties of a person, strongest first. */
  tiesOf(person: number): Uint32Array {
    this.#adjacency ??= adjacencyOf(this.data);
    return this.#adjacency.ties.subarray(this.#adjacency.starts[person], this.#adjacency.starts[person + 1]);
  }

  /** The other one of a tie. */
  other(tie: number, person: number): number {
    const first = this.data.ties[2 * tie]!;
    return first === person ? this.data.ties[2 * tie + 1]! : first;
  }

  /** Whether a tie is drawn at all under a look: both are there, and the look has it. */
  ties(tie: number, look: MapLook): boolean {
    if (look.tiesShown && !look.tiesShown[tie]) return false;
    return this.isShown(this.data.ties[2 * tie]!, look) && this.isShown(this.data.ties[2 * tie + 1]!, look);
  }

  isShown(person: number, look: MapLook): boolean {
    return this.data.territoryOf[person]! >= 0 && (!look.shown || look.shown[person]! > 0);
  }

  /** Radius of a person's circle in CSS pixels. */
  radius(person: number, look: MapLook, scale: number): number {
    const value = (look.sizeBy === 'strength' ? this.data.strength : this.data.bridging)[person]! / 255;
    // By area, so that twice as strong looks twice as big.
    const radius = Math.sqrt(RADIUS.least ** 2 + (RADIUS.most ** 2 - RADIUS.least ** 2) * value) * scale;
    const least = DOT.least + DOT.more * value;
    // Few in a picture are to be found at a glance, however far away.
    return Math.min(Math.max(radius, look.shown && look.shown[person]! > 1 ? 2.5 * least : least), DOT.most);
  }

  /** What no radius exceeds at a scale. */
  mostRadius(scale: number): number {
    return Math.min(Math.max(RADIUS.most * scale, 3 * (DOT.least + DOT.more)), DOT.most);
  }
}

function adjacencyOf({ ties, names }: DrawnData): Adjacency {
  const starts = new Uint32Array(names.length + 1);
  for (let i = 0; i < ties.length; i++) starts[ties[i]! + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  const sorted = new Uint32Array(ties.length);
  for (let i = 0; i < ties.length; i++) sorted[next[ties[i]!]!++] = i >> 1;
  return { starts, ties: sorted };
}

function membersOf(data: DrawnData): Uint32Array {
  const members = new Uint32Array(data.names.length);
  let count = 0;
  for (let person = 0; person < data.names.length; person++) {
    const isPlaced = Number.isFinite(data.places[2 * person]!) && Number.isFinite(data.places[2 * person + 1]!);
    if (data.territoryOf[person]! >= 0 && isPlaced) members[count++] = person;
  }
  return members.slice(0, count);
}

/** The rectangle around the places of some people, and a margin, in map units. */
function boundsOf(places: Float32Array, people: Iterable<number>, margin: number): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const person of people) {
    const x = places[2 * person]!;
    const y = places[2 * person + 1]!;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) [left, top, right, bottom] = [0, 0, 0, 0];
  return { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
}
