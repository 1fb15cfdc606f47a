import fc from 'fast-check';
import type { TerritoryId } from '../../../src/contract/index.ts';
import type { MapData } from '../../../src/renderer/map/index.ts';

export { plainLook } from '../../../src/renderer/map/index.ts';

interface Standing {
  readonly x: number;
  readonly y: number;
  readonly territory: number;
  readonly strength: number;
  readonly name: string;
}

/** A network of people at places; `ties` are pairs of people, and each tie belongs to the backbone. */
export function networkOf(people: readonly Standing[], ties: readonly (readonly [number, number])[] = []): MapData {
  const territories = Math.max(-1, ...people.map(({ territory }) => territory)) + 1;
  return {
    version: '1',
    people: people.map((_, i) => `person-${i}`),
    names: people.map(({ name }) => name),
    companies: [],
    companyOf: new Int32Array(people.length).fill(-1),
    warmth: new Uint8Array(people.length),
    strength: Uint8Array.from(people, ({ strength }) => strength),
    bridging: new Uint8Array(people.length),
    territories: Array.from({ length: territories }, (_, i) => ({
      id: `territory-${i}` as TerritoryId,
      name: `Territory & <${i}>`,
      named: false,
      bond: 'company' as const,
      people: people.filter(({ territory }) => territory === i).length,
      colour: i % 12,
      x: 0,
      y: 0,
      radius: 1,
    })),
    territoryOf: Int32Array.from(people, ({ territory }) => territory),
    places: Float32Array.from(people.flatMap(({ x, y }) => [x, y])),
    ties: Uint32Array.from(ties.flat()),
    tieStrength: new Uint8Array(ties.length).fill(200),
    backbone: new Uint8Array(ties.length).fill(1),
  };
}

const coordinate = fc.double({ min: -60, max: 60, noNaN: true });
const anyName = fc.oneof(
  fc.constantFrom(
    'Ana Silva',
    'محمد علي',
    '李雷',
    '👩‍👩‍👧 Rao',
    '<b>&"x"</b>',
    'A very long name that goes on and on and on and on',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
);
const standing: fc.Arbitrary<Standing> = fc.record({
  x: coordinate,
  y: coordinate,
  territory: fc.integer({ min: -1, max: 4 }),
  strength: fc.integer({ min: 0, max: 255 }),
  name: anyName,
});

/** Networks of up to 60 people, some of them in the tray. */
export const anyNetwork: fc.Arbitrary<MapData> = fc.array(standing, { minLength: 1, maxLength: 60 }).chain((people) => {
  const person = fc.integer({ min: 0, max: people.length - 1 });
  const ties = fc.array(fc.tuple(person, person), { maxLength: 80 });
  return ties.map((pairs) =>
    networkOf(
      people,
      pairs.filter(([a, b]) => a < b),
    ),
  );
});
