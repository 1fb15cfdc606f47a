import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type End, HAND_OVER, MOST_PEOPLE, Ways } from '../../../src/domain/graph/paths.ts';
import { TieCollector } from '../../../src/domain/graph/tie-collector.ts';
import type { TieGraph } from '../../../src/domain/graph/tie-graph.ts';

type Tie = readonly [a: number, b: number, chance: number];

function graphOf(size: number, ties: readonly Tie[]): TieGraph {
  const collector = new TieCollector(size);
  for (const tie of ties) collector.add(...tie);
  const steps = collector.build();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const chanceOf = ({ offsets, targets, chance }: TieGraph, a: number, b: number): number => {
  for (let at = offsets[a] ?? 0; at < (offsets[a + 1] ?? 0); at += 1) if (targets[at] === b) return chance[at] ?? 0;
  return 0;
};

/** Every way without a person twice, by trying them all. */
function allWays(graph: TieGraph, ends: readonly End[], tie: readonly number[]) {
  const endOf = new Map<number, number>();
  for (const { node, chance } of ends) endOf.set(node, Math.max(chance, endOf.get(node) ?? 0));
  const ways: { nodes: number[]; chance: number }[] = [];
  const go = (nodes: number[], chance: number) => {
    const last = nodes.at(-1) ?? 0;
    const end = endOf.get(last) ?? 0;
    if (end > 0) ways.push({ nodes, chance: chance * end });
    if (nodes.length === MOST_PEOPLE) return;
    for (let next = 0; next < graph.size; next += 1) {
      const known = chanceOf(graph, last, next);
      if (known > 0 && !nodes.includes(next)) go([...nodes, next], chance * known * HAND_OVER);
    }
  };
  for (const [node, chance] of tie.entries()) if (chance > 0) go([node], chance);
  return ways.sort((a, b) => b.chance - a.chance);
}

const SIZE = 7;
const node = fc.integer({ min: 0, max: SIZE - 1 });
const chance = fc.integer({ min: 1, max: 99 }).map((hundredths) => hundredths / 100);
const network = fc.record({
  ties: fc.array(fc.tuple(node, node, chance), { maxLength: 16 }),
  ends: fc.array(fc.record({ node, chance }), { maxLength: 3 }),
  tie: fc.array(fc.oneof(fc.constant(0), chance), { minLength: SIZE, maxLength: SIZE }),
});

describe('a tie graph', () => {
  it('adds up evidence about one pair, at both ends', () => {
    const graph = graphOf(3, [
      [0, 1, 0.5],
      [1, 0, 0.5],
      [2, 2, 0.9],
    ]);
    expect(chanceOf(graph, 0, 1)).toBeCloseTo(0.75);
    expect(chanceOf(graph, 1, 0)).toBeCloseTo(0.75);
    expect([...graph.offsets]).toEqual([0, 1, 2, 2]);
  });
});

describe('ways to a goal', () => {
  it('go through whom one knows well rather than through a stranger who is there', () => {
    const graph = graphOf(3, [[0, 1, 0.8]]);
    const ways = new Ways(graph, [{ node: 1, chance: 1 }]);
    expect(ways.best([0.9, 0.05, 0], 10).map(({ nodes }) => nodes)).toEqual([[0, 1], [1]]);
  });

  it('are the likeliest there are, one for each first step', () => {
    fc.assert(
      fc.property(network, ({ ties, ends, tie }) => {
        const graph = graphOf(SIZE, ties);
        const all = allWays(graph, ends, tie);
        const expected = all.filter((way, at) => all.findIndex((other) => other.nodes[0] === way.nodes[0]) === at);
        const found = new Ways(graph, ends).best(tie, 4);
        expect(found.length).toBe(Math.min(4, expected.length));
        for (const [at, way] of found.entries()) {
          expect(way.chance).toBeCloseTo(expected[at]?.chance ?? 0, 5);
          expect(all.some((other) => String(other.nodes) === String(way.nodes))).toBe(true);
        }
      }),
    );
  });

  it('behind one person are the likeliest there are, one for each second step', () => {
    fc.assert(
      fc.property(network, node, ({ ties, ends, tie }, first) => {
        const graph = graphOf(SIZE, ties);
        const all = allWays(graph, ends, tie).filter(({ nodes }) => nodes[0] === first);
        const expected = all.filter((way, at) => all.findIndex((other) => other.nodes[1] === way.nodes[1]) === at);
        const found = new Ways(graph, ends).behind(first, tie[first] ?? 0, 3);
        if ((tie[first] ?? 0) === 0) return;
        expect(found.length).toBe(Math.min(3, expected.length));
        for (const [at, way] of found.entries()) expect(way.chance).toBeCloseTo(expected[at]?.chance ?? 0, 5);
      }),
    );
  });
});
