import type { TieList } from './tie-list.ts';

/** How unlikely a tie's share must be under even chance. */
const ALPHA = 0.05;
/** Ties of each person that are kept anyway. */
const TOP = 2;

const TIES_A_STEP = 20_000;

/**
 * The ties that carry the network, 1 for each that does:
 * - those too strong to be chance at one of their ends, (1 − w/s)^(k − 1) < 0.05 (the disparity filter: Serrano,
 *   Boguñá and Vespignani, “Extracting the multiscale backbone of complex weighted networks”, 2009);
 * - a maximum spanning forest (Kruskal), so that what hangs together still does: on even weights the filter alone
 *   keeps almost nothing;
 * - the two strongest of each person.
 *
 * In steps; O(ties).
 *
 * @param size how many people there are
 */
export function* backbone(size: number, ties: TieList): Generator<undefined, Uint8Array> {
  const { pairs, chance } = ties;
  const kept = new Uint8Array(chance.length);
  const { degree, strength } = sums(size, ties);
  const stands = (person: number, weight: number): boolean => {
    const count = degree[person] ?? 0;
    return count > 1 && (1 - weight / (strength[person] ?? 1)) ** (count - 1) < ALPHA;
  };
  yield;
  const forest = new Forest(size);
  const top = new Uint8Array(size);
  for (let tie = 0; tie < chance.length; tie += 1) {
    const a = pairs[2 * tie] ?? 0;
    const b = pairs[2 * tie + 1] ?? 0;
    const weight = chance[tie] ?? 0;
    const joins = forest.join(a, b);
    const isTop = (top[a] ?? 0) < TOP || (top[b] ?? 0) < TOP;
    top[a] = Math.min(TOP, (top[a] ?? 0) + 1);
    top[b] = Math.min(TOP, (top[b] ?? 0) + 1);
    if (joins || isTop || stands(a, weight) || stands(b, weight)) kept[tie] = 1;
    if (tie % TIES_A_STEP === 0) yield;
  }
  return kept;
}

/** How many ties each person has, and their sum. */
function sums(size: number, { pairs, chance }: TieList): { degree: Uint32Array; strength: Float64Array } {
  const degree = new Uint32Array(size);
  const strength = new Float64Array(size);
  for (let end = 0; end < pairs.length; end += 1) {
    const person = pairs[end] ?? 0;
    degree[person] = (degree[person] ?? 0) + 1;
    strength[person] = (strength[person] ?? 0) + (chance[end >> 1] ?? 0);
  }
  return { degree, strength };
}

/** Who hangs together with whom (union-find, halving paths). */
class Forest {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, at) => at);
  }

  /** Whether the two did not hang together before. */
  join(a: number, b: number): boolean {
    const [rootA, rootB] = [this.#root(a), this.#root(b)];
    this.#parent[rootA] = rootB;
    return rootA !== rootB;
  }

  #root(person: number): number {
    const parent = this.#parent;
    let at = person;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0;
      at = parent[at] ?? 0;
    }
    return at;
  }
}
