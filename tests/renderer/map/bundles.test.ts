import { expect, test } from 'vitest';
import { Bundles } from '../../../src/renderer/map/bundles.ts';
import { networkOf } from './network.ts';

const person = (territory: number) => ({ x: territory, y: 0, territory, strength: 9, name: 'Ana' });
/** Territory 0 is tied to 1 by two ties and to 2 by one. */
const data = networkOf([0, 0, 1, 1, 2].map(person), [
  [0, 2],
  [1, 3],
  [0, 4],
  [0, 1],
]);

test('bundles are of the ties that are there between people who are, as thick as of the whole map today', () => {
  const bundles = new Bundles(data);
  const under = (shown: Uint8Array | null, tiesThere: Uint8Array | null) =>
    bundles.under({ shown, tiesThere }).map(({ from, to, weight }) => [from, to, weight]);
  const today = [
    [0, 2, 0.5],
    [0, 1, 1],
  ];
  expect(under(null, null)).toEqual(today);
  expect(under(null, Uint8Array.of(1, 0, 0, 1))).toEqual([[0, 1, 0.5]]);
  expect(under(Uint8Array.of(2, 0, 2, 2, 0), null)).toEqual([[0, 1, 0.5]]);
  expect(under(null, new Uint8Array(4))).toEqual([]);
  expect(under(null, null)).toEqual(today);
});
