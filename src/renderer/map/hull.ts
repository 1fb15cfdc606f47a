/** Directions in which an outline is looked at, and corners it has. */
const DIRECTIONS = 72;
/** How far softening reaches, in directions each way. */
const REACH = 4;

const cosines = Array.from({ length: DIRECTIONS + 1 }, (_, i) => Math.cos((2 * Math.PI * i) / DIRECTIONS));
const sines = Array.from({ length: DIRECTIONS + 1 }, (_, i) => Math.sin((2 * Math.PI * i) / DIRECTIONS));
const STEP = sines[1]!;
/** What softening shrinks everything by: the mean cosine of the angles it reaches over. */
const SHRINK = mean(Array.from({ length: 2 * REACH + 1 }, (_, i) => cosines[Math.abs(i - REACH)]!));

/**
 * The soft outline of a territory: convex, without sharp corners, with all of its people inside.
 *
 * How far the people reach in each direction (the support function of their convex hull) is replaced by its mean
 * over the directions around. For a person at distance d and angle a from the middle that mean is at least the mean
 * of d·cos(angle − a), which is `SHRINK`·d·cos(direction − a); so divided by `SHRINK` it holds the person still.
 * @param points x and y a person
 * @param margin between people and the outline, map units
 * @returns x and y a corner of the closed outline, clockwise on a screen
 */
export function softHull(points: ArrayLike<number>, margin: number): Float32Array {
  const [cx, cy] = middleOf(points);
  const reach = reachOf(points, cx, cy);
  const soft = reach.map((_, i) => {
    const near = Array.from({ length: 2 * REACH + 1 }, (_, j) => reach[(i + j - REACH + DIRECTIONS) % DIRECTIONS]!);
    return mean(near) / SHRINK + margin;
  });
  const outline = new Float32Array(DIRECTIONS * 2);
  for (let i = 0; i < DIRECTIONS; i++) {
    // Where the lines that bound two directions next to each other meet.
    const [here, next] = [soft[i]!, soft[(i + 1) % DIRECTIONS]!];
    outline[2 * i] = cx + (here * sines[i + 1]! - next * sines[i]!) / STEP;
    outline[2 * i + 1] = cy + (next * cosines[i]! - here * cosines[i + 1]!) / STEP;
  }
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

/** How far points reach from a middle, in each direction. */
function reachOf(points: ArrayLike<number>, cx: number, cy: number): number[] {
  const reach = new Array<number>(DIRECTIONS).fill(0);
  for (let k = 0; k < DIRECTIONS; k++) {
    const ux = cosines[k]!;
    const uy = sines[k]!;
    let most = 0;
    for (let i = 0; i < points.length; i += 2) {
      const along = (points[i]! - cx) * ux + (points[i + 1]! - cy) * uy;
      if (along > most) most = along;
    }
    reach[k] = most;
  }
  return reach;
}

/** The mean place of some points. */
function middleOf(points: ArrayLike<number>): [number, number] {
  let x = 0;
  let y = 0;
  for (let i = 0; i < points.length; i += 2) {
    x += points[i]!;
    y += points[i + 1]!;
  }
  return [(2 * x) / points.length, (2 * y) / points.length];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
