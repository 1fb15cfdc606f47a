import type { Graph } from './graph.ts';
import { isInside } from './hull.ts';
import type { MapCamera, MapLook } from './types.ts';

/** How near to a circle the pointer may be, CSS pixels. */
const REACH = 3;
/** People closer together than this cannot be told apart by pointing, CSS pixels a map unit. */
const TOLD_APART = 7;

/** The person whose circle is at a place of the map, or nearest to it within reach; null when nobody's is. */
export function personAt(graph: Graph, look: MapLook, scale: number, x: number, y: number): number | null {
  const reach = (graph.mostRadius(scale) + REACH) / scale;
  let [nearest, best]: [number | null, number] = [null, Number.POSITIVE_INFINITY];
  graph.grid.within({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }, (person) => {
    if (!isPointedAt(graph, look, scale, person)) return;
    const away = Math.hypot(graph.x(person) - x, graph.y(person) - y) * scale - graph.radius(person, look, scale);
    if (away <= REACH && away < best) [nearest, best] = [person, away];
  });
  return nearest;
}

function isPointedAt(graph: Graph, look: MapLook, scale: number, person: number): boolean {
  if (!graph.isShown(person, look)) return false;
  return scale >= TOLD_APART || (look.shown !== null && look.shown[person]! > 1) || look.selected.includes(person);
}

/** The territory whose outline holds a place of the map. */
export function territoryAt(outlines: readonly Float32Array[], x: number, y: number): number | null {
  const found = outlines.findIndex((outline) => isInside(outline, x, y));
  return found < 0 ? null : found;
}

/** Everybody in the picture within a box of the map. */
export function peopleWithin(graph: Graph, look: MapLook, a: MapPoint, b: MapPoint): number[] {
  const box = {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
  const found: number[] = [];
  graph.grid.within(box, (person) => {
    const [x, y] = [graph.x(person), graph.y(person)];
    const isIn = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    if (isIn && graph.isShown(person, look) && look.shown?.[person] !== 1) found.push(person);
  });
  return found;
}

type MapPoint = Pick<MapCamera, 'x' | 'y'>;

const DIRECTIONS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
/** Cosine of the widest angle that still counts as a direction: a little under half a right angle more than it. */
const WIDEST = 0.35;

/** The best tied person to go to from another in a direction: near, and straight ahead rather than aside. */
export function towards(
  graph: Graph,
  look: MapLook,
  person: number,
  direction: keyof typeof DIRECTIONS,
): number | null {
  const [dx, dy] = DIRECTIONS[direction];
  let [best, least]: [number | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const tie of graph.tiesOf(person)) {
    if (!graph.ties(tie, look)) continue;
    const other = graph.other(tie, person);
    const [x, y] = [graph.x(other) - graph.x(person), graph.y(other) - graph.y(person)];
    const away = Math.max(Math.hypot(x, y), 1e-6);
    const straight = (x * dx + y * dy) / away;
    const cost = away * (1 + 2 * (1 - straight));
    if (straight >= WIDEST && cost < least) [best, least] = [other, cost];
  }
  return best;
}
