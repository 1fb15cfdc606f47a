import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backbone } from '../../../src/domain/graph/backbone.ts';
import { connectedParts } from '../../../src/domain/graph/communities.ts';
import { Constraint } from '../../../src/domain/graph/constraint.ts';
import { tieList } from '../../../src/domain/graph/tie-list.ts';
import { finish, graphOf, planted, plantedNetwork, type Tie } from './support.ts';

describe('the backbone', () => {
  it('holds together what the ties do, with the two strongest of everybody', () => {
    fc.assert(
      fc.property(plantedNetwork, (network) => {
        const { graph } = planted(network);
        const list = tieList(graph);
        const kept = finish(backbone(graph.size, list));
        const carried: Tie[] = [];
        const [all, own] = [new Uint32Array(graph.size), new Uint32Array(graph.size)];
        for (const [tie, chance] of list.chance.entries()) {
          const [a, b] = [list.pairs[2 * tie] ?? 0, list.pairs[2 * tie + 1] ?? 0];
          expect(a).toBeLessThan(b);
          if (tie > 0) expect(chance).toBeLessThanOrEqual((list.chance[tie - 1] ?? 0) + 1 / 65_535);
          for (const person of [a, b]) all[person] = (all[person] ?? 0) + 1;
          if (kept[tie] !== 1) continue;
          carried.push([a, b, chance]);
          for (const person of [a, b]) own[person] = (own[person] ?? 0) + 1;
        }
        const everybody = new Int32Array(graph.size);
        const whole = connectedParts(graph, everybody);
        expect(connectedParts(graphOf(graph.size, carried), everybody)).toEqual(whole);
        for (let person = 0; person < graph.size; person += 1)
          expect(own[person]).toBeGreaterThanOrEqual(Math.min(2, all[person] ?? 0));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps a tie that is far stronger than the others of one end', () => {
    const weak = Array.from({ length: 30 }, (_, at): Tie => [0, at + 1, 0.05]);
    const ring = Array.from({ length: 30 }, (_, at): Tie => [at + 1, ((at + 1) % 30) + 1, 0.6]);
    const strong = graphOf(32, [...weak, ...ring, [0, 31, 0.5], [31, 1, 0.55], [31, 2, 0.56]]);
    const list = tieList(strong);
    const kept = finish(backbone(32, list));
    const ofFirst = [...kept.keys()].filter((tie) => list.pairs[2 * tie] === 0 && kept[tie] === 1);
    expect(ofFirst.map((tie) => list.pairs[2 * tie + 1])).toContain(31);
    expect(ofFirst.length).toBeLessThan(5);
  });
});

describe('constraint', () => {
  it('is Burt’s: low for who joins strangers, high in a closed circle', () => {
    const star = new Constraint(
      graphOf(
        5,
        [1, 2, 3, 4].map((other): Tie => [0, other, 0.5]),
      ),
    );
    expect(star.of(0)).toBeCloseTo(1 / 4);
    expect(star.of(1)).toBeCloseTo(1);
    const triangle = new Constraint(
      graphOf(4, [
        [0, 1, 0.5],
        [1, 2, 0.5],
        [0, 2, 0.5],
      ]),
    );
    expect(triangle.of(0)).toBeCloseTo(2 * 0.75 ** 2);
    expect(triangle.of(0)).toBeCloseTo(triangle.of(0));
    expect(triangle.of(3)).toBe(0);
  });
});
