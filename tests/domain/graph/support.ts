import fc from 'fast-check';
import type { Facts, Word } from '../../../src/domain/graph/map/facts.ts';
import { TieCollector } from '../../../src/domain/graph/tie-collector.ts';
import type { TieGraph } from '../../../src/domain/graph/tie-graph.ts';
import { Random } from '../../fixtures/random.ts';

export type Tie = readonly [a: number, b: number, chance: number];

/** Runs steps to their end. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function graphOf(size: number, ties: Iterable<Tie>): TieGraph {
  const collector = new TieCollector(size);
  for (const tie of ties) collector.add(...tie);
  return finish(collector.build());
}

export interface Planted {
  readonly size: number;
  readonly groups: number;
  /** Ties a person. */
  readonly ties: number;
  /** Of the ties, those within a group. */
  readonly inside: number;
  readonly seed: number;
}

/** A network with communities in it: groups of unlike size, most ties within them. */
export function planted({ size, groups, ties, inside, seed }: Planted): { graph: TieGraph; groupOf: number[] } {
  const random = new Random(seed);
  const groupOf = Array.from({ length: size }, () => Math.floor(random.next() ** 1.5 * groups));
  const members = Map.groupBy(groupOf.keys(), (person) => groupOf[person] ?? 0);
  const list: Tie[] = [];
  for (let tie = 0; tie < size * ties; tie += 1) {
    const a = random.below(size);
    const own = members.get(groupOf[a] ?? 0) ?? [];
    const b = random.chance(inside) ? (own[random.below(own.length)] ?? 0) : random.below(size);
    list.push([a, b, 0.1 + 0.4 * random.next()]);
  }
  return { graph: graphOf(size, list), groupOf };
}

export const plantedNetwork = fc.record({
  size: fc.integer({ min: 20, max: 400 }),
  groups: fc.integer({ min: 2, max: 10 }),
  ties: fc.integer({ min: 2, max: 5 }),
  inside: fc.double({ min: 0.5, max: 1, noNaN: true }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

/** What is known of one person. */
export interface Known {
  readonly company?: string;
  readonly industry?: string;
  readonly city?: string;
  readonly tag?: string;
  readonly year?: number;
}

export function factsOf(people: readonly Known[]): Facts {
  const words: Word[] = [];
  const number = (bond: Word['bond'], text: string | undefined): number => {
    if (text === undefined) return -1;
    const at = words.findIndex((word) => word.bond === bond && word.text === text);
    return at >= 0 ? at : words.push({ bond, text }) - 1;
  };
  const rows = people.map(({ company, industry, city, tag, year }) => ({
    company: number('company', company),
    industry: number('industry', industry),
    city: number('city', city),
    tag: number('tag', tag),
    period: number('period', year?.toString()),
  }));
  const values = rows.map((row) => Object.values(row).filter((value) => value >= 0));
  const offsets = [0];
  for (const own of values) offsets.push((offsets.at(-1) ?? 0) + own.length);
  return {
    words,
    offsets: Uint32Array.from(offsets),
    values: Uint32Array.from(values.flat()),
    company: Int32Array.from(rows, ({ company }) => company),
    industry: Int32Array.from(rows, ({ industry }) => industry),
    city: Int32Array.from(rows, ({ city }) => city),
    year: Int32Array.from(people, ({ year = 0 }) => year),
  };
}
