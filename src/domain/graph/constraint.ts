import type { TieGraph } from './tie-graph.ts';

/**
 * How much a person's contacts are tied up with each other: c = Σⱼ (pᵢⱼ + Σ_q pᵢ_q · p_qⱼ)², with p the share of a
 * person's ties that leads to another (Burt, “Structural Holes”, 1992). Low is who stands between groups that do not
 * know each other; 1 is who has a single contact, and it is above 1 in tight pairs and triads.
 */
export class Constraint {
  readonly #graph: TieGraph;
  /** The sum of a person's ties, −1 while not known. */
  readonly #strength: Float64Array;
  readonly #invested: Float64Array;

  constructor(graph: TieGraph) {
    this.#graph = graph;
    this.#strength = new Float64Array(graph.size).fill(-1);
    this.#invested = new Float64Array(graph.size);
  }

  /** Of a person; 0 for who is tied to nobody. O(ties of theirs and of those they are tied to). */
  of(person: number): number {
    const { offsets, targets, chance } = this.#graph;
    const invested = this.#invested;
    const [start, end] = [offsets[person] ?? 0, offsets[person + 1] ?? 0];
    const total = this.#strengthOf(person);
    // Marks whom they are tied to: what leads elsewhere does not count.
    for (let tie = start; tie < end; tie += 1) invested[targets[tie] ?? 0] = (chance[tie] ?? 0) / total;
    for (let tie = start; tie < end; tie += 1) {
      const over = targets[tie] ?? 0;
      const share = (chance[tie] ?? 0) / total / this.#strengthOf(over);
      for (let next = offsets[over] ?? 0; next < (offsets[over + 1] ?? 0); next += 1) {
        const other = targets[next] ?? 0;
        if ((invested[other] ?? 0) > 0) invested[other] = (invested[other] ?? 0) + share * (chance[next] ?? 0);
      }
    }
    let sum = 0;
    for (let tie = start; tie < end; tie += 1) {
      sum += (invested[targets[tie] ?? 0] ?? 0) ** 2;
      invested[targets[tie] ?? 0] = 0;
    }
    return sum;
  }

  #strengthOf(person: number): number {
    const known = this.#strength[person] ?? 0;
    if (known >= 0) return known;
    let sum = 0;
    for (let tie = this.#graph.offsets[person] ?? 0; tie < (this.#graph.offsets[person + 1] ?? 0); tie += 1)
      sum += this.#graph.chance[tie] ?? 0;
    this.#strength[person] = sum;
    return sum;
  }
}
