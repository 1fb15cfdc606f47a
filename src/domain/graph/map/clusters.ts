import { packCircles } from './circles.ts';
import { discRadius, SPACING, sunflower } from './grid.ts';

/** Around each cluster, so that it is seen as one. */
const MARGIN = 0.5;
/** Of who stands alone. */
const ALONE = 0.56 * SPACING;

/**
 * Places people whom no ties arrange: those of one cluster together as a small disc, the largest in the middle, who is
 * alone around them. Sets `x` and `y`, in places of `members`; returns the radius around the origin.
 *
 * @param cluster equal for those of one cluster, by person
 * @param order what those alone, and those in a cluster, are sorted by, by person
 */
export function placeClusters(
  members: ArrayLike<number>,
  cluster: ArrayLike<number>,
  order: ArrayLike<number>,
  x: Float64Array,
  y: Float64Array,
): number {
  const places = Array.from({ length: members.length }, (_, at) => at);
  const by = (at: number) => order[members[at] ?? 0] ?? 0;
  const groups = [...Map.groupBy(places, (at) => cluster[members[at] ?? 0] ?? -1).values()].sort(
    (a, b) => b.length - a.length || by(a[0] ?? 0) - by(b[0] ?? 0) || (a[0] ?? 0) - (b[0] ?? 0),
  );
  const circles = {
    x: new Float64Array(groups.length),
    y: new Float64Array(groups.length),
    radius: Float64Array.from(groups, (group) => (group.length === 1 ? ALONE : discRadius(group.length) + MARGIN)),
  };
  const radius = packCircles(circles);
  for (const [at, group] of groups.entries())
    for (const [place, own] of group.sort((a, b) => by(a) - by(b) || a - b).entries()) {
      const [dx, dy] = group.length === 1 ? [0, 0] : sunflower(place);
      x[own] = (circles.x[at] ?? 0) + dx;
      y[own] = (circles.y[at] ?? 0) + dy;
    }
  return radius;
}
