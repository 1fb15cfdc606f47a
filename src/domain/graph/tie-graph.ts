/**
 * Who knows whom, people as numbers from 0: the ties of person `i` stand at `offsets[i]` to `offsets[i + 1]` of
 * `targets` and `chance`, every tie at both its ends (compressed sparse rows), in order of whom they lead to.
 */
export interface TieGraph {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** How likely one would vouch for the user with the other, over 0 to 1. */
  readonly chance: Float32Array;
}

const FIRST_CAPACITY = 1_024;

/** Gathers evidence of ties; several pieces about one pair add up: 1 − ∏(1 − chance). */
export class TieCollector {
  readonly #size: number;
  #ends = new Uint32Array(2 * FIRST_CAPACITY);
  #chance = new Float32Array(FIRST_CAPACITY);
  #count = 0;

  /** @param size how many people there are */
  constructor(size: number) {
    this.#size = size;
  }

  /** Adds a piece of evidence; of nobody with themselves. */
  add(a: number, b: number, chance: number): void {
    if (a === b || chance < NEGLIGIBLE) return;
    if (this.#count === this.#chance.length) this.#grow();
    this.#ends[2 * this.#count] = a;
    this.#ends[2 * this.#count + 1] = b;
    this.#chance[this.#count] = Math.min(chance, SURE);
    this.#count += 1;
  }

  /** Each pair once. In steps, so that a caller may breathe between them. */
  *build(): Generator<undefined, TieGraph> {
    const { rows, entries, chances } = yield* this.#byPerson();
    yield;
    const offsets = new Uint32Array(this.#size + 1);
    const doubt = new Float64Array(this.#size).fill(1);
    let written = 0;
    for (let person = 0; person < this.#size; person += 1) {
      offsets[person] = written;
      const start = rows[person] ?? 0;
      const end = rows[person + 1] ?? start;
      // Pairs are merged in place: what is written never overtakes what is read.
      const first = written;
      for (let at = start; at < end; at += 1) {
        const other = entries[at] ?? 0;
        if (doubt[other] === 1) entries[written++] = other;
        doubt[other] = (doubt[other] ?? 1) * (1 - (chances[at] ?? 0));
      }
      for (let at = first; at < written; at += 1) {
        const other = entries[at] ?? 0;
        chances[at] = 1 - (doubt[other] ?? 1);
        doubt[other] = 1;
      }
      if (person % PEOPLE_A_STEP === 0) yield;
    }
    offsets[this.#size] = written;
    return yield* this.#inOrder(offsets, entries, chances);
  }

  /**
   * Each person's ties in order of whom they lead to, so that the same evidence gives the same graph in whatever order
   * it came: read by person, each tie is put down at its other end.
   */
  *#inOrder(offsets: Uint32Array, entries: Uint32Array, chances: Float32Array): Generator<undefined, TieGraph> {
    const next = offsets.slice();
    const targets = new Uint32Array(offsets[this.#size] ?? 0);
    const chance = new Float32Array(targets.length);
    for (let person = 0; person < this.#size; person += 1) {
      for (let at = offsets[person] ?? 0; at < (offsets[person + 1] ?? 0); at += 1) {
        const other = entries[at] ?? 0;
        const place = next[other] ?? 0;
        next[other] = place + 1;
        targets[place] = person;
        chance[place] = chances[at] ?? 0;
      }
      if (person % PEOPLE_A_STEP === 0) yield;
    }
    return { size: this.#size, offsets, targets, chance };
  }

  /** All evidence at both its ends, by person (a counting sort). */
  *#byPerson(): Generator<undefined, { rows: Uint32Array; entries: Uint32Array; chances: Float32Array }> {
    const rows = new Uint32Array(this.#size + 2);
    for (let i = 0; i < 2 * this.#count; i += 1)
      rows[(this.#ends[i] ?? 0) + 2] = (rows[(this.#ends[i] ?? 0) + 2] ?? 0) + 1;
    yield;
    for (let i = 2; i < rows.length; i += 1) rows[i] = (rows[i] ?? 0) + (rows[i - 1] ?? 0);
    const entries = new Uint32Array(2 * this.#count);
    const chances = new Float32Array(2 * this.#count);
    const put = (from: number, to: number, chance: number) => {
      const at = rows[from + 1] ?? 0;
      rows[from + 1] = at + 1;
      entries[at] = to;
      chances[at] = chance;
    };
    for (let i = 0; i < this.#count; i += 1) {
      const a = this.#ends[2 * i] ?? 0;
      const b = this.#ends[2 * i + 1] ?? 0;
      put(a, b, this.#chance[i] ?? 0);
      put(b, a, this.#chance[i] ?? 0);
      if (i % EVIDENCE_A_STEP === 0) yield;
    }
    return { rows, entries, chances };
  }

  #grow(): void {
    const ends = new Uint32Array(2 * this.#ends.length);
    ends.set(this.#ends);
    this.#ends = ends;
    const chance = new Float32Array(2 * this.#chance.length);
    chance.set(this.#chance);
    this.#chance = chance;
  }
}

/** Less is no evidence, and would get lost in rounding. */
const NEGLIGIBLE = 1e-6;
/** Nobody vouches for certain. */
const SURE = 0.99;
const PEOPLE_A_STEP = 2_000;
const EVIDENCE_A_STEP = 50_000;
