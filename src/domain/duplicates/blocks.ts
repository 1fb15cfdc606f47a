/** More records than this in a block are not compared each with each. */
export const MOST_IN_BLOCK = 100;

const BITS_OF_INDEX = 2 ** 21;

/** FNV-1a, 32 bits. That two keys meet in one number does no harm: what is in a block is compared anyway. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Records by their blocking keys: those that share one are worth comparing. At most 2^21 records. */
export class Blocks {
  #entries = new Float64Array(1024);
  #size = 0;

  add(key: string, record: number): void {
    if (this.#size === this.#entries.length) {
      const grown = new Float64Array(2 * this.#size);
      grown.set(this.#entries);
      this.#entries = grown;
    }
    this.#entries[this.#size] = hashOf(key) * BITS_OF_INDEX + record;
    this.#size += 1;
  }

  /** The records of every block of two and more, in order; each record once. */
  *groups(): Generator<number[]> {
    const sorted = this.#entries.subarray(0, this.#size).sort();
    let group: number[] = [];
    let current = -1;
    for (const entry of sorted) {
      const hash = Math.floor(entry / BITS_OF_INDEX);
      const record = entry - hash * BITS_OF_INDEX;
      if (hash !== current) {
        if (group.length > 1) yield group;
        group = [];
        current = hash;
      }
      if (group.at(-1) !== record) group.push(record);
    }
    if (group.length > 1) yield group;
  }
}

/** Pairs of records, each once, whatever the order it is given in. */
export class Pairs {
  readonly #seen = new Set<number>();

  get size(): number {
    return this.#seen.size;
  }

  add(a: number, b: number): void {
    if (a !== b) this.#seen.add(Math.min(a, b) * BITS_OF_INDEX + Math.max(a, b));
  }

  /** All pairs within a group. */
  addAll(group: readonly number[]): void {
    for (let i = 0; i < group.length; i++)
      for (let j = i + 1; j < group.length; j++) this.add(group[i] as number, group[j] as number);
  }

  *[Symbol.iterator](): Generator<readonly [number, number]> {
    for (const pair of this.#seen) yield [Math.floor(pair / BITS_OF_INDEX), pair % BITS_OF_INDEX];
  }
}
