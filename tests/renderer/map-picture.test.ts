import { expect, test } from 'vitest';
import type { LensPicture, PersonRef } from '../../src/contract/index.ts';
import { towards } from '../../src/renderer/features/map/camera.ts';
import { fadedSince, fitsMap, peopleIn, unpackPicture } from '../../src/renderer/features/map/picture.ts';
import { knownTo, peopleOf, placed, placeOf } from '../../src/renderer/features/map/places.ts';
import { isSeenWhole, territoryFacts } from '../../src/renderer/features/map/territory.ts';
import type { MapData } from '../../src/renderer/map/index.ts';

const packed = (...bytes: number[]) => Buffer.from(bytes).toString('base64');

/** Four people, of whom the last has no place; the first knows the two next. */
const data: MapData = {
  version: 'v1',
  people: ['a', 'b', 'c', 'd'],
  names: ['Ana', 'Bob', 'Cleo', 'Dan'],
  companies: [{ id: 'x' as never, name: 'Acme' }],
  companyOf: Int32Array.of(0, -1, 0, -1),
  warmth: Uint8Array.of(0, 3, 2, 4),
  strength: Uint8Array.of(255, 20, 90, 0),
  bridging: new Uint8Array(4),
  territories: [],
  territoryOf: Int32Array.of(0, 0, 0, -1),
  places: Float32Array.of(0, 0, 1, 2, 3, 4, 9, 9),
  ties: Uint32Array.of(0, 2, 0, 1),
  tieStrength: Uint8Array.of(200, 90),
  backbone: Uint8Array.of(1, 1),
};
const answer = (part: Partial<LensPicture>): LensPicture => ({
  version: 'v1',
  shown: null,
  ties: null,
  warmth: null,
  people: 4,
  lines: [],
  ...part,
});

test('a picture belongs to the map of its version and size', () => {
  expect(fitsMap(unpackPicture(answer({})), data)).toBe(true);
  expect(fitsMap(unpackPicture(answer({ shown: packed(2, 2, 1, 0), ties: packed(1, 0) })), data)).toBe(true);
  expect(fitsMap(unpackPicture(answer({ version: 'v2' })), data)).toBe(false);
  expect(fitsMap(unpackPicture(answer({ shown: packed(2, 2) })), data)).toBe(false);
  expect(fitsMap(unpackPicture(answer({ ties: packed(1) })), data)).toBe(false);
});

test('in the picture is who is drawn and not only faint', () => {
  expect(peopleIn(unpackPicture(answer({})), data)).toEqual([0, 1, 2]);
  expect(peopleIn(unpackPicture(answer({ shown: packed(3, 1, 2, 2) })), data)).toEqual([0, 2]);
});

test('faded is who was close or warm then and is not now', () => {
  const then = unpackPicture(answer({ warmth: packed(0, 1, 0, 4) }));
  expect(fadedSince(then, data.warmth)).toBe(2);
  expect(
    fadedSince(unpackPicture(answer({ warmth: packed(0, 1, 0, 4), shown: packed(2, 0, 2, 2) })), data.warmth),
  ).toBe(1);
  expect(fadedSince(unpackPicture(answer({})), data.warmth)).toBe(0);
});

test('why somebody is in the picture is found by who they are', () => {
  const person = { id: 'a', name: 'Ana', warmth: 'close', strength: 1 } as PersonRef;
  const line = { person, title: null, company: null, lastContactOn: null, role: 'there_now', weight: 1 } as const;
  expect(unpackPicture(answer({ lines: [line] })).roles.get('a')).toBe('there_now');
});

test('the map tells who somebody is, where, and whom they know', () => {
  expect(placed(data, 0)).toEqual({ id: 'a', name: 'Ana', warmth: 'close', strength: 1, company: 'Acme' });
  expect(placed(data, 3)).toEqual({ id: 'd', name: 'Dan', warmth: 'none', strength: 0, company: null });
  expect(placeOf(data, 2)).toEqual({ x: 3, y: 4 });
  expect(placeOf(data, 3)).toBeNull();
  expect(knownTo(data, 0)).toEqual([2, 1]);
  expect(knownTo(data, 3)).toEqual([]);
  expect(peopleOf(data, 0)).toEqual([0, 2, 1]);
  expect(peopleOf(data, -1)).toEqual([3]);
});

test('the camera moves no more than is needed to see somebody', () => {
  const camera = { x: 0, y: 0, scale: 10 };
  const window = { width: 800, height: 600, covered: 0 };
  expect(towards(camera, { x: 10, y: 10 }, window)).toBeNull();
  expect(towards(camera, { x: 50, y: 0 }, window)?.x).toBeCloseTo(14.8);
  expect(towards(camera, { x: 0, y: -40 }, window)?.y).toBeCloseTo(-14.8);
  expect(towards(camera, { x: 20, y: 0 }, { ...window, covered: 340 })?.x).toBeCloseTo(18.8);
});

test('of a territory the card tells where its people are, who is warm and who leads out; seen from near it has none', () => {
  const circle = { id: 't', name: 'Acme', named: false, bond: 'company', people: 3, colour: 0, x: 0, y: 0, radius: 10 };
  const map = { ...data, territories: [circle as never], bridging: Uint8Array.of(0, 255, 70, 255) };
  const { companies, warmest, bridges } = territoryFacts(map, 0);
  expect(companies).toEqual([{ name: 'Acme', people: 2 }]);
  expect(warmest.map(({ name }) => name)).toEqual(['Ana', 'Cleo']);
  expect(bridges.map(({ name }) => name)).toEqual(['Bob', 'Cleo']);
  const view = { width: 800, height: 600 };
  expect([5, 40].map((scale) => isSeenWhole(map, 0, scale, view))).toEqual([true, false]);
  expect(isSeenWhole(map, 1, 5, view)).toBe(false);
});
