import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lens } from '../../src/contract/index.ts';
import { cameraText, readCamera } from '../../src/renderer/features/map/camera.ts';
import { lensOf, lists, mapSearch, searchOfLens } from '../../src/renderer/features/map/search.ts';

const id = fc.uuid();
const view = fc.oneof(
  fc.constantFrom('everything', 'lapsed', 'interviews', 'introductions').map((kind) => ({ kind })),
  fc.record({ kind: fc.constantFrom('company', 'competitors', 'tag'), id }),
  fc.record({ kind: fc.constant('person'), id, steps: fc.constantFrom(1, 2) }),
);
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const hub = fc.record({ kind: fc.constantFrom('event', 'tag', 'company'), id });
const lens = fc
  .record({ view, at: fc.option(day), muted: fc.uniqueArray(hub, { maxLength: 6, selector: ({ id }) => id }) })
  .map((made) => Lens.parse(made));
const camera = fc.record({
  x: fc.double({ min: -5_000, max: 5_000, noNaN: true }),
  y: fc.double({ min: -5_000, max: 5_000, noNaN: true }),
  scale: fc.double({ min: 0.01, max: 400, noNaN: true }),
});
const look = fc.record(
  {
    colour: fc.constantFrom('company', 'warmth'),
    size: fc.constant('bridging'),
    list: fc.constantFrom(...lists),
    person: id,
    territory: id,
    ways: id,
    camera: camera.map(cameraText),
  },
  { requiredKeys: [] },
);

/** As an address is written and read. */
const travelled = (search: object) => mapSearch(defaultParseSearch(defaultStringifySearch({ ...search })));

test('any lens comes back from the address as it was', () => {
  fc.assert(
    fc.property(lens, (one) => {
      expect(Lens.parse(lensOf(travelled(searchOfLens(one))))).toEqual(one);
    }),
  );
});

test('how one looks comes back with it', () => {
  fc.assert(
    fc.property(lens, look, (one, more) => {
      const search = { ...searchOfLens(one), ...more };
      expect(travelled(search)).toEqual(search);
    }),
  );
});

test('whatever stands in an address, a lens that the data side takes is read from it', () => {
  const keys = ['lens', 'of', 'steps', 'at', 'muted', 'colour', 'camera', 'person'];
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.array(fc.string()),
    id,
    day,
    fc.constantFrom('person', 'tag', null),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), value), (search) => {
      const read = mapSearch(search);
      expect(Lens.safeParse(lensOf(read)).success).toBe(true);
      expect(mapSearch({ ...read })).toEqual(read);
    }),
  );
});

test('a lens that is about nobody is everything', () => {
  expect(mapSearch({ lens: 'person', of: 'somebody' })).toEqual({});
  expect(mapSearch({ lens: 'tag' })).toEqual({});
  expect(mapSearch({ at: '2024-02-31', muted: ['event.x', 7] })).toEqual({});
});

test('a camera is kept to six figures', () => {
  fc.assert(
    fc.property(camera, (one) => {
      const read = readCamera(cameraText(one));
      for (const key of ['x', 'y', 'scale'] as const)
        expect(read?.[key]).toBeCloseTo(
          one[key],
          one[key] === 0 ? 6 : 5 - Math.ceil(Math.log10(Math.abs(one[key]) + 1)),
        );
    }),
  );
  for (const wrong of ['', '1_2', '1_2_0', '1_2_x', '1_2_3_4', '__', 7, null]) expect(readCamera(wrong)).toBeNull();
});
