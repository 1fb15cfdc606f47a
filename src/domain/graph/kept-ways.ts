import { type Chain, type End, HAND_OVER, MOST_PEOPLE } from './paths.ts';
import type { TieGraph } from './tie-graph.ts';

/**
 * The ways to one goal, kept while the network changes: the same answers as `Ways` gives anew, but after a change only
 * the people near it are looked at again. Holds two numbers a person, 16 bytes.
 */
export class KeptWays {
  #graph: TieGraph;
  /** What it costs to be at the goal, for those who are there. */
  #ends: Map<number, number>;
  /** What it costs from each person with two people left on the way, with three, … */
  #layers: Float64Array[];

  /** @param hops what each tie of the graph costs, from `hopCosts` */
  constructor(graph: TieGraph, ends: readonly End[], hops: Float64Array) {
    this.#graph = graph;
    this.#ends = costsOf(ends);
    this.#layers = [];
    for (let people = 2; people <= MOST_PEOPLE; people += 1) {
      const shorter = this.#layers.at(-1);
      const cost = shorter ? shorter.slice() : new Float64Array(graph.size).fill(Infinity);
      if (!shorter) for (const [node, end] of this.#ends) cost[node] = end;
      const { offsets, targets } = graph;
      const push = (node: number, from: number) => {
        for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) {
          const other = targets[at] ?? 0;
          const through = from + (hops[at] ?? Infinity);
          if (through < (cost[other] ?? Infinity)) cost[other] = through;
        }
      };
      if (!shorter) for (const [node, from] of this.#ends) push(node, from);
      for (let node = 0; node < (shorter?.length ?? 0); node += 1) {
        const from = shorter?.[node] ?? Infinity;
        if (from < Infinity) push(node, from);
      }
      this.#layers.push(cost);
    }
  }

  /**
   * Takes in a graph in which the ties of some people changed.
   *
   * @param touched the people, by their numbers in the new graph
   * @param numbers the new number of each of the old, −1 for who is gone; null when nobody's changed
   */
  follow(graph: TieGraph, touched: Iterable<number>, numbers: Int32Array | null): void {
    if (numbers) this.#renumber(graph.size, numbers);
    this.#graph = graph;
    this.#settle(touched, []);
  }

  /** Takes in who is at the goal now. */
  setEnds(ends: readonly End[]): void {
    const [before, now] = [this.#ends, costsOf(ends)];
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter((one) => before.get(one) !== now.get(one));
    this.#ends = now;
    if (changed.length > 0) this.#settle([], changed);
  }

  /**
   * The likeliest ways, best first, no two with the same first step.
   *
   * @param costs what it costs to ask each: −ln of how likely they help, Infinity for who is not asked
   * @param but who is not asked either
   */
  best(costs: Float64Array, count: number, but: ReadonlySet<number> = new Set()): Chain[] {
    const last = this.#layers.at(-1) as Float64Array;
    const found: { node: number; cost: number }[] = [];
    let worst = Infinity;
    for (let node = 0; node < last.length; node += 1) {
      const cost = (last[node] ?? Infinity) + (costs[node] ?? Infinity);
      if (cost >= worst || cost === Infinity || but.has(node)) continue;
      let at = Math.min(found.length, count - 1);
      while (at > 0 && (found[at - 1]?.cost ?? 0) > cost) at -= 1;
      found.splice(at, 0, { node, cost });
      found.length = Math.min(found.length, count);
      worst = found[count - 1]?.cost ?? Infinity;
    }
    return found.map(({ node, cost }) => ({ nodes: this.#from(node), chance: Math.exp(-cost) }));
  }

  /** The cost from a person with so many people left on the way. */
  #cost(people: number, node: number): number {
    if (people === 1) return this.#ends.get(node) ?? Infinity;
    return this.#layers[people - 2]?.[node] ?? Infinity;
  }

  /** The cost with so many people left, from what it is with one less. */
  #work(people: number, node: number): number {
    let best = this.#cost(people - 1, node);
    for (const [other, hop] of hopsOf(this.#graph, node)) best = Math.min(best, this.#cost(people - 1, other) + hop);
    return best;
  }

  /** Works out again whom a change may bear on, layer by layer: those touched, and who knows anybody that changed. */
  #settle(touched: Iterable<number>, ends: readonly number[]): void {
    const near = [...touched];
    let changed: readonly number[] = ends;
    for (let people = 2; people <= MOST_PEOPLE; people += 1) {
      const layer = this.#layers[people - 2] as Float64Array;
      const open = new Set(near);
      for (const node of changed) {
        open.add(node);
        for (const [other] of hopsOf(this.#graph, node)) open.add(other);
      }
      const next: number[] = [];
      for (const node of open) {
        const cost = this.#work(people, node);
        if (cost === layer[node]) continue;
        layer[node] = cost;
        next.push(node);
      }
      changed = next;
    }
  }

  #renumber(size: number, numbers: Int32Array): void {
    this.#ends = new Map([...this.#ends].map(([node, cost]) => [numbers[node] ?? -1, cost] as const));
    this.#ends.delete(-1);
    this.#layers = this.#layers.map((old) => {
      const layer = new Float64Array(size).fill(Infinity);
      for (const [node, cost] of old.entries()) {
        const now = numbers[node] ?? -1;
        if (now >= 0) layer[now] = cost;
      }
      return layer;
    });
  }

  /** Who is on the way from a person: found again by what it costs, so that nobody's next has to be kept. */
  #from(start: number): number[] {
    const nodes = [start];
    let node = start;
    for (let people = MOST_PEOPLE; people > 1; people -= 1) {
      const cost = this.#cost(people, node);
      if (cost === this.#cost(people - 1, node)) continue;
      for (const [other, hop] of hopsOf(this.#graph, node))
        if (this.#cost(people - 1, other) + hop === cost) {
          nodes.push(other);
          node = other;
          break;
        }
    }
    return nodes;
  }
}

const hopCost = (chance: number): number => -Math.log(chance * HAND_OVER);

/** What each tie of a graph costs to go over. */
export function hopCosts({ chance }: TieGraph): Float64Array {
  const costs = new Float64Array(chance.length);
  for (let at = 0; at < costs.length; at += 1) costs[at] = hopCost(chance[at] ?? 0);
  return costs;
}

function costsOf(ends: readonly End[]): Map<number, number> {
  const costs = new Map<number, number>();
  for (const { node, chance } of ends)
    if (chance > 0) costs.set(node, Math.min(costs.get(node) ?? Infinity, -Math.log(chance)));
  return costs;
}

function* hopsOf({ offsets, targets, chance }: TieGraph, node: number): Generator<readonly [number, number]> {
  for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1)
    yield [targets[at] ?? 0, hopCost(chance[at] ?? 0)];
}
