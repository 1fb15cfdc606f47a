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

const FIRST_CAPACITY = 1_024;

/** Remembers of every tie since when it is and by what, so that the network can be looked at without some of it. */
export class EvidenceLog {
  readonly #numbers = new Map<string, number>();
  #ends = new Uint32Array(2 * FIRST_CAPACITY);
  #since = new Int32Array(FIRST_CAPACITY);
  #source = new Uint32Array(FIRST_CAPACITY);
  #count = 0;

  /** The number of a company or a meeting as a source. */
  sourceOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = FIRST_OTHER + this.#numbers.size;
    this.#numbers.set(id, number);
    return number;
  }

  /** As {@link sourceOf}, of a source that ties anybody. */
  knownSource(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** How many sources there are. */
  get sources(): number {
    return FIRST_OTHER + this.#numbers.size;
  }

  add(a: number, b: number, since: DayNumber, source: number): void {
    if (this.#count === this.#since.length) this.#grow();
    this.#ends[2 * this.#count] = a;
    this.#ends[2 * this.#count + 1] = b;
    this.#since[this.#count] = since;
    this.#source[this.#count] = source;
    this.#count += 1;
  }

  get evidence(): Evidence {
    return { count: this.#count, ends: this.#ends, since: this.#since, source: this.#source };
  }

  #grow(): void {
    this.#ends = grown(this.#ends, new Uint32Array(2 * this.#ends.length));
    this.#since = grown(this.#since, new Int32Array(2 * this.#since.length));
    this.#source = grown(this.#source, new Uint32Array(2 * this.#source.length));
  }
}

function grown<T extends Uint32Array | Int32Array>(old: T, next: T): T {
  next.set(old);
  return next;
}
