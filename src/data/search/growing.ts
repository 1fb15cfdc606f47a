/** A list of numbers from 0 to 2³² that grows without an object for each. */
export class GrowingList {
  #items = new Uint32Array(1_024);
  length = 0;

  push(item: number): void {
    if (this.length === this.#items.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length++] = item;
  }

  at(index: number): number {
    return this.#items[index]!;
  }

  set(index: number, item: number): void {
    this.#items[index] = item;
  }

  add(index: number, more: number): void {
    this.#items[index]! += more;
  }

  /** What is in it, as a view. */
  get items(): Uint32Array {
    return this.#items.subarray(0, this.length);
  }
}
