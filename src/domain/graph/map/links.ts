import type { TieGraph } from '../tie-graph.ts';
import type { Links } from './arrange.ts';
import type { Bond } from './facts.ts';

/** Between the years of two periods, so that they come to stand side by side. */
const NEXT_PERIOD = 5;

/** How much territories are tied to each other. Periods belong to the ones before and after, whatever ties cross. */
export function linksOf(graph: TieGraph, of: Int32Array, bonds: readonly Bond[], radius: Float64Array): Links {
  const count = bonds.length;
  const weight = new Float64Array(count * count);
  for (let person = 0; person < graph.size; person += 1) {
    const own = of[person] ?? -1;
    if (own < 0) continue;
    for (let tie = graph.offsets[person] ?? 0; tie < (graph.offsets[person + 1] ?? 0); tie += 1) {
      const other = of[graph.targets[tie] ?? 0] ?? -1;
      if (other >= 0 && other !== own)
        weight[own * count + other] = (weight[own * count + other] ?? 0) + (graph.chance[tie] ?? 0);
    }
  }
  const rank = Float64Array.from(radius);
  const periods = [...bonds.entries()]
    .filter(([, { bond }]) => bond === 'period')
    .sort(([, a], [, b]) => (a.name < b.name ? -1 : 1))
    .map(([at]) => at);
  const first = Math.max(...periods.map((at) => radius[at] ?? 0));
  for (const [at, own] of periods.entries()) {
    for (const [next, other] of periods.entries())
      weight[own * count + other] = Math.abs(next - at) === 1 ? NEXT_PERIOD : 0;
    // One after the other, from when the largest would be placed.
    rank[own] = first - at / (1_000 * periods.length);
  }
  return { weight, rank };
}
