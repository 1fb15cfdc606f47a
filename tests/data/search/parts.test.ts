import { expect, test } from 'vitest';
import { nothingFrozen } from '../../../src/data/search/frozen.ts';
import { Parts } from '../../../src/data/search/parts.ts';

test('a merge that began before very much changed leaves the index behind, the next one does not', () => {
  const parts = new Parts();
  const frozen = { names: nothingFrozen(), texts: nothingFrozen() };
  parts.fallBehind(10);
  parts.adopt(9, frozen);
  expect(parts.complete).toBe(false);
  parts.adopt(10, frozen);
  expect(parts.complete).toBe(true);
});
