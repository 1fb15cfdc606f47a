import '../support/property-seed.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inConfidence } from '../../src/renderer/features/dossier/confidence.ts';
import { countsOf, deal, most } from '../../src/renderer/features/dossier/fit.ts';
import { AllBut, selectedOf } from '../../src/renderer/ui/table/allBut.ts';

test('lines are taken on to a page in rounds, each once, and a section never has more than it has', () => {
  expect(
    deal([
      { lines: 2, weight: 1 },
      { lines: 3, weight: 2 },
    ]),
  ).toEqual([0, 1, 1, 0, 1]);
  const section = fc.record({ lines: fc.nat(40), weight: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(fc.array(section, { maxLength: 6 }), fc.nat(240), (sections, room) => {
      const order = deal(sections);
      expect(countsOf(order, order.length, sections.length)).toEqual(sections.map(({ lines }) => lines));
      const taken = most(order.length, (lines) => lines <= room);
      expect(taken).toBe(Math.min(room, order.length));
      const counts = countsOf(order, taken, sections.length);
      // Room for a line of each: nothing is left out whole.
      if (taken >= sections.reduce((sum, { weight }) => sum + weight, 0))
        for (const [index, { lines }] of sections.entries()) if (lines > 0) expect(counts[index]).toBeGreaterThan(0);
    }),
  );
});

test('what was told in confidence stays out unless it is asked for', () => {
  const items = [{ confidential: true }, { confidential: false }];
  expect(inConfidence(items, false)).toEqual({ kept: [{ confidential: false }], leftOut: 1 });
  expect(inConfidence(items, true)).toEqual({ kept: items, leftOut: 0 });
});

test('all rows but some are said by what finds them, for as long as that is the list', () => {
  const all = new AllBut<string>('acme', 1_234).toggled('ana').toggled('bo').with(['bo']);
  expect([all.size, all.has('ana'), all.has('bo'), all.toggled('ana').size]).toEqual([1_233, false, true, 1_234]);
  expect(selectedOf(all, 'acme', 1_235).size).toBe(1_234);
  expect(selectedOf(all, 'globex', 9).size).toBe(0);
});
