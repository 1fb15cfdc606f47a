import { describe, expect, test } from 'vitest';
import { fits } from '../../src/renderer/features/palette/fits.ts';
import { visitOf, withVisit } from '../../src/renderer/features/palette/recent.ts';

test('an action fits when each word typed begins one of its words', () => {
  expect(fits('Import LinkedIn connections', 'imp conn')).toBe(true);
  expect(fits('Import LinkedIn connections', 'linked IMPORT')).toBe(true);
  expect(fits('Import LinkedIn connections', 'nections')).toBe(false);
  expect(fits('Anything', '')).toBe(true);
});

describe('recent records', () => {
  test('come from the addresses of their pages', () => {
    expect(visitOf('/people/1')).toEqual({ kind: 'person', id: '1' });
    expect(visitOf('/companies/2')).toEqual({ kind: 'company', id: '2' });
    expect(visitOf('/interviews/3')).toEqual({ kind: 'interview', id: '3' });
    for (const path of ['/', '/people', '/people/', '/settings', '/people/1/2', '/toString/1']) {
      expect(visitOf(path)).toBeNull();
    }
  });

  test('are kept newest first, each once, eight at most', () => {
    const visit = (id: number) => ({ kind: 'person', id: String(id) }) as const;
    const many = Array.from({ length: 12 }, (_, id) => visit(id)).reduce(withVisit, []);
    expect(many.map(({ id }) => id)).toEqual(['11', '10', '9', '8', '7', '6', '5', '4']);
    expect(withVisit(many, visit(6)).map(({ id }) => id)).toEqual(['6', '11', '10', '9', '8', '7', '5', '4']);
  });
});
