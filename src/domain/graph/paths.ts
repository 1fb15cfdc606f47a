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
 * The ways to a goal, searched once from the goal back. The cost of a tie is −ln(p · γ) with γ = 0.6, so that the
 * cheapest way is the likeliest: chance = p(user, first) · ∏ p · γ · p(end). Layer by layer instead of by Dijkstra's
 * queue, for with a limit on hops the cheapest way to a person may be too long to go on from; with three layers it is
 * also the faster one: O(people + layers · ties).
 */
export class Ways {
  readonly #graph: TieGraph;
  /** By people left on the way, from 1: the cost from a person to the goal, and who comes next (itself: the end). */
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
    const found: { node: number; cost: number }[] = [];
    for (let node = 0; node < this.#graph.size; node += 1) {
      const chance = tie[node] ?? 0;
      if (chance <= 0) continue;
      const cost = (last.cost[node] ?? Infinity) - Math.log(chance);
      const worst = found[count - 1];
      if (cost === Infinity || (worst && cost >= worst.cost)) continue;
      let at = Math.min(found.length, count - 1);
      while (at > 0 && (found[at - 1]?.cost ?? 0) > cost) at -= 1;
      found.splice(at, 0, { node, cost });
      found.length = Math.min(found.length, count);
    }
    return found.map(({ node, cost }) => ({ nodes: this.#from(node, MOST_PEOPLE), chance: Math.exp(-cost) }));
  }

  /** The likeliest ways that begin with one person, best first, no two with the same second step. */
  behind(first: number, chance: number, count: number): Chain[] {
    const found: Chain[] = [];
    const own = this.#layers[0]?.cost[first] ?? Infinity;
    if (own < Infinity) found.push({ nodes: [first], chance: chance * Math.exp(-own) });
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
    if (!nodes.includes(banned))
      return { nodes, chance: Math.exp(-(this.#layers[MOST_PEOPLE - 2]?.cost[node] ?? Infinity)) };
    let best: Chain | null = null;
    const consider = (chain: Chain) => {
      if (chain.chance > (best?.chance ?? 0)) best = chain;
    };
    const ends = this.#layers[0]?.cost;
    consider({ nodes: [node], chance: Math.exp(-(ends?.[node] ?? Infinity)) });
    for (const [next, tie] of tiesOf(this.#graph, node))
      if (next !== banned)
        consider({ nodes: [node, next], chance: tie * HAND_OVER * Math.exp(-(ends?.[next] ?? Infinity)) });
    return best;
  }

  /** The way on from a person with some places left; empty when there is none. */
  #from(start: number, people: number): number[] {
    const nodes: number[] = [];
    let node = start;
    for (let left = people; left > 0; left -= 1) {
      const layer = this.#layers[left - 1] as Layer;
      if (layer.cost[node] === Infinity) return [];
      nodes.push(node);
      const next = layer.next[node] ?? node;
      if (next === node) break;
      node = next;
    }
    return nodes;
  }
}

interface Layer {
  readonly cost: Float64Array;
  readonly next: Uint32Array;
}

function endsLayer(size: number, ends: readonly End[]): Layer {
  const cost = new Float64Array(size).fill(Infinity);
  for (const { node, chance } of ends) if (chance > 0) cost[node] = Math.min(cost[node] ?? Infinity, -Math.log(chance));
  return { cost, next: Uint32Array.from({ length: size }, (_, node) => node) };
}

/** The layer of ways that are one person longer at most. */
function extend({ offsets, targets, chance }: TieGraph, shorter: Layer): Layer {
  const cost = shorter.cost.slice();
  const next = shorter.next.slice();
  for (let node = 0; node < cost.length; node += 1) {
    const from = shorter.cost[node] ?? Infinity;
    if (from === Infinity) continue;
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) {
      const other = targets[at] ?? 0;
      const through = from - Math.log((chance[at] ?? 0) * HAND_OVER);
      if (through < (cost[other] ?? Infinity)) {
        cost[other] = through;
        next[other] = node;
      }
    }
  }
  return { cost, next };
}

function* tiesOf({ offsets, targets, chance }: TieGraph, node: number): Generator<readonly [number, number]> {
  for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) yield [targets[at] ?? 0, chance[at] ?? 0];
}
