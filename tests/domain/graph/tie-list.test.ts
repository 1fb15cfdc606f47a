import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TieCollector } from '../../../src/domain/graph/tie-collector.ts';
import type { TieGraph } from '../../../src/domain/graph/tie-graph.ts';
import { tieList } from '../../../src/domain/graph/tie-list.ts';

const PEOPLE = 8;
const person = fc.nat(PEOPLE - 1);
const evidence = fc.array(fc.tuple(person, person, fc.constantFrom(0.1, 0.25, 0.25001, 0.5, 0.99)), { maxLength: 40 });

function graphOf(pieces: readonly [number, number, number][]): TieGraph {
  const collector = new TieCollector(PEOPLE);
  for (const piece of pieces) collector.add(...piece);
  const steps = collector.build();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

it('lists each tie once, the likeliest first, of equals by people', () => {
  fc.assert(
    fc.property(evidence, (pieces) => {
      const graph = graphOf(pieces);
      const expected: [number, number, number][] = [];
      for (let a = 0; a < PEOPLE; a += 1)
        for (let at = graph.offsets[a] ?? 0; at < (graph.offsets[a + 1] ?? 0); at += 1) {
          const b = graph.targets[at] as number;
          if (a < b) expected.push([graph.chance[at] as number, a, b]);
        }
      expected.sort((one, other) => other[0] - one[0] || one[1] - other[1] || one[2] - other[2]);
      const { pairs, chance } = tieList(graph);
      expect([...chance]).toEqual(expected.map(([of]) => of));
      expect([...pairs]).toEqual(expected.flatMap(([, a, b]) => [a, b]));
      expect(tieList(graph).pairs).toBe(pairs);
    }),
  );
});
