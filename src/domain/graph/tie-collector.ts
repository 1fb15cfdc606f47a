import { certainty } from './doubt.ts';
import type { TieGraph } from './tie-graph.ts';
import { type GraphBefore, mergeTies, type Sums, type TieTally } from './tie-tally.ts';

const FIRST_CAPACITY = 1_024;
const PEOPLE_A_STEP = 2_000;
const EVIDENCE_A_STEP = 50_000;

/** Gathers evidence of ties, or what of it has come and gone; pieces about one pair add up: 1 − ∏(1 − chance). */
export class TieCollector {
  readonly #size: number;
  #ends = new Uint32Array(2 * FIRST_CAPACITY);
  #certain = new Float64Array(FIRST_CAPACITY);
  #count = 0;

  /** @param size how many people there are */
  constructor(size: number) {
    this.#size = size;
  }

  /** Adds a piece of evidence; of nobody with themselves. */
  add(a: number, b: number, chance: number): void {
    this.#put(a, b, certainty(chance));
  }

  /** Takes away a piece that was added before. */
  remove(a: number, b: number, chance: number): void {
    this.#put(a, b, -certainty(chance));
  }

  /** Each pair once. In steps, so that a caller may breathe between them. */
  *build(): Generator<undefined, TieGraph> {
    return (yield* this.tally(null)).graph;
  }

  /** As {@link build}, with what it takes to add and take away evidence later on: what is gathered is put on top. */
  *tally(before: GraphBefore | null): Generator<undefined, TieTally> {
    const { rows, entries, certain } = yield* this.#byPerson();
    yield;
    const offsets = new Uint32Array(this.#size + 1);
    const sum = new Float64Array(this.#size);
    const seen = new Uint8Array(this.#size);
    let written = 0;
    for (let person = 0; person < this.#size; person += 1) {
      offsets[person] = written;
      const start = rows[person] ?? 0;
      const end = rows[person + 1] ?? start;
      // Pairs are merged in place: what is written never overtakes what is read.
      const first = written;
      for (let at = start; at < end; at += 1) {
        const other = entries[at] ?? 0;
        if (seen[other] === 0) {
          seen[other] = 1;
          entries[written++] = other;
        }
        sum[other] = (sum[other] ?? 0) + (certain[at] ?? 0);
      }
      for (let at = first; at < written; at += 1) {
        const other = entries[at] ?? 0;
        certain[at] = sum[other] ?? 0;
        sum[other] = 0;
        seen[other] = 0;
      }
      if (person % PEOPLE_A_STEP === 0) yield;
    }
    offsets[this.#size] = written;
    return yield* mergeTies(yield* this.#inOrder(offsets, entries, certain), before);
  }

  /**
   * Each person's ties in order of whom they lead to, so that the same evidence gives the same graph in whatever order
   * it came: read by person, each tie is put down at its other end.
   */
  *#inOrder(offsets: Uint32Array, entries: Uint32Array, certain: Float64Array): Generator<undefined, Sums> {
    const next = offsets.slice();
    const targets = new Uint32Array(offsets[this.#size] ?? 0);
    const sums = new Float64Array(targets.length);
    for (let person = 0; person < this.#size; person += 1) {
      for (let at = offsets[person] ?? 0; at < (offsets[person + 1] ?? 0); at += 1) {
        const other = entries[at] ?? 0;
        const place = next[other] ?? 0;
        next[other] = place + 1;
        targets[place] = person;
        sums[place] = certain[at] ?? 0;
      }
      if (person % PEOPLE_A_STEP === 0) yield;
    }
    return { size: this.#size, offsets, targets, sums };
  }

  /** All evidence at both its ends, by person (a counting sort). */
  *#byPerson(): Generator<undefined, { rows: Uint32Array; entries: Uint32Array; certain: Float64Array }> {
    const [ends, sums, count] = [this.#ends, this.#certain, this.#count];
    const rows = new Uint32Array(this.#size + 2);
    for (let i = 0; i < 2 * count; i += 1) {
      const row = (ends[i] ?? 0) + 2;
      rows[row] = (rows[row] ?? 0) + 1;
      if (i % EVIDENCE_A_STEP === 0) yield;
    }
    for (let i = 2; i < rows.length; i += 1) rows[i] = (rows[i] ?? 0) + (rows[i - 1] ?? 0);
    yield;
    const entries = new Uint32Array(2 * count);
    const certain = new Float64Array(2 * count);
    for (let i = 0; i < 2 * count; i += 1) {
      const row = (ends[i] ?? 0) + 1;
      const at = rows[row] ?? 0;
      rows[row] = at + 1;
      entries[at] = ends[i ^ 1] ?? 0;
      certain[at] = sums[i >> 1] ?? 0;
      if (i % EVIDENCE_A_STEP === 0) yield;
    }
    return { rows, entries, certain };
  }

  #put(a: number, b: number, certain: number): void {
    if (a === b || certain === 0) return;
    if (this.#count === this.#certain.length) this.#grow();
    this.#ends[2 * this.#count] = a;
    this.#ends[2 * this.#count + 1] = b;
    this.#certain[this.#count] = certain;
    this.#count += 1;
  }

  #grow(): void {
    const ends = new Uint32Array(2 * this.#ends.length);
    ends.set(this.#ends);
    this.#ends = ends;
    const certain = new Float64Array(2 * this.#certain.length);
    certain.set(this.#certain);
    this.#certain = certain;
  }
}
