import type { TerritoryId } from '../../../src/contract/index.ts';
import type { MapData } from '../../../src/renderer/map/index.ts';
import { Random } from '../../fixtures/random.ts';

const FIRST = [
  'Ana',
  'Bilal',
  'Chiara',
  'Dmitri',
  'Elif',
  'Femi',
  'Grace',
  'Hiro',
  'Ines',
  'Jonas',
  'Kavya',
  'Liam',
  'محمد',
  '李',
];
const LAST = [
  'Silva',
  'Okafor',
  'Rossi',
  'Ivanov',
  'Yılmaz',
  'Adeyemi',
  'Hopper',
  'Tanaka',
  'Duarte',
  'Weiß',
  'Rao',
  'Nguyễn',
];
const PLACES = [
  'Nubank',
  'Kite Systems',
  'TU Berlin',
  'Ember Bank',
  'Lisbon',
  'Crest Robotics',
  'Orbit Energy',
  'Climbers',
  'Juno Cloud',
  'Acme',
];
/** Share of ties inside a territory. */
const INSIDE = 0.8;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const GAP = 4;

interface Circle {
  x: number;
  y: number;
  radius: number;
}

/**
 * A network of planted communities, laid out: people about 1 unit apart in circles that are packed apart. The same
 * numbers give the same network.
 */
export function plantedNetwork(people: number, ties: number, seed = 7): MapData {
  const random = new Random(seed);
  const sizes = communitySizes(people, random);
  const circles = packed(sizes.map((size) => Math.sqrt(size / Math.PI) * 1.02));
  const territoryOf = new Int32Array(people);
  const places = new Float32Array(people * 2);
  const starts: number[] = [];
  let person = 0;
  sizes.forEach((size, territory) => {
    const { x, y, radius } = circles[territory]!;
    starts.push(person);
    for (let i = 0; i < size; i++, person++) {
      const away = radius * Math.sqrt((i + 0.5) / size);
      territoryOf[person] = territory;
      places[2 * person] = x + away * Math.cos(i * GOLDEN) + random.next() * 0.5 - 0.25;
      places[2 * person + 1] = y + away * Math.sin(i * GOLDEN) + random.next() * 0.5 - 0.25;
    }
  });
  const tied = plantedTies(people, ties, { sizes, starts, territoryOf }, random);
  return {
    version: `${people}`,
    people: Array.from({ length: people }, (_, i) => `person-${i}`),
    names: Array.from({ length: people }, () => `${random.pick(FIRST)} ${random.pick(LAST)}`),
    companies: [],
    companyOf: Int32Array.from({ length: people }, (_, i) =>
      random.chance(0.1) ? -1 : territoryOf[i]! + random.below(3),
    ),
    warmth: Uint8Array.from({ length: people }, () => random.favouringFirst(5)).map((value) => 4 - value),
    strength: Uint8Array.from({ length: people }, () => Math.floor(255 * random.next() ** 4)),
    bridging: Uint8Array.from({ length: people }, () => Math.floor(255 * random.next() ** 8)),
    territories: sizes.map((size, i) => ({
      id: `territory-${i}` as TerritoryId,
      name: `${random.pick(PLACES)}${i < PLACES.length ? '' : ` ${i}`}`,
      named: false,
      bond: 'company',
      people: size,
      colour: i % 12,
      x: circles[i]!.x,
      y: circles[i]!.y,
      radius: circles[i]!.radius,
    })),
    territoryOf,
    places,
    ...tied,
  };
}

function communitySizes(people: number, random: Random): number[] {
  const count = Math.max(1, Math.round(Math.sqrt(people) / 3.4));
  const weights = Array.from({ length: count }, (_, i) => (0.6 + random.next()) / (i + 3) ** 0.7);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => Math.max(Math.floor((people * weight) / all), 1));
  sizes[0]! += people - sizes.reduce((sum, size) => sum + size, 0);
  return sizes;
}

/** Each circle at the first free place on a spiral. */
function packed(radii: readonly number[]): Circle[] {
  const placed: Circle[] = [];
  for (const radius of radii) {
    let circle = { x: 0, y: 0, radius };
    for (let turn = 0; placed.some((other) => touches(other, circle)); turn += 0.15) {
      circle = { x: 1.35 * turn * Math.cos(turn), y: turn * Math.sin(turn), radius };
    }
    placed.push(circle);
  }
  return placed;
}

const touches = (a: Circle, b: Circle): boolean => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + GAP;

interface Communities {
  readonly sizes: readonly number[];
  readonly starts: readonly number[];
  readonly territoryOf: Int32Array;
}

function plantedTies(people: number, count: number, { sizes, starts, territoryOf }: Communities, random: Random) {
  const chosen = new Map<number, number>();
  // So many tries always end, also where there are fewer pairs than ties asked for.
  for (let tries = 0; chosen.size < count && tries < count * 4; tries++) {
    const a = random.below(people);
    const home = territoryOf[a]!;
    const b = random.chance(INSIDE) ? starts[home]! + random.favouringFirst(sizes[home]! + 1) : random.below(people);
    if (a !== b && b < people)
      chosen.set(Math.min(a, b) * people + Math.max(a, b), Math.floor(255 * random.next() ** 2));
  }
  const sorted = [...chosen].sort((a, b) => b[1] - a[1]);
  return {
    ties: Uint32Array.from(sorted.flatMap(([key]) => [Math.floor(key / people), key % people])),
    tieStrength: Uint8Array.from(sorted, ([, strength]) => strength),
    backbone: Uint8Array.from(sorted, () => (random.chance(0.35) ? 1 : 0)),
  };
}
