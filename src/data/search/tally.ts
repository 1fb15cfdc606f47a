/** Sums are kept as multiples of this, so that they come out the same in whatever order they are made. */
const GRAIN = 2 ** 44;
export const grained = (value: number): number => Math.round(value * GRAIN) / GRAIN;

/** Numbers for some of many documents, which can be emptied at once. */
export class Tally {
  /** A document is in it when its stamp is the current one. */
  readonly stamps: Uint32Array;
  stamp = 1;
  /** How well the words fit: of the documents in it. */
  readonly fit: Float64Array;
  /** BM25+: of the documents in it. */
  readonly score: Float64Array;
  /** The documents in it, as they came. */
  readonly documents: Uint32Array;
  size = 0;

  constructor(numbers: number) {
    this.stamps = new Uint32Array(numbers);
    this.fit = new Float64Array(numbers);
    this.score = new Float64Array(numbers);
    this.documents = new Uint32Array(numbers);
  }

  clear(): void {
    this.size = 0;
    this.stamp += 1;
  }

  has(document: number): boolean {
    return this.stamps[document] === this.stamp;
  }

  /** Adds a score; of several fits the best counts. */
  add(document: number, fit: number, score: number): void {
    if (this.stamps[document] !== this.stamp) {
      this.stamps[document] = this.stamp;
      this.fit[document] = fit;
      this.score[document] = score;
      this.documents[this.size++] = document;
      return;
    }
    if (fit > this.fit[document]!) this.fit[document] = fit;
    this.score[document]! += score;
  }
}

/** Tallies that are used again: making one for every word of a query would take longer than filling it. */
export class Tallies {
  readonly #free: Tally[] = [];
  #numbers = 0;

  /** An empty one for documents below a number. */
  take(numbers: number): Tally {
    if (numbers > this.#numbers) {
      this.#numbers = Math.ceil(numbers * 1.1) + 64;
      this.#free.length = 0;
    }
    const tally = this.#free.pop() ?? new Tally(this.#numbers);
    tally.clear();
    return tally;
  }

  give(tally: Tally): void {
    if (tally.stamps.length === this.#numbers) this.#free.push(tally);
  }
}
