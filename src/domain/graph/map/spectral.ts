import { sunflower } from './grid.ts';
import type { InnerTies } from './inside.ts';

const SMOOTHINGS = 14;

/** The two slowest swings: each takes the mean of their neighbours and itself, over and over, the mean taken out. */
export function* swing(
  { offsets, targets, weights }: InnerTies,
  x: Float64Array,
  y: Float64Array,
): Generator<undefined, void> {
  const size = x.length;
  const [nextX, nextY] = [new Float64Array(size), new Float64Array(size)];
  for (let at = 0; at < size; at += 1) [x[at], y[at]] = sunflower(at);
  for (let round = 0; round < SMOOTHINGS; round += 1) {
    for (let at = 0; at < size; at += 1) {
      let sumX = 0;
      let sumY = 0;
      let sum = 0;
      for (let tie = offsets[at] ?? 0; tie < (offsets[at + 1] ?? 0); tie += 1) {
        const other = targets[tie] ?? 0;
        const weight = weights[tie] ?? 0;
        sumX += weight * (x[other] ?? 0);
        sumY += weight * (y[other] ?? 0);
        sum += weight;
      }
      nextX[at] = (x[at] ?? 0) + (sum > 0 ? sumX / sum : 0);
      nextY[at] = (y[at] ?? 0) + (sum > 0 ? sumY / sum : 0);
    }
    level(nextX);
    level(nextY);
    let along = 0;
    for (let at = 0; at < size; at += 1) along += (nextX[at] ?? 0) * (nextY[at] ?? 0);
    along /= size;
    for (let at = 0; at < size; at += 1) nextY[at] = (nextY[at] ?? 0) - along * (nextX[at] ?? 0);
    level(nextY);
    x.set(nextX);
    y.set(nextY);
    if (size > 500) yield;
  }
}

/** Mean 0, spread 1. */
function level(values: Float64Array): void {
  let [mean, square] = [0, 0];
  for (const value of values) mean += value;
  mean /= values.length;
  for (const value of values) square += (value - mean) ** 2;
  const scale = square > 0 ? Math.sqrt(values.length / square) : 0;
  for (let at = 0; at < values.length; at += 1) values[at] = ((values[at] ?? 0) - mean) * scale;
}

/** Evenly over the disc, keeping who is left and right, above and below: columns of as many, then square to disc. */
export function spread(x: Float64Array, y: Float64Array, radius: number): void {
  const size = x.length;
  const order = sortedBy(
    x,
    Uint32Array.from({ length: size }, (_, at) => at),
  );
  const columns = Math.max(1, Math.round(Math.sqrt(size)));
  for (let column = 0; column < columns; column += 1) {
    const first = Math.floor((column * size) / columns);
    const members = sortedBy(y, order.slice(first, Math.floor(((column + 1) * size) / columns)));
    for (const [row, member] of members.entries()) {
      // Every other column stands half a place lower, as in a honeycomb.
      const shift = column % 2 === 0 ? 0.3 : 0.7;
      const [px, py] = squareToDisc(
        (2 * (column + 0.5)) / columns - 1,
        Math.min(1, Math.max(-1, (2 * (row + shift)) / members.length - 1)),
      );
      x[member] = px * (radius - 0.4);
      y[member] = py * (radius - 0.4);
    }
  }
}

function sortedBy(values: Float64Array, members: Uint32Array): Uint32Array {
  return members.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}

/** Keeps areas equal (Shirley and Chiu, “A low distortion map between disk and square”, 1997). */
function squareToDisc(a: number, b: number): readonly [x: number, y: number] {
  if (a === 0 && b === 0) return [0, 0];
  const [from, angle] =
    Math.abs(a) > Math.abs(b) ? [a, (Math.PI / 4) * (b / a)] : [b, Math.PI / 2 - (Math.PI / 4) * (a / b)];
  return [from * Math.cos(angle), from * Math.sin(angle)];
}
