import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCircles } from '../../../src/domain/graph/map/circles.ts';
import { type LaidMap, layMap, type MapInput } from '../../../src/domain/graph/map/layout.ts';
import { factsOf, finish, graphOf, type Known, planted, plantedNetwork } from './support.ts';

const lay = (input: Omit<MapInput, 'before'> & { before?: MapInput['before'] }): LaidMap =>
  finish(layMap({ before: null, ...input }));

const overlaps = ({ territories }: LaidMap): number =>
  territories.filter((a, at) =>
    territories.slice(at + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
  ).length;

/** How far each person on the map is from the next. */
function nearest({ territoryOf, places }: LaidMap): number[] {
  const placed = [...territoryOf.keys()].filter((person) => (territoryOf[person] ?? -1) >= 0);
  const far = (a: number, b: number) =>
    Math.hypot((places[2 * a] ?? 0) - (places[2 * b] ?? 0), (places[2 * a + 1] ?? 0) - (places[2 * b + 1] ?? 0));
  return placed
    .map((own) => placed.reduce((least, other) => (other === own ? least : Math.min(least, far(own, other))), Infinity))
    .sort((a, b) => a - b);
}

const outside = ({ territoryOf, territories, places }: LaidMap): number[] =>
  [...territoryOf.keys()].filter((person) => {
    const own = territories[territoryOf[person] ?? -1];
    return own && Math.hypot((places[2 * person] ?? 0) - own.x, (places[2 * person + 1] ?? 0) - own.y) > own.radius;
  });

describe('a map', () => {
  it('keeps territories apart, people inside theirs and off each other, and is the same each time', () => {
    fc.assert(
      fc.property(plantedNetwork, (network) => {
        const { graph } = planted(network);
        const facts = factsOf(Array.from({ length: graph.size }, () => ({})));
        const map = lay({ graph, facts });
        expect(overlaps(map)).toBe(0);
        expect(outside(map)).toEqual([]);
        expect(lay({ graph, facts })).toEqual(map);
        const far = nearest(map);
        if (far.length > 1) expect(far[Math.floor(far.length / 20)]).toBeGreaterThan(0.6);
        const counts = map.territories.map((_, at) => map.territoryOf.filter((own) => own === at).length);
        expect(counts).toEqual(map.territories.map(({ people }) => people));
      }),
      { numRuns: 15 },
    );
  });

  it('stands linked people and linked territories near each other', () => {
    const { graph } = planted({ size: 900, groups: 9, ties: 5, inside: 0.9, seed: 5 });
    const map = lay({ graph, facts: factsOf(Array.from({ length: 900 }, () => ({}))) });
    const [width, height] = [0, 1].map((axis) => {
      const ends = map.territories.flatMap((one) => {
        const at = axis === 0 ? one.x : one.y;
        return [at - one.radius, at + one.radius];
      });
      return Math.max(...ends) - Math.min(...ends);
    }) as [number, number];
    expect(width / height).toBeGreaterThan(1.1);
    expect(width / height).toBeLessThan(2);
    let [tied, any, ties] = [0, 0, 0];
    for (let person = 0; person < graph.size; person += 1)
      for (let tie = graph.offsets[person] ?? 0; tie < (graph.offsets[person + 1] ?? 0); tie += 1) {
        const far = (other: number) =>
          Math.hypot(
            (map.places[2 * person] ?? 0) - (map.places[2 * other] ?? 0),
            (map.places[2 * person + 1] ?? 0) - (map.places[2 * other + 1] ?? 0),
          );
        tied += far(graph.targets[tie] ?? 0);
        any += far((person * 7 + tie * 13) % graph.size);
        ties += 1;
      }
    expect(tied / ties).toBeLessThan((0.5 * any) / ties);
  });

  it('tidied after a small change moves little, and keeps its territories', () => {
    const network = { size: 600, groups: 6, ties: 6, inside: 0.95, seed: 9 };
    const { graph } = planted(network);
    const facts = factsOf(Array.from({ length: 600 }, () => ({})));
    const before = lay({ graph, facts });
    const changed = planted({ ...network, ties: 6.02 });
    const after = lay({ graph: changed.graph, facts, before });
    expect(after.territories.map(({ before: was }) => was).sort()).toEqual(before.territories.map((_, at) => at));
    for (const one of after.territories) expect(one.colour).toBe(before.territories[one.before]?.colour);
    expect(overlaps(after)).toBe(0);
    const moves = Array.from({ length: 600 }, (_, person) =>
      Math.hypot(
        (after.places[2 * person] ?? 0) - (before.places[2 * person] ?? 0),
        (after.places[2 * person + 1] ?? 0) - (before.places[2 * person + 1] ?? 0),
      ),
    ).sort((a, b) => a - b);
    expect(moves[300]).toBeLessThan(1.5);
  });

  it('tidied twice moves nobody the second time, whatever the ties; a few new ties move few', () => {
    fc.assert(
      fc.property(plantedNetwork, fc.double({ min: 0, max: 1, noNaN: true }), (network, inside) => {
        const graphs = [1, 1.02].map((more) => planted({ ...network, inside, ties: network.ties * more }).graph);
        const [first, changed] = graphs as [(typeof graphs)[0], (typeof graphs)[0]];
        const facts = factsOf(
          Array.from({ length: first.size }, (_, at) =>
            at % 3 ? {} : { year: 2000 + (at % 6), company: `C${at % 9}` },
          ),
        );
        const before = lay({ graph: first, facts });
        const once = lay({ graph: changed, facts, before });
        const twice = lay({ graph: changed, facts, before: once });
        expect(twice.territoryOf).toEqual(once.territoryOf);
        expect(twice.places).toEqual(once.places);
        const home = (map: LaidMap, person: number) => map.territories[map.territoryOf[person] ?? -1]?.before ?? -1;
        const others = [...before.territoryOf].filter((own, person) => own !== home(once, person)).length;
        // Of very few people each new tie may part them anew.
        if (first.size >= 100) expect(others / first.size).toBeLessThan(0.05);
      }),
      { numRuns: 25 },
    );
  });

  it('has a tray for who is in no group of five', () => {
    const team = (from: number, people: number) =>
      Array.from(
        { length: people ** 2 },
        (_, at) => [from + (at % people), from + Math.floor(at / people), 0.5] as const,
      );
    const graph = graphOf(24, [...team(0, 12), ...team(12, 8), ...team(20, 3)]);
    const map = lay({ graph, facts: factsOf(Array.from({ length: 24 }, () => ({}))) });
    expect([...map.territoryOf.slice(20)]).toEqual([-1, -1, -1, -1]);
    expect(map.territories.map(({ people }) => people)).toEqual([12, 8]);
  });
});

describe('a network that knows only employers', () => {
  it('is grouped by company where five are there, and else by the year they were met', () => {
    const people: Known[] = Array.from({ length: 400 }, (_, at) => ({
      company: at < 40 ? 'Nubank' : at < 50 ? 'Acme' : `Company ${at % 300}`,
      year: 2010 + (at % 8),
    }));
    const map = lay({ graph: graphOf(400, []), facts: factsOf(people) });
    expect(
      map.territories.filter(({ bond }) => bond === 'company').map(({ name, people: count }) => [name, count]),
    ).toEqual([
      ['Nubank', 40],
      ['Acme', 10],
    ]);
    expect(
      map.territories
        .filter(({ bond }) => bond === 'period')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Array.from({ length: 8 }, (_, at) => `${2010 + at}`));
    expect([...map.territoryOf].every((own) => own >= 0)).toBe(true);
    expect(overlaps(map)).toBe(0);
  });

  it('takes industries first, years together where few were met, and never makes more than sixty', () => {
    const industries = lay({
      graph: graphOf(300, []),
      facts: factsOf(
        Array.from({ length: 300 }, (_, at) => ({
          company: `Company ${at}`,
          ...(at < 270 && { industry: ['Energy', 'Media', 'Health'][at % 3] as string }),
          year: at === 299 ? 1999 : 2020 + (at % 2),
        })),
      ),
    });
    expect(industries.territories.map(({ bond, name }) => `${bond} ${name}`).sort()).toEqual([
      'industry Energy',
      'industry Health',
      'industry Media',
      'period 1999–2020',
      'period 2021',
    ]);
    const many = lay({
      graph: graphOf(1_000, []),
      facts: factsOf(
        Array.from({ length: 1_000 }, (_, at) => ({ company: `Company ${at % 100}`, year: 1990 + (at % 30) })),
      ),
    });
    expect(many.territories.length).toBeLessThanOrEqual(60);
    expect(many.territoryOf.includes(-1)).toBe(false);
  });

  it('of three strangers is one territory', () => {
    const map = lay({ graph: graphOf(3, []), facts: factsOf([{}, {}, {}]) });
    expect(map.territories).toMatchObject([{ bond: 'mixed', name: '', people: 3 }]);
    expect(lay({ graph: graphOf(0, []), facts: factsOf([]) }).territories).toEqual([]);
  });
});

describe('packed circles', () => {
  it('never overlap and lie in the circle that is told', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.5, max: 20, noNaN: true }), { minLength: 1, maxLength: 60 }), (radii) => {
        const radius = Float64Array.from(radii);
        const circles = { x: new Float64Array(radii.length), y: new Float64Array(radii.length), radius };
        const whole = packCircles(circles);
        for (const [a, own] of radii.entries()) {
          const [x, y] = [circles.x[a] ?? 0, circles.y[a] ?? 0];
          expect(Math.hypot(x, y) + own).toBeLessThanOrEqual(whole + 1e-6);
          for (let b = 0; b < a; b += 1)
            expect(Math.hypot(x - (circles.x[b] ?? 0), y - (circles.y[b] ?? 0))).toBeGreaterThan(
              own + (radii[b] ?? 0) - 1e-4,
            );
        }
      }),
      { numRuns: 30 },
    );
  });
});
