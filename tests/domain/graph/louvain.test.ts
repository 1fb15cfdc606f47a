import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import oracle from 'graphology-communities-louvain';
import { describe, expect, it } from 'vitest';
import { connectedParts, modularity } from '../../../src/domain/graph/communities.ts';
import { louvain } from '../../../src/domain/graph/louvain.ts';
import type { TieGraph } from '../../../src/domain/graph/tie-graph.ts';
import { finish, graphOf, planted, plantedNetwork } from './support.ts';

function rivalModularity({ size, offsets, targets, chance, ...rest }: TieGraph): number {
  const graph = new UndirectedGraph();
  for (let person = 0; person < size; person += 1) graph.addNode(person);
  for (let person = 0; person < size; person += 1)
    for (let tie = offsets[person] ?? 0; tie < (offsets[person + 1] ?? 0); tie += 1)
      if ((targets[tie] ?? 0) > person) graph.addEdge(person, targets[tie], { weight: chance[tie] });
  const of = oracle(graph, { getEdgeWeight: 'weight', rng: () => 0.5 });
  return modularity(
    { size, offsets, targets, chance, ...rest },
    Array.from({ length: size }, (_, person) => of[person] ?? 0),
  );
}

/** Community by community, whether one can go from each member to each other inside it. */
const hangsTogether = (graph: TieGraph, of: Int32Array, count: number) => connectedParts(graph, of).count === count;

describe('communities', () => {
  it('are as good as those of a library, whole, and the same each time', () => {
    fc.assert(
      fc.property(plantedNetwork, (network) => {
        const { graph } = planted(network);
        const { of, count } = finish(louvain(graph));
        expect(new Set(of).size).toBe(count);
        expect(Math.min(...of)).toBe(0);
        expect(hangsTogether(graph, of, count)).toBe(true);
        expect(modularity(graph, of)).toBeGreaterThanOrEqual(rivalModularity(graph) - 0.02);
        expect(finish(louvain(graph)).of).toEqual(of);
      }),
      { numRuns: 20 },
    );
  });

  it('find the groups that were planted', () => {
    const { graph, groupOf } = planted({ size: 600, groups: 6, ties: 6, inside: 0.95, seed: 3 });
    const { of, count } = finish(louvain(graph));
    expect(count).toBe(6);
    const together = new Map<number, number>();
    const strays = of.filter((own, person) => {
      const group = groupOf[person] ?? 0;
      if (!together.has(group)) together.set(group, own);
      return together.get(group) !== own;
    });
    expect(strays.length).toBeLessThan(12);
  });

  it('begin with those there were, parted where they no longer hang together', () => {
    fc.assert(
      fc.property(plantedNetwork, fc.integer({ min: 1, max: 5 }), (network, groups) => {
        const { graph } = planted(network);
        const prior = Int32Array.from({ length: graph.size }, (_, person) => (person % (groups + 1)) - 1);
        const { of, count } = finish(louvain(graph, prior));
        expect(hangsTogether(graph, of, count)).toBe(true);
        const own = finish(louvain(graph));
        const again = finish(louvain(graph, own.of));
        expect(modularity(graph, again.of)).toBeGreaterThanOrEqual(modularity(graph, own.of) - 1e-9);
      }),
      { numRuns: 20 },
    );
  });

  it('of people without ties are one each', () => {
    expect(finish(louvain(graphOf(3, [])))).toEqual({ of: Int32Array.of(0, 1, 2), count: 3 });
    expect(finish(louvain(graphOf(0, []))).count).toBe(0);
  });
});
