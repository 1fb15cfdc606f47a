import type { TieGraph } from './tie-graph.ts';

/** Enough to tell who the bridges are: of the first twenty, nineteen are those of the exact count. */
export const PIVOTS = 256;

/**
 * How much each person stands between others: shortest chains of ties that lead over them, from a sample of people to
 * everybody (Brandes, “A faster algorithm for betweenness centrality”, 2001, from 256 evenly spread pivots as in
 * Brandes and Pich, 2007). Scaled so that all pivots together give the usual count of ordered pairs.
 * In steps, one a pivot, so that a caller may breathe between them. O(pivots · ties).
 */
export function* betweenness(graph: TieGraph, pivots = PIVOTS): Generator<undefined, Float64Array> {
  const { size, offsets, targets } = graph;
  const score = new Float64Array(size);
  const distance = new Int32Array(size);
  const chains = new Float64Array(size);
  const credit = new Float64Array(size);
  const order = new Uint32Array(size);
  const count = Math.min(pivots, size);
  for (let pivot = 0; pivot < count; pivot += 1) {
    const source = Math.floor((pivot * size) / count);
    distance.fill(-1);
    chains.fill(0);
    credit.fill(0);
    distance[source] = 0;
    chains[source] = 1;
    order[0] = source;
    let reached = 1;
    for (let at = 0; at < reached; at += 1) {
      const node = order[at] ?? 0;
      const next = (distance[node] ?? 0) + 1;
      for (let tie = offsets[node] ?? 0; tie < (offsets[node + 1] ?? 0); tie += 1) {
        const other = targets[tie] ?? 0;
        if (distance[other] === -1) {
          distance[other] = next;
          order[reached++] = other;
        }
        if (distance[other] === next) chains[other] = (chains[other] ?? 0) + (chains[node] ?? 0);
      }
    }
    // Backwards, each hands its credit to those a step nearer, by how many chains lead over them.
    for (let at = reached - 1; at > 0; at -= 1) {
      const node = order[at] ?? 0;
      const share = (1 + (credit[node] ?? 0)) / (chains[node] ?? 1);
      const before = (distance[node] ?? 0) - 1;
      for (let tie = offsets[node] ?? 0; tie < (offsets[node + 1] ?? 0); tie += 1) {
        const other = targets[tie] ?? 0;
        if (distance[other] === before) credit[other] = (credit[other] ?? 0) + share * (chains[other] ?? 0);
      }
      score[node] = (score[node] ?? 0) + (credit[node] ?? 0);
    }
    yield;
  }
  for (let node = 0; node < size; node += 1) score[node] = ((score[node] ?? 0) * size) / Math.max(1, count);
  return score;
}
