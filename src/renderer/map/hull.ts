/** Points of an outline. */
const SAMPLES = 72;
/** How far softening reaches, in samples each way; it is done twice, for an outline without corners. */
const REACH = 3;
const TURN = 2 * Math.PI;

/**
 * The soft outline of a territory: the convex hull of its people, widened by a margin and rounded so that no
 * person is left out. Around the middle of the hull, the distance in each direction becomes the mean of the
 * greatest distances near it: each of those is at least the distance itself, so is their mean, and the mean of
 * such means.
 * @param points x and y a person
 * @param margin between people and the outline, map units
 * @returns x and y a point of the closed outline, clockwise on a screen
 */
export function softHull(points: readonly number[], margin: number): Float32Array {
  const hull = convexHull(points);
  const [cx, cy] = middleOf(hull);
  const reach = distances(hull, cx, cy).map((distance) => distance + margin);
  const widest = around(reach, 2 * REACH, (values) => Math.max(...values));
  const soft = around(around(widest, REACH, mean), REACH, mean);
  const outline = new Float32Array(SAMPLES * 2);
  soft.forEach((distance, i) => {
    outline[2 * i] = cx + distance * Math.cos((TURN * i) / SAMPLES);
    outline[2 * i + 1] = cy + distance * Math.sin((TURN * i) / SAMPLES);
  });
  return outline;
}

/** Whether a place lies inside a closed outline (crossing number). */
export function isInside(outline: Float32Array, x: number, y: number): boolean {
  let inside = false;
  const last = outline.length - 2;
  for (let i = 0, j = last; i <= last; j = i, i += 2) {
    const [ax, ay, bx, by] = [outline[i]!, outline[i + 1]!, outline[j]!, outline[j + 1]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Corners of the smallest convex shape around points (Andrew's monotone chain, 1979). */
function convexHull(points: readonly number[]): number[] {
  const order = Array.from({ length: points.length / 2 }, (_, i) => i).sort(
    (a, b) => points[2 * a]! - points[2 * b]! || points[2 * a + 1]! - points[2 * b + 1]!,
  );
  const half = (from: readonly number[]): number[] => {
    const chain: number[] = [];
    for (const i of from) {
      const [x, y] = [points[2 * i]!, points[2 * i + 1]!];
      while (chain.length >= 4 && cross(chain, x, y) <= 0) chain.length -= 2;
      chain.push(x, y);
    }
    return chain.slice(0, -2);
  };
  const hull = [...half(order), ...half(order.toReversed())];
  return hull.length ? hull : [points[0] ?? 0, points[1] ?? 0];
}

/** Turn from the last two corners of a chain to another. */
function cross(chain: readonly number[], x: number, y: number): number {
  const [ax, ay, bx, by] = chain.slice(-4) as [number, number, number, number];
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

function middleOf(hull: readonly number[]): [number, number] {
  let [x, y] = [0, 0];
  for (let i = 0; i < hull.length; i += 2) {
    x += hull[i]!;
    y += hull[i + 1]!;
  }
  return [(2 * x) / hull.length, (2 * y) / hull.length];
}

/** How far the edge of a convex hull is from its middle, in each direction. */
function distances(hull: readonly number[], cx: number, cy: number): number[] {
  const result = new Array<number>(SAMPLES).fill(0);
  for (let i = 0; i < hull.length; i += 2) {
    const j = (i + 2) % hull.length;
    const [ax, ay, bx, by] = [hull[i]! - cx, hull[i + 1]! - cy, hull[j]! - cx, hull[j + 1]! - cy];
    for (let k = 0; k < SAMPLES; k++) {
      const [ux, uy] = [Math.cos((TURN * k) / SAMPLES), Math.sin((TURN * k) / SAMPLES)];
      result[k] = Math.max(result[k]!, rayTo(ax, ay, bx, by, ux, uy));
    }
    // A corner between two directions counts for both, or it would be cut.
    const at = ((Math.atan2(ay, ax) / TURN) * SAMPLES + SAMPLES) % SAMPLES;
    for (const k of [Math.floor(at) % SAMPLES, Math.ceil(at) % SAMPLES])
      result[k] = Math.max(result[k]!, Math.hypot(ax, ay));
  }
  return result;
}

/** How far along a direction from the origin the line between two points is met; 0 where it is not. */
function rayTo(ax: number, ay: number, bx: number, by: number, ux: number, uy: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const across = ux * dy - uy * dx;
  if (Math.abs(across) < 1e-12) return 0;
  const along = (ax * dy - ay * dx) / across;
  const share = (ax * uy - ay * ux) / across;
  return along > 0 && share >= 0 && share <= 1 ? along : 0;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function around(values: readonly number[], reach: number, of: (near: number[]) => number): number[] {
  return values.map((_, i) => {
    const near = [];
    for (let d = -reach; d <= reach; d++) near.push(values[(i + d + SAMPLES) % SAMPLES]!);
    return of(near);
  });
}
