/** A rectangle of the picture, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SQUARE = 96;

/** Where letters stand already; a box is taken only where it meets no other. */
export class Placing {
  readonly #squares = new Map<number, Box[]>();

  /** Takes the first of the boxes that is free. Answers its place among them, or -1. */
  take(boxes: readonly Box[]): number {
    const found = boxes.findIndex((box) => this.#isFree(box));
    if (found >= 0) this.keep(boxes[found]!);
    return found;
  }

  /** Takes a box, free or not. */
  keep(box: Box): void {
    for (const key of squaresOf(box)) {
      const there = this.#squares.get(key);
      if (there) there.push(box);
      else this.#squares.set(key, [box]);
    }
  }

  #isFree(box: Box): boolean {
    for (const key of squaresOf(box)) {
      for (const other of this.#squares.get(key) ?? []) if (meet(box, other)) return false;
    }
    return true;
  }
}

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function* squaresOf(box: Box): Generator<number> {
  for (let row = Math.floor(box.top / SQUARE); row <= Math.floor(box.bottom / SQUARE); row++) {
    for (let column = Math.floor(box.left / SQUARE); column <= Math.floor(box.right / SQUARE); column++) {
      yield row * 65_536 + column;
    }
  }
}
