import type { TieList } from './tie-list.ts';

/** How unlikely a tie's share must be under even chance. */
const ALPHA = 0.05;
/** Ties of each person that are kept anyway. */
const TOP = 2;

/**
 * The ties that carry the network, 1 for each that does:
 * - those too strong to be chance at one of their ends, (1 − w/s)^(k − 1) < 0.05 (the disparity filter: Serrano,
 *   Boguñá and Vespignani, “Extracting the multiscale backbone of complex weighted networks”, 2009);
 * - a maximum spanning forest (Kruskal), so that what hangs together still does: on even weights the filter alone
 *   keeps almost nothing;
 * - the two strongest of each person.
 *
 * @param size how many people there are
 */
export function backbone(size: number, { ends, chance }: TieList): Uint8Array {
  const count = chance.length;
  const kept = new Uint8Array(count);
  const degree = new Uint32Array(size);
  const strength = new Float64Array(size);
  for (let tie = 0; tie < count; tie += 1)
    for (const person of [ends[2 * tie] ?? 0, ends[2 * tie + 1] ?? 0]) {
      degree[person] = (degree[person] ?? 0) + 1;
      strength[person] = (strength[person] ?? 0) + (chance[tie] ?? 0);
    }
  const stands = (person: number, weight: number): boolean => {
    const ties = degree[person] ?? 0;
    return ties > 1 && (1 - weight / (strength[person] ?? 1)) ** (ties - 1) < ALPHA;
  };
  const parent = Int32Array.from({ length: size }, (_, at) => at);
  const root = (person: number): number => {
    let at = person;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0;
      at = parent[at] ?? 0;
    }
    return at;
  };
  const top = new Uint8Array(size);
  for (let tie = 0; tie < count; tie += 1) {
    const [a, b, weight] = [ends[2 * tie] ?? 0, ends[2 * tie + 1] ?? 0, chance[tie] ?? 0];
    const [rootA, rootB] = [root(a), root(b)];
    const joins = rootA !== rootB;
    if (joins) parent[rootA] = rootB;
    const isTop = (top[a] ?? 0) < TOP || (top[b] ?? 0) < TOP;
    top[a] = Math.min(TOP, (top[a] ?? 0) + 1);
    top[b] = Math.min(TOP, (top[b] ?? 0) + 1);
    if (joins || isTop || stands(a, weight) || stands(b, weight)) kept[tie] = 1;
  }
  return kept;
}
