import { describe, expect, test } from 'vitest';
import { unpackMap } from '../../../src/renderer/map/index.ts';
import { packed } from '../../bench/graph/packed.ts';
import { networkOf } from './network.ts';

const data = networkOf(
  [
    { x: 0.5, y: -2.25, territory: 0, strength: 255, name: 'Ana' },
    { x: 3, y: 4, territory: -1, strength: 7, name: 'Bo' },
  ],
  [[0, 1]],
);

describe('unpackMap', () => {
  test('gives back the numbers that were packed', () => {
    expect(unpackMap(packed(data))).toEqual(data);
  });

  test('a map of nobody', () => {
    expect(unpackMap(packed(networkOf([]))).places).toHaveLength(0);
  });

  test('refuses arrays that are not about these people or ties', () => {
    expect(() => unpackMap({ ...packed(data), warmth: 'AAAA' })).toThrow('map.warmth has 3 values instead of 2');
    expect(() => unpackMap({ ...packed(data), ties: '' })).toThrow('map.tieStrength');
  });
});
