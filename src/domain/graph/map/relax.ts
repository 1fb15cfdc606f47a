import type { Inside } from './inside.ts';
import { placeInside } from './inside.ts';

/** Places are taken only if ties get so much shorter by it: a little is not worth looking for people anew. */
const SHORTER = 0.1;
const MOST_ROUNDS = 12;

/**
 * Draws people of a territory nearer to those they are tied to as long as that makes a clear difference, so that done
 * twice it moves nobody the second time. Changes `x` and `y`. In steps.
 */
export function* relaxed(inside: Inside): Generator<undefined, void> {
  let length = lengthOf(inside);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = { ...inside, x: inside.x.slice(), y: inside.y.slice() };
    yield* placeInside(next, 'here');
    const shorter = lengthOf(next);
    if (!(shorter < (1 - SHORTER) * length)) return;
    inside.x.set(next.x);
    inside.y.set(next.y);
    length = shorter;
  }
}

/** How long all ties are together, by their weight. */
function lengthOf({ ties: { offsets, targets, weights }, x, y }: Inside): number {
  let sum = 0;
  for (let at = 0; at < x.length; at += 1)
    for (let tie = offsets[at] ?? 0; tie < (offsets[at + 1] ?? 0); tie += 1) {
      const other = targets[tie] ?? 0;
      const [dx, dy] = [(x[at] ?? 0) - (x[other] ?? 0), (y[at] ?? 0) - (y[other] ?? 0)];
      sum += (weights[tie] ?? 0) * Math.sqrt(dx * dx + dy * dy);
    }
  return sum;
}
