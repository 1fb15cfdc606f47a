import type { DayNumber } from './days.ts';

/** Evidence of nobody knows when counts from ever. */
export const EVER: DayNumber = -(2 ** 31);

/** Pieces of evidence of ties: piece `i` ties `ends[2i]` and `ends[2i + 1]` from the day `since[i]` by `source[i]`. */
export interface Evidence {
  readonly count: number;
  readonly ends: Uint32Array;
  readonly since: Int32Array;
  readonly source: Uint32Array;
}

/** Ties by what the user recorded of two people, by introductions and by interviews; from there on, what else ties. */
export const RECORDED = 0;
export const INTRODUCED = 1;
export const INTERVIEWED = 2;
const FIRST_OTHER = 3;

/** One piece of evidence, told by the record it is read from. */
export interface Piece {
  readonly a: number;
  readonly b: number;
  /** How likely it makes one vouch for the user with the other. */
  readonly chance: number;
  readonly since: DayNumber;
  /** {@link RECORDED}, {@link INTRODUCED}, {@link INTERVIEWED}, or the number of the record itself. */
  readonly source: number;
  /** The number of the record. */
  readonly record: number;
}

const FIRST_CAPACITY = 1_024;
const PIECES_A_STEP = 50_000;

/** Remembers of every tie since when it is and by what, so that the network can be looked at without some of it. */
export class EvidenceLog {
  readonly #numbers: Map<string, number>;
  readonly #records: string[];
  #ends = new Uint32Array(2 * FIRST_CAPACITY);
  #since = new Int32Array(FIRST_CAPACITY);
  #source = new Uint32Array(FIRST_CAPACITY);
  #chance = new Float32Array(FIRST_CAPACITY);
  #record = new Uint32Array(FIRST_CAPACITY);
  #count = 0;

  /** @param before whose numbers of records hold on: new ones are put behind */
  constructor(before?: EvidenceLog) {
    this.#numbers = before ? before.#numbers : new Map();
    this.#records = before ? before.#records : [];
  }

  /** The number of a record: a company, a meeting, a relationship, … */
  numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = FIRST_OTHER + this.#records.length;
    this.#numbers.set(id, number);
    this.#records.push(id);
    return number;
  }

  /** As {@link numberOf}, of a record that has tied somebody. */
  knownNumber(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** Which record a number is of. */
  recordOf(number: number): string {
    return this.#records[number - FIRST_OTHER] ?? '';
  }

  /** How many sources there are at most. */
  get sources(): number {
    return FIRST_OTHER + this.#records.length;
  }

  add({ a, b, chance, since, source, record }: Piece): void {
    if (this.#count === this.#since.length) this.#grow();
    const at = this.#count;
    this.#ends[2 * at] = a;
    this.#ends[2 * at + 1] = b;
    this.#since[at] = since;
    this.#source[at] = source;
    this.#chance[at] = chance;
    this.#record[at] = record;
    this.#count += 1;
  }

  get evidence(): Evidence {
    return { count: this.#count, ends: this.#ends, since: this.#since, source: this.#source };
  }

  pieceAt(at: number): Piece {
    return {
      a: this.#ends[2 * at] ?? 0,
      b: this.#ends[2 * at + 1] ?? 0,
      chance: this.#chance[at] ?? 0,
      since: this.#since[at] ?? EVER,
      source: this.#source[at] ?? 0,
      record: this.#record[at] ?? 0,
    };
  }

  /** Records that tie somebody to one of these people. In steps. */
  *recordsOf(people: ReadonlySet<number>): Generator<undefined, Set<number>> {
    const found = new Set<number>();
    for (let at = 0; at < this.#count; at += 1) {
      if (people.has(this.#ends[2 * at] ?? 0) || people.has(this.#ends[2 * at + 1] ?? 0))
        found.add(this.#record[at] ?? 0);
      if (at % PIECES_A_STEP === 0) yield;
    }
    return found;
  }

  /**
   * A log of the same without some records. In steps.
   *
   * @param numbers the people's numbers in it, −1 for who is gone
   * @param removed hears of each piece left out between two who are still there, under their new numbers
   */
  *without(
    records: ReadonlySet<number>,
    numbers: Int32Array,
    removed: (piece: Piece) => void,
  ): Generator<undefined, EvidenceLog> {
    const next = new EvidenceLog(this);
    next.#reserve(this.#since.length);
    for (let at = 0; at < this.#count; at += 1) {
      if (at % PIECES_A_STEP === 0) yield;
      const a = numbers[this.#ends[2 * at] ?? 0] ?? -1;
      const b = numbers[this.#ends[2 * at + 1] ?? 0] ?? -1;
      if (a < 0 || b < 0) continue;
      if (records.has(this.#record[at] ?? 0)) {
        removed({ ...this.pieceAt(at), a, b });
        continue;
      }
      const to = next.#count;
      next.#ends[2 * to] = a;
      next.#ends[2 * to + 1] = b;
      next.#since[to] = this.#since[at] ?? EVER;
      next.#source[to] = this.#source[at] ?? 0;
      next.#chance[to] = this.#chance[at] ?? 0;
      next.#record[to] = this.#record[at] ?? 0;
      next.#count += 1;
    }
    return next;
  }

  #grow(): void {
    this.#reserve(2 * this.#since.length);
  }

  #reserve(capacity: number): void {
    this.#ends = grown(this.#ends, new Uint32Array(2 * capacity));
    this.#since = grown(this.#since, new Int32Array(capacity));
    this.#source = grown(this.#source, new Uint32Array(capacity));
    this.#chance = grown(this.#chance, new Float32Array(capacity));
    this.#record = grown(this.#record, new Uint32Array(capacity));
  }
}

function grown<T extends Uint32Array | Int32Array | Float32Array>(old: T, next: T): T {
  next.set(old);
  return next;
}
