/** Circles as three arrays. */
export interface Circles {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
}

/**
 * Packs circles tightly around the origin, in the order given, each touching two of those before; nothing overlaps.
 * The front chain of Wang et al., “Visualization of large hierarchical data by circle packing”, 2006.
 * Sets `x` and `y`; returns the radius of a circle around the origin that holds all. About O(n · √n).
 */
export function packCircles({ x, y, radius }: Circles): number {
  const count = radius.length;
  if (count === 0) return 0;
  x[0] = 0;
  y[0] = 0;
  if (count === 1) return radius[0] ?? 0;
  x[0] = -(radius[1] ?? 0);
  x[1] = radius[0] ?? 0;
  y[1] = 0;
  if (count > 2) chain(x, y, radius);
  return centre({ x, y, radius });
}

function chain(x: Float64Array, y: Float64Array, radius: Float64Array): void {
  const count = radius.length;
  const next = new Int32Array(count);
  const before = new Int32Array(count);
  const link = (a: number, b: number) => {
    next[a] = b;
    before[b] = a;
  };
  touch(x, y, radius, 1, 0, 2);
  link(0, 1);
  link(1, 2);
  link(2, 0);
  const distance = (a: number): number => {
    const b = next[a] ?? 0;
    const [ra, rb] = [radius[a] ?? 0, radius[b] ?? 0];
    const dx = ((x[a] ?? 0) * rb + (x[b] ?? 0) * ra) / (ra + rb);
    const dy = ((y[a] ?? 0) * rb + (y[b] ?? 0) * ra) / (ra + rb);
    return dx * dx + dy * dy;
  };
  let a = 0;
  let b = 1;
  for (let at = 3; at < count; at += 1) {
    touch(x, y, radius, a, b, at);
    // Whom the new circle hits on the chain, the nearest along it on either side, replaces the end on that side.
    let [j, k] = [next[b] ?? 0, before[a] ?? 0];
    let [sj, sk] = [radius[b] ?? 0, radius[a] ?? 0];
    let hit = false;
    do {
      if (sj <= sk) {
        if (overlap(x, y, radius, j, at)) {
          b = j;
          hit = true;
          break;
        }
        sj += radius[j] ?? 0;
        j = next[j] ?? 0;
      } else {
        if (overlap(x, y, radius, k, at)) {
          a = k;
          hit = true;
          break;
        }
        sk += radius[k] ?? 0;
        k = before[k] ?? 0;
      }
    } while (j !== next[k]);
    if (hit) {
      link(a, b);
      at -= 1;
      continue;
    }
    link(a, at);
    link(at, b);
    b = at;
    // On from where the chain is nearest to the origin.
    let best = distance(a);
    for (let c = next[b] ?? 0; c !== b; c = next[c] ?? 0) {
      const there = distance(c);
      if (there < best) {
        a = c;
        best = there;
      }
    }
    b = next[a] ?? 0;
  }
}

/** Puts circle `c` so that it touches `b` and `a`. */
function touch(x: Float64Array, y: Float64Array, radius: Float64Array, b: number, a: number, c: number): void {
  const [bx, by, ax, ay] = [x[b] ?? 0, y[b] ?? 0, x[a] ?? 0, y[a] ?? 0];
  const [dx, dy] = [bx - ax, by - ay];
  const apart = dx * dx + dy * dy;
  const rc = radius[c] ?? 0;
  if (apart === 0) {
    x[c] = ax + rc;
    y[c] = ay;
    return;
  }
  const toA = ((radius[a] ?? 0) + rc) ** 2;
  const toB = ((radius[b] ?? 0) + rc) ** 2;
  if (toA > toB) {
    const along = (apart + toB - toA) / (2 * apart);
    const aside = Math.sqrt(Math.max(0, toB / apart - along * along));
    x[c] = bx - along * dx - aside * dy;
    y[c] = by - along * dy + aside * dx;
  } else {
    const along = (apart + toA - toB) / (2 * apart);
    const aside = Math.sqrt(Math.max(0, toA / apart - along * along));
    x[c] = ax + along * dx - aside * dy;
    y[c] = ay + along * dy + aside * dx;
  }
}

const ROUNDING = 1e-6;

function overlap(x: Float64Array, y: Float64Array, radius: Float64Array, a: number, b: number): boolean {
  const reach = (radius[a] ?? 0) + (radius[b] ?? 0) - ROUNDING;
  const [dx, dy] = [(x[b] ?? 0) - (x[a] ?? 0), (y[b] ?? 0) - (y[a] ?? 0)];
  return reach > 0 && reach * reach > dx * dx + dy * dy;
}

/** Moves all so that a circle around the origin holds them closely; its radius. */
function centre({ x, y, radius }: Circles): number {
  let [cx, cy] = [0, 0];
  let reach = Infinity;
  // Towards the farthest, by less each time (Bădoiu and Clarkson, 2003).
  for (let [ox, oy, step] = [0, 0, 1]; step <= CENTRE_STEPS; step += 1) {
    let [far, most] = [0, -1];
    for (let at = 0; at < radius.length; at += 1) {
      const there = Math.sqrt(((x[at] ?? 0) - ox) ** 2 + ((y[at] ?? 0) - oy) ** 2) + (radius[at] ?? 0);
      if (there > most) [far, most] = [at, there];
    }
    if (most < reach) [cx, cy, reach] = [ox, oy, most];
    ox += ((x[far] ?? 0) - ox) / (step + 1);
    oy += ((y[far] ?? 0) - oy) / (step + 1);
  }
  for (let at = 0; at < radius.length; at += 1) {
    x[at] = (x[at] ?? 0) - cx;
    y[at] = (y[at] ?? 0) - cy;
  }
  return reach;
}

const CENTRE_STEPS = 24;
