import type { TieGraph } from './tie-graph.ts';

/** Somebody who is at the goal, and how good an end of the way they are, over 0 to 1. */
export interface End {
  readonly node: number;
  readonly chance: number;
}

/** A way to the goal: whom the user asks first, … , who is there. */
export interface Chain {
  readonly nodes: readonly number[];
  /** How likely the whole way is to work out, 0 to 1. */
  readonly chance: number;
}

/** What is left of a request each time it is handed over. */
export const HAND_OVER = 0.6;
/** People on a way at most: with the goal, four hops. */
export const MOST_PEOPLE = 3;

/**
 * The ways to a goal, searched once from the goal back. A way is as likely as all of it together: chance =
 * p(user, first) · ∏ p · γ · p(end) with γ = 0.6, so the likeliest is the one of least cost −Σ ln(p · γ); products
 * spare a million logarithms. Layer by layer instead of by Dijkstra's queue, for with a limit on hops the likeliest way
 * to a person may be too long to go on from; with three layers it is also the faster one: O(people + layers · ties).
 */
export class Ways {
  readonly #graph: TieGraph;
  /** By people left on the way, from 1: the chance from a person to the goal, and who comes next (itself: the end). */
  readonly #layers: readonly Layer[];

  constructor(graph: TieGraph, ends: readonly End[]) {
    this.#graph = graph;
    const layers = [endsLayer(graph.size, ends)];
    for (let people = 2; people <= MOST_PEOPLE; people += 1) layers.push(extend(graph, layers.at(-1) as Layer));
    this.#layers = layers;
  }

  /**
   * The likeliest ways, best first, no two with the same first step.
   *
   * @param tie how likely the user gets each person to help, 0 to 1; who has 0 is not asked
   */
  best(tie: ArrayLike<number>, count: number): Chain[] {
    const last = this.#layers.at(-1) as Layer;
    const found: { node: number; chance: number }[] = [];
    let worst = 0;
    for (let node = 0; node < this.#graph.size; node += 1) {
      const chance = (last.chance[node] ?? 0) * (tie[node] ?? 0);
      if (chance <= worst) continue;
      let at = Math.min(found.length, count - 1);
      while (at > 0 && (found[at - 1]?.chance ?? 1) < chance) at -= 1;
      found.splice(at, 0, { node, chance });
      found.length = Math.min(found.length, count);
      worst = found[count - 1]?.chance ?? 0;
    }
    return found.map(({ node, chance }) => ({ nodes: this.#from(node, MOST_PEOPLE), chance }));
  }

  /** The likeliest ways that begin with one person, best first, no two with the same second step. */
  behind(first: number, chance: number, count: number): Chain[] {
    const found: Chain[] = [];
    const own = this.#layers[0]?.chance[first] ?? 0;
    if (own > 0) found.push({ nodes: [first], chance: chance * own });
    for (const [second, tie] of tiesOf(this.#graph, first)) {
      const rest = this.#avoiding(second, first);
      if (rest) found.push({ nodes: [first, ...rest.nodes], chance: chance * tie * HAND_OVER * rest.chance });
    }
    return found.sort((a, b) => b.chance - a.chance).slice(0, count);
  }

  /** The likeliest way from a person, with one place on it taken, that does not lead over another. */
  #avoiding(node: number, banned: number): Chain | null {
    const nodes = this.#from(node, MOST_PEOPLE - 1);
    if (nodes.length === 0) return null;
    if (!nodes.includes(banned)) return { nodes, chance: this.#layers[MOST_PEOPLE - 2]?.chance[node] ?? 0 };
    let best: Chain | null = null;
    const consider = (chain: Chain) => {
      if (chain.chance > (best?.chance ?? 0)) best = chain;
    };
    const ends = this.#layers[0]?.chance;
    consider({ nodes: [node], chance: ends?.[node] ?? 0 });
    for (const [next, tie] of tiesOf(this.#graph, node))
      if (next !== banned) consider({ nodes: [node, next], chance: tie * HAND_OVER * (ends?.[next] ?? 0) });
    return best;
  }

  /** The way on from a person with some places left; empty when there is none. */
  #from(start: number, people: number): number[] {
    const nodes: number[] = [];
    let node = start;
    for (let left = people; left > 0; left -= 1) {
      const layer = this.#layers[left - 1] as Layer;
      if (!layer.chance[node]) return [];
      nodes.push(node);
      const next = layer.next[node] ?? node;
      if (next === node) break;
      node = next;
    }
    return nodes;
  }
}

interface Layer {
  /** 0 where there is no way. */
  readonly chance: Float64Array;
  readonly next: Uint32Array;
}

function endsLayer(size: number, ends: readonly End[]): Layer {
  const found = new Float64Array(size);
  for (const { node, chance } of ends) found[node] = Math.max(found[node] ?? 0, chance);
  const next = new Uint32Array(size);
  for (let node = 0; node < size; node += 1) next[node] = node;
  return { chance: found, next };
}

/** The layer of ways that are one person longer at most. */
function extend({ offsets, targets, chance }: TieGraph, shorter: Layer): Layer {
  const longer = shorter.chance.slice();
  const next = shorter.next.slice();
  for (let node = 0; node < longer.length; node += 1) {
    const from = (shorter.chance[node] ?? 0) * HAND_OVER;
    if (from === 0) continue;
    const end = offsets[node + 1] ?? 0;
    for (let at = offsets[node] ?? 0; at < end; at += 1) {
      const other = targets[at] ?? 0;
      const through = from * (chance[at] ?? 0);
      if (through <= (longer[other] ?? 0)) continue;
      longer[other] = through;
      next[other] = node;
    }
  }
  return { chance: longer, next };
}

function* tiesOf({ offsets, targets, chance }: TieGraph, node: number): Generator<readonly [number, number]> {
  for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) yield [targets[at] ?? 0, chance[at] ?? 0];
}
