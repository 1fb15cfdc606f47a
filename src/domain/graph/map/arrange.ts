import type { Circles } from './circles.ts';

/** How circles belong together. */
export interface Links {
  /** Of each two, symmetric: `weight[a * count + b]`. */
  readonly weight: Float64Array;
  /** Who is placed before whom: the highest first. */
  readonly rank: ArrayLike<number>;
}

/** Width against height of the whole, so that it fills a screen. */
const ASPECT = 1.4;
/** With fewer, the few that touch decide the shape unless height counts for more. */
const MANY = 40;
/** Distances up and down count by so much more, those to the sides by so much less. */
const stretchFor = (count: number): number => ASPECT ** (0.5 + 0.5 * Math.max(0, 1 - count / MANY));
/** Between two circles: room for names and bundles of ties. */
const GAP = 2.5;
const GAP_SHARE = 0.07;
/** How much the middle draws against the linked ones. */
const GRAVITY = 0.6;
/** How often each is taken out and put back where it fits best. */
const ROUNDS = 2;

/** The distance that two circles keep between their centres. */
const apart = (a: number, b: number): number => a + b + GAP + GAP_SHARE * Math.min(a, b);

/**
 * Places circles so that none overlap, linked ones are near and the whole is about 1.4 times as wide as high: by
 * rank, each where it touches two others and is drawn least, by its links and by the middle; then each is put anew.
 * In steps; O(rounds · count³) at worst, for circles by the ten, not by the thousand.
 *
 * @param circles `radius` is read, `x` and `y` are set
 * @param stays whose `x` and `y` are kept but for what overlaps
 */
export function* arrange(circles: Circles, links: Links, stays?: ArrayLike<boolean>): Generator<undefined, void> {
  const count = circles.radius.length;
  const order = Array.from({ length: count }, (_, at) => at).sort(
    (a, b) => (links.rank[b] ?? 0) - (links.rank[a] ?? 0) || a - b,
  );
  const pull = drawn(links, count);
  const placed: number[] = order.filter((one) => stays?.[one]);
  const fixed = placed.length;
  if (fixed > 0) separate(circles, placed);
  for (const one of order) {
    if (stays?.[one]) continue;
    settle(circles, pull, placed, one);
    placed.push(one);
    yield;
  }
  for (let round = 0; fixed === 0 && round < ROUNDS; round += 1)
    for (const one of order) {
      settle(
        circles,
        pull,
        placed.filter((other) => other !== one),
        one,
      );
      yield;
    }
  if (fixed === 0) turn(circles);
}

const TURNS = 36;

/** Turns the whole to where it is largest on a screen of the aspect. */
function turn({ x, y, radius }: Circles): void {
  let [best, least] = [0, Infinity];
  for (let at = 0; at < TURNS; at += 1) {
    const angle = (at * Math.PI) / TURNS;
    const off = Math.max(width(x, y, radius, angle) / ASPECT, width(x, y, radius, angle + Math.PI / 2));
    if (off < least - ROUNDING) [best, least] = [angle, off];
  }
  const [cos, sin] = [Math.cos(best), Math.sin(best)];
  for (let at = 0; at < radius.length; at += 1) {
    const [px, py] = [x[at] ?? 0, y[at] ?? 0];
    x[at] = px * cos + py * sin;
    y[at] = py * cos - px * sin;
  }
}

/** How wide circles are, seen along an angle. */
function width(x: Float64Array, y: Float64Array, radius: Float64Array, angle: number): number {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right] = [Infinity, -Infinity];
  for (let at = 0; at < radius.length; at += 1) {
    const along = (x[at] ?? 0) * cos + (y[at] ?? 0) * sin;
    left = Math.min(left, along - (radius[at] ?? 0));
    right = Math.max(right, along + (radius[at] ?? 0));
  }
  return right - left;
}

/** Links by how much of each one's they are, so that a small one is drawn as much as a large one. */
function drawn({ weight }: Links, count: number): Float64Array {
  const total = new Float64Array(count);
  for (let a = 0; a < count; a += 1)
    for (let b = 0; b < count; b += 1) total[a] = (total[a] ?? 0) + (weight[a * count + b] ?? 0);
  return weight.map((value, at) => {
    const product = (total[Math.floor(at / count)] ?? 0) * (total[at % count] ?? 0);
    return product > 0 ? value / Math.sqrt(product) : 0;
  });
}

/** Puts one where it is drawn least among those placed. */
function settle({ x, y, radius }: Circles, pull: Float64Array, placed: readonly number[], one: number): void {
  const count = radius.length;
  const stretch = stretchFor(count);
  const own = radius[one] ?? 0;
  let best = Infinity;
  let [bestX, bestY] = [0, 0];
  const consider = (px: number, py: number) => {
    let cost = GRAVITY * length(px / stretch, py * stretch);
    if (cost >= best) return;
    for (const other of placed) {
      const drawnTo = pull[one * count + other] ?? 0;
      if (drawnTo > 0) cost += drawnTo * length((px - (x[other] ?? 0)) / stretch, (py - (y[other] ?? 0)) * stretch);
    }
    if (cost >= best) return;
    for (const other of placed) {
      const clear = apart(own, radius[other] ?? 0) - ROUNDING;
      const [dx, dy] = [px - (x[other] ?? 0), py - (y[other] ?? 0)];
      if (dx * dx + dy * dy < clear * clear) return;
    }
    [best, bestX, bestY] = [cost, px, py];
  };
  consider(0, 0);
  for (const [at, a] of placed.entries()) {
    const toA = apart(own, radius[a] ?? 0);
    const [ax, ay] = [x[a] ?? 0, y[a] ?? 0];
    for (const [dx, dy] of COMPASS) consider(ax + dx * toA, ay + dy * toA);
    for (const b of placed.slice(at + 1)) {
      const toB = apart(own, radius[b] ?? 0);
      const [dx, dy] = [(x[b] ?? 0) - ax, (y[b] ?? 0) - ay];
      const between = length(dx, dy);
      if (between === 0 || between > toA + toB || between < Math.abs(toA - toB)) continue;
      const along = (between * between + toA * toA - toB * toB) / (2 * between);
      const aside = Math.sqrt(Math.max(0, toA * toA - along * along));
      const [ux, uy] = [dx / between, dy / between];
      consider(ax + along * ux - aside * uy, ay + along * uy + aside * ux);
      consider(ax + along * ux + aside * uy, ay + along * uy - aside * ux);
    }
  }
  x[one] = bestX;
  y[one] = bestY;
}

/** Many times as fast as `Math.hypot`. */
const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

const ROUNDING = 1e-6;
const COMPASS = Array.from({ length: 8 }, (_, at) => {
  const angle = (at * Math.PI) / 4;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

const MOST_PUSHES = 400;

/** Pushes apart what overlaps, as little as it takes. */
function separate({ x, y, radius }: Circles, placed: readonly number[]): void {
  for (let push = 0; push < MOST_PUSHES; push += 1) {
    let overlaps = false;
    for (const [at, a] of placed.entries())
      for (const b of placed.slice(at + 1)) {
        const clear = apart(radius[a] ?? 0, radius[b] ?? 0);
        let [dx, dy] = [(x[b] ?? 0) - (x[a] ?? 0), (y[b] ?? 0) - (y[a] ?? 0)];
        const between = length(dx, dy);
        if (between >= clear - ROUNDING) continue;
        overlaps = true;
        if (between === 0) [dx, dy] = [1, 0];
        const move = (clear - between) / 2 / (between || 1);
        x[a] = (x[a] ?? 0) - dx * move;
        y[a] = (y[a] ?? 0) - dy * move;
        x[b] = (x[b] ?? 0) + dx * move;
        y[b] = (y[b] ?? 0) + dy * move;
      }
    if (!overlaps) return;
  }
}
