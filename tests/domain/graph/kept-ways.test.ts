import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeOf } from '../../../src/domain/graph/graph-change.ts';
import { hopCosts, KeptWays } from '../../../src/domain/graph/kept-ways.ts';
import { type Chain, Ways } from '../../../src/domain/graph/paths.ts';
import type { TieGraph } from '../../../src/domain/graph/tie-graph.ts';

const IDS = 9;
const person = fc.integer({ min: 0, max: IDS - 1 });
const chance = fc.integer({ min: 1, max: 99 }).map((hundredths) => hundredths / 100);

/** A book as it is at one time: who is in it, who knows whom, who is at the goal, and how well each is known. */
const state = fc.record({
  here: fc.subarray([...Array(IDS).keys()], { minLength: 2 }),
  ties: fc.uniqueArray(fc.tuple(person, person, chance), {
    maxLength: 14,
    selector: ([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`),
  }),
  ends: fc.array(fc.record({ node: person, chance }), { maxLength: 3 }),
  tie: fc.array(fc.oneof(fc.constant(0), chance), { minLength: IDS, maxLength: IDS }),
});

interface Book {
  readonly people: readonly number[];
  readonly numbers: ReadonlyMap<number, number>;
  readonly ties: TieGraph;
}

function bookOf(here: readonly number[], ties: readonly (readonly [number, number, number])[]): Book {
  const numbers = new Map(here.map((id, at) => [id, at]));
  const rows = here.map((id) =>
    ties
      .filter(([a, b]) => a !== b && (a === id || b === id))
      .flatMap(([a, b, likely]) => {
        const to = numbers.get(a === id ? b : a);
        return to === undefined ? [] : [{ to, likely }];
      })
      .sort((a, b) => a.to - b.to),
  );
  const offsets = new Uint32Array(here.length + 1);
  for (const [at, row] of rows.entries()) offsets[at + 1] = (offsets[at] ?? 0) + row.length;
  return {
    people: here,
    numbers,
    ties: {
      size: here.length,
      offsets,
      targets: Uint32Array.from(rows.flat(), ({ to }) => to),
      chance: Float32Array.from(rows.flat(), ({ likely }) => likely),
    },
  };
}

function run<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** One multiplies chances, the other adds their logarithms: the last digits differ. */
const told = (chains: readonly Chain[]) =>
  chains.map(({ nodes, chance }) => ({ nodes, chance: chance.toPrecision(9) }));

it('kept ways are those that a search anew finds, whatever changed', () => {
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 4 }), (states) => {
      let old: Book | null = null;
      let kept: KeptWays | null = null;
      for (const { here, ties, ends: all, tie } of states) {
        const book = bookOf(here, ties);
        const ends = all.flatMap(({ node, chance: likely }) => {
          const number = book.numbers.get(node);
          return number === undefined ? [] : [{ node: number, chance: likely }];
        });
        if (kept && old) {
          const { numbers, touched } = run(changeOf(old, book));
          kept.follow(book.ties, touched, numbers);
          kept.setEnds(ends);
        } else kept = new KeptWays(book.ties, ends, hopCosts(book.ties));
        old = book;
        const likely = here.map((id) => tie[id] ?? 0);
        const costs = Float64Array.from(likely, (one) => -Math.log(one));
        expect(told(kept.best(costs, 4))).toEqual(told(new Ways(book.ties, ends).best(likely, 4)));
      }
    }),
    { numRuns: 300 },
  );
});

it('a change touches only those at its two ends', () => {
  const before = bookOf(
    [1, 2, 3, 5],
    [
      [1, 2, 0.5],
      [3, 5, 0.5],
    ],
  );
  const after = bookOf(
    [1, 2, 3, 4, 5],
    [
      [1, 2, 0.5],
      [3, 5, 0.25],
    ],
  );
  const { numbers, touched } = run(changeOf(before, after));
  expect([...(numbers ?? [])]).toEqual([0, 1, 2, 4]);
  expect(touched).toEqual([2, 4]);
  expect(run(changeOf(after, after))).toEqual({ numbers: null, touched: [] });
});
