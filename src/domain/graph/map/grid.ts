/** Distance that people keep. */
export const SPACING = 1;
/** Radius of the disc on which `n` people have room: a third more than if they stood as close as can be. */
const DISC = 0.62;

/** The radius of a disc for so many people, in spacings. */
export const discRadius = (people: number): number => DISC * Math.sqrt(people) + 0.4;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The place of the `at`th of a disc filled from the middle like a sunflower's (Vogel, 1979). */
export function sunflower(at: number): readonly [x: number, y: number] {
  const from = DISC * Math.sqrt(at + 0.5) * SPACING;
  return [from * Math.cos(at * GOLDEN_ANGLE), from * Math.sin(at * GOLDEN_ANGLE)];
}

/** Keeps people apart: a grid of cells, so that who is near is found without looking at all. */
export class Grid {
  readonly #cell: number;
  #starts = new Uint32Array(0);
  #members = new Uint32Array(0);
  #columns = 0;
  #rows = 0;
  #left = 0;
  #top = 0;

  /** @param cell side of a cell: the distance to keep */
  constructor(cell: number) {
    this.#cell = cell;
  }

  /** Takes in where the first `count` stand; O(count + cells). */
  #fill(x: Float64Array, y: Float64Array, count: number): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at < count; at += 1) {
      const px = x[at] ?? 0;
      const py = y[at] ?? 0;
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    this.#left = left;
    this.#top = top;
    this.#columns = Math.floor((right - left) / this.#cell) + 1;
    this.#rows = Math.floor((bottom - top) / this.#cell) + 1;
    const cells = this.#columns * this.#rows;
    if (this.#starts.length < cells + 2) this.#starts = new Uint32Array(2 * cells + 2);
    else this.#starts.fill(0, 0, cells + 2);
    if (this.#members.length < count) this.#members = new Uint32Array(2 * count);
    const starts = this.#starts;
    for (let at = 0; at < count; at += 1) {
      const cell = this.#cellOf(x[at] ?? 0, y[at] ?? 0) + 2;
      starts[cell] = (starts[cell] ?? 0) + 1;
    }
    for (let cell = 2; cell < cells + 2; cell += 1) starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
    for (let at = 0; at < count; at += 1) {
      const cell = this.#cellOf(x[at] ?? 0, y[at] ?? 0) + 1;
      this.#members[starts[cell] ?? 0] = at;
      starts[cell] = (starts[cell] ?? 0) + 1;
    }
  }

  /** Pushes pairs that stand closer than a cell is wide apart to that. */
  pushApart(x: Float64Array, y: Float64Array, count: number): void {
    this.#fill(x, y, count);
    const columns = this.#columns;
    const starts = this.#starts;
    const members = this.#members;
    for (let row = 0; row < this.#rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const cell = row * columns + column;
        const end = starts[cell + 1] ?? 0;
        // To the right along the row, then the three below.
        const right = column + 1 < columns ? (starts[cell + 2] ?? 0) : end;
        const below = cell + columns;
        const isLast = row + 1 === this.#rows;
        const from = isLast ? 0 : (starts[column > 0 ? below - 1 : below] ?? 0);
        const to = isLast ? 0 : (starts[column + 1 < columns ? below + 2 : below + 1] ?? 0);
        for (let at = starts[cell] ?? 0; at < end; at += 1) {
          const own = members[at] ?? 0;
          for (let next = at + 1; next < right; next += 1) this.#push(x, y, own, members[next] ?? 0);
          for (let next = from; next < to; next += 1) this.#push(x, y, own, members[next] ?? 0);
        }
      }
  }

  #push(x: Float64Array, y: Float64Array, a: number, b: number): void {
    const cell = this.#cell;
    let dx = (x[b] ?? 0) - (x[a] ?? 0);
    let dy = (y[b] ?? 0) - (y[a] ?? 0);
    let square = dx * dx + dy * dy;
    if (square >= cell * cell) return;
    if (square === 0) {
      // On one spot: each pair its own way.
      dx = Math.cos(a * 31 + b);
      dy = Math.sin(a * 31 + b);
      square = 1;
    }
    const between = Math.sqrt(square);
    const move = (0.5 * (cell - between)) / between;
    x[a] = (x[a] ?? 0) - dx * move;
    y[a] = (y[a] ?? 0) - dy * move;
    x[b] = (x[b] ?? 0) + dx * move;
    y[b] = (y[b] ?? 0) + dy * move;
  }

  #cellOf(x: number, y: number): number {
    return Math.floor((y - this.#top) / this.#cell) * this.#columns + Math.floor((x - this.#left) / this.#cell);
  }
}
