import type { Bounds } from './camera.ts';

/** Points of the plane by squares, to find those near a place at once. */
export class Grid {
  readonly #places: Float32Array;
  readonly #bounds: Bounds;
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  /** Where the points of each square begin in `#points`. */
  readonly #starts: Uint32Array;
  readonly #points: Uint32Array;

  /**
   * @param places x and y a point
   * @param members the points that are in the plane
   */
  constructor(places: Float32Array, members: Uint32Array, bounds: Bounds) {
    const area = Math.max((bounds.right - bounds.left) * (bounds.bottom - bounds.top), 1e-6);
    this.#places = places;
    this.#bounds = bounds;
    // About two points a square.
    this.#cell = Math.max(Math.sqrt((2 * area) / Math.max(members.length, 1)), 0.5);
    this.#columns = Math.floor((bounds.right - bounds.left) / this.#cell) + 1;
    this.#rows = Math.floor((bounds.bottom - bounds.top) / this.#cell) + 1;
    this.#starts = new Uint32Array(this.#columns * this.#rows + 1);
    this.#points = new Uint32Array(members.length);
    this.#sort(members);
  }

  /** Tells every point in the rectangle, and perhaps a few around it. */
  within(area: Bounds, tell: (point: number) => void): void {
    const [left, right] = [this.#column(area.left), this.#column(area.right)];
    const [top, bottom] = [this.#row(area.top), this.#row(area.bottom)];
    for (let row = top; row <= bottom; row++) {
      const [from, to] = [this.#starts[row * this.#columns + left]!, this.#starts[row * this.#columns + right + 1]!];
      for (let i = from; i < to; i++) tell(this.#points[i]!);
    }
  }

  #sort(members: Uint32Array): void {
    const starts = this.#starts;
    for (const point of members) starts[this.#square(point) + 1]!++;
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    const next = starts.slice();
    for (const point of members) this.#points[next[this.#square(point)]!++] = point;
  }

  #square(point: number): number {
    return this.#row(this.#places[2 * point + 1]!) * this.#columns + this.#column(this.#places[2 * point]!);
  }

  #column(x: number): number {
    return Math.min(Math.max(Math.floor((x - this.#bounds.left) / this.#cell), 0), this.#columns - 1);
  }

  #row(y: number): number {
    return Math.min(Math.max(Math.floor((y - this.#bounds.top) / this.#cell), 0), this.#rows - 1);
  }
}
