/** A section's say in which line comes next. */
interface Wanting {
  readonly lines: number;
  /** Of a section with weight 2 two lines are taken while others give one. */
  readonly weight: number;
}

/**
 * The order in which the lines of sections are taken on to a page: in rounds, so that each section has its first lines
 * before any has its last. Answers with indexes of sections, one a line.
 */
export function deal(sections: readonly Wanting[]): number[] {
  const left = sections.map(({ lines }) => lines);
  const order: number[] = [];
  while (left.some((lines) => lines > 0)) {
    for (const [index, { weight }] of sections.entries()) {
      for (let i = 0; i < weight && (left[index] ?? 0) > 0; i++) {
        order.push(index);
        left[index] = (left[index] ?? 0) - 1;
      }
    }
  }
  return order;
}

/** How many lines each of so many sections has of the first `taken` in order. */
export function countsOf(order: readonly number[], taken: number, sections: number): number[] {
  const counts = Array.from({ length: sections }, () => 0);
  for (const index of order.slice(0, taken)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}

/** The greatest number from 0 to `most` that fits, taking it that what is less than one that fits does, too. */
export function most(max: number, fits: (taken: number) => boolean): number {
  let [low, high] = [0, max];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
