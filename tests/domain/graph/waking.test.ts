import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../src/domain/graph/betweenness.ts';
import { TieCollector } from '../../../src/domain/graph/tie-collector.ts';
import type { TieGraph } from '../../../src/domain/graph/tie-graph.ts';
import { dormancy, weakTieValue } from '../../../src/domain/graph/waking.ts';
import { type ContactDay, ranksOverTime, strengthOfRank, tieStrength } from '../../../src/domain/tie.ts';

const finish = <T>(steps: Generator<undefined, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
const graphOf = (size: number, ties: readonly (readonly [number, number])[]): TieGraph => {
  const collector = new TieCollector(size);
  for (const [a, b] of ties) collector.add(a, b, 0.5);
  return finish(collector.build());
};

const TODAY = '2026-03-16';
const day = fc
  .integer({ min: 0, max: 2_000 })
  .map((ago) => new Date(Date.parse(TODAY) - ago * 86_400_000).toISOString().slice(0, 10));
const contact: fc.Arbitrary<ContactDay> = fc.record({
  on: day,
  kind: fc.constantFrom('email', 'call', 'coffee', 'interview'),
  direction: fc.constantFrom('out', 'in', null),
});

describe('strength over time', () => {
  it('is on each day of contact what the strength of contact was then', () => {
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 12 }), (contacts) => {
        for (const { on, rank } of ranksOverTime(contacts, TODAY))
          expect(strengthOfRank(rank)).toBeCloseTo(tieStrength(contacts, [], on), 9);
      }),
    );
  });
});

describe('a tie worth waking', () => {
  it('was strong once and is not now', () => {
    expect(dormancy(0.9, 0.02)).toBeGreaterThan(dormancy(0.4, 0.02));
    expect(dormancy(0.9, 0.9)).toBeLessThan(dormancy(0.9, 0.02));
    expect(dormancy(1, 0)).toBe(1);
  });

  it('has most to tell with about ten mutual contacts', () => {
    expect(weakTieValue(10)).toBeCloseTo(1);
    for (const mutual of [0, 1, 5, 20, 80]) expect(weakTieValue(mutual)).toBeLessThan(1);
  });
});

describe('betweenness', () => {
  it('counts the chains that lead over somebody', () => {
    // Two triangles that hang together by 2 – 3.
    const graph = graphOf(6, [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
      [3, 4],
      [3, 5],
      [4, 5],
    ]);
    expect([...finish(betweenness(graph))]).toEqual([0, 0, 12, 12, 0, 0]);
  });

  it('shares what leads over several equally short chains', () => {
    const graph = graphOf(4, [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ]);
    expect([...finish(betweenness(graph))]).toEqual([1, 1, 1, 1]);
  });
});
