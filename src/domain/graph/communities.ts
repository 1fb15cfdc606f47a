import type { TieGraph } from './tie-graph.ts';

/** People by community: `of[person]` is 0 to `count` − 1. */
export interface Communities {
  readonly of: Int32Array;
  readonly count: number;
}

/**
 * How much more of the ties' weight lies inside communities than would by chance: Q = Σ (in/2m − (tot/2m)²), from −½
 * to 1 (Newman and Girvan, 2004).
 */
export function modularity(graph: TieGraph, of: ArrayLike<number>): number {
  const inside = new Map<number, number>();
  const total = new Map<number, number>();
  let all = 0;
  for (let person = 0; person < graph.size; person += 1) {
    const own = of[person] ?? 0;
    for (let tie = graph.offsets[person] ?? 0; tie < (graph.offsets[person + 1] ?? 0); tie += 1) {
      const weight = graph.chance[tie] ?? 0;
      all += weight;
      total.set(own, (total.get(own) ?? 0) + weight);
      if (of[graph.targets[tie] ?? 0] === own) inside.set(own, (inside.get(own) ?? 0) + weight);
    }
  }
  let sum = 0;
  for (const [own, weight] of total) sum += (inside.get(own) ?? 0) / all - (weight / all) ** 2;
  return sum;
}

/**
 * Parts each community into what hangs together by ties inside it, numbered from 0 in order of the first person.
 * What is negative belongs to none, and stands alone afterwards. O(people + ties).
 */
export function connectedParts(graph: TieGraph, of: ArrayLike<number>): Communities {
  const part = new Int32Array(graph.size).fill(-1);
  const stack = new Uint32Array(graph.size);
  let count = 0;
  for (let person = 0; person < graph.size; person += 1) {
    if (part[person] !== -1) continue;
    const own = of[person] ?? -1;
    part[person] = count;
    let height = 0;
    if (own >= 0) stack[height++] = person;
    while (height > 0) {
      const at = stack[--height] ?? 0;
      for (let tie = graph.offsets[at] ?? 0; tie < (graph.offsets[at + 1] ?? 0); tie += 1) {
        const other = graph.targets[tie] ?? 0;
        if (part[other] !== -1 || of[other] !== own) continue;
        part[other] = count;
        stack[height++] = other;
      }
    }
    count += 1;
  }
  return { of: part, count };
}
