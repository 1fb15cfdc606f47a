import { Grid, SPACING, sunflower } from './grid.ts';
import { spread, swing } from './spectral.ts';

/** The ties among the people of one territory, who are numbers from 0 here (compressed sparse rows). */
export interface InnerTies {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float32Array;
}

/** One territory to be filled: its people stand around the origin. */
export interface Inside {
  readonly ties: InnerTies;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: number;
  /** Where each person's ties lead out to: a direction, at most 1 long, by their share of all the person's ties. */
  readonly outX: Float64Array;
  readonly outY: Float64Array;
}

const ROUNDS = 14;
const TIDY_ROUNDS = 8;
/** In the end nobody is drawn any longer. */
const LAST_PUSHES = 10;
/** Of the way to the middle of their neighbours, at first. */
const DRAW = 0.25;
const TIDY_DRAW = 0.12;
/** Of the disc's radius, for whose ties all lead out. */
const OUTWARDS = 0.04;
/** More than they keep in the end: pushing stops short of it. */
const ELBOW = 1.1 * SPACING;

/**
 * Places people near those they are tied to and at the side that their other ties lead to, evenly over the disc, about
 * 1 apart. From the slowest swings of the ties (power iteration, as spectral layouts do: Koren, “Drawing graphs by
 * eigenvectors”, 2005), spread evenly, and then a few rounds of being drawn and pushed. The same input gives the same
 * places. In steps; O(rounds · (people + ties)).
 *
 * @param from 'nothing' places anew; 'here' begins with what `x` and `y` hold
 */
export function* placeInside(inside: Inside, from: 'nothing' | 'here'): Generator<undefined, void> {
  const { x, y, radius } = inside;
  const size = x.length;
  if (from === 'nothing') {
    if (inside.ties.targets.length === 0) {
      for (let at = 0; at < size; at += 1) [x[at], y[at]] = sunflower(at);
      return;
    }
    yield* swing(inside.ties, x, y);
    spread(x, y, radius);
    turnOutwards(inside);
    yield;
  }
  keepIn(x, y, radius);
  const grid = new Grid(ELBOW);
  const [rounds, strength] = from === 'nothing' ? [ROUNDS, DRAW] : [TIDY_ROUNDS, TIDY_DRAW];
  for (let round = 0; round < rounds; round += 1) {
    draw(inside, strength * (1 - round / rounds));
    grid.pushApart(x, y, size);
    if (from === 'nothing') centre(x, y);
    keepIn(x, y, radius);
    if (size > 500 || round === rounds - 1) yield;
  }
  for (let push = 0; push < LAST_PUSHES; push += 1) {
    grid.pushApart(x, y, size);
    keepIn(x, y, radius);
    if (size > 500) yield;
  }
}

/** Turns or mirrors the whole so that people stand at the side their outward ties lead to (Procrustes). */
function turnOutwards({ x, y, outX, outY }: Inside): void {
  let [dot, cross, mirroredDot, mirroredCross] = [0, 0, 0, 0];
  for (let at = 0; at < x.length; at += 1) {
    const [px, py, ox, oy] = [x[at] ?? 0, y[at] ?? 0, outX[at] ?? 0, outY[at] ?? 0];
    dot += px * ox + py * oy;
    cross += px * oy - py * ox;
    mirroredDot += px * ox - py * oy;
    mirroredCross += px * oy + py * ox;
  }
  const mirrored = Math.hypot(mirroredDot, mirroredCross) > Math.hypot(dot, cross);
  const angle = mirrored ? Math.atan2(mirroredCross, mirroredDot) : Math.atan2(cross, dot);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let at = 0; at < x.length; at += 1) {
    const [px, py] = [x[at] ?? 0, (y[at] ?? 0) * (mirrored ? -1 : 1)];
    x[at] = px * cos - py * sin;
    y[at] = px * sin + py * cos;
  }
}

/** Moves each part of the way to the middle of their neighbours, and a little to where ties lead out. */
function draw({ ties: { offsets, targets, weights }, x, y, radius, outX, outY }: Inside, share: number): void {
  const out = OUTWARDS * radius * (share / DRAW);
  for (let at = 0; at < x.length; at += 1) {
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
    const px = x[at] ?? 0;
    const py = y[at] ?? 0;
    const towards = sum > 0 ? share : 0;
    x[at] = px + towards * (sumX / (sum || 1) - px) + out * (outX[at] ?? 0);
    y[at] = py + towards * (sumY / (sum || 1) - py) + out * (outY[at] ?? 0);
  }
}

/** Being drawn outwards must not leave the other side of the disc empty. */
function centre(x: Float64Array, y: Float64Array): void {
  let [sumX, sumY] = [0, 0];
  for (let at = 0; at < x.length; at += 1) {
    sumX += x[at] ?? 0;
    sumY += y[at] ?? 0;
  }
  for (let at = 0; at < x.length; at += 1) {
    x[at] = (x[at] ?? 0) - sumX / x.length;
    y[at] = (y[at] ?? 0) - sumY / x.length;
  }
}

function keepIn(x: Float64Array, y: Float64Array, radius: number): void {
  const reach = radius - 0.3;
  for (let at = 0; at < x.length; at += 1) {
    const px = x[at] ?? 0;
    const py = y[at] ?? 0;
    const square = px * px + py * py;
    if (square <= reach * reach) continue;
    const scale = reach / Math.sqrt(square);
    x[at] = px * scale;
    y[at] = py * scale;
  }
}
