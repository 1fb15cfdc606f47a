import { toMap } from './camera.ts';
import { mixed } from './colour.ts';
import { screenOutline } from './ground.ts';
import { isInside } from './hull.ts';
import { heightOf, type KeptFree, type Label, shortened, widthOf } from './labels.ts';
import type { Pen } from './pen.ts';
import { stageBounds } from './people.ts';
import { type Box, meet } from './placing.ts';
import { hullColours, placeOf, type Stage } from './stage.ts';

/** A person's name shows from this radius on, CSS pixels, so that the biggest come first as one comes nearer. */
const NAMED_FROM = 5.2;
const NAME = { size: 12, weight: 470, widest: 150 };
/** People named because they stand out. */
const MOST_STANDING_OUT = 150;
/** People named because they are near. */
const MOST_NEAR = 400;
/** A territory smaller than this has no name, CSS pixels of its outline's height. */
const TERRITORY_FROM = 16;
/** What is kept free of names: somebody with a ring, and the middle of everybody big enough to have a name. */
const RING = { share: 0.8, more: 2.5 };
const COVERED = { share: 0.6, more: 0 };
/** From this scale on people are what one looks at, and the name of a territory makes room for theirs. */
const PEOPLE_FROM = 13;
const COUNT = new Intl.NumberFormat('en', { useGrouping: false });

/**
 * All names that want a place, the most wanted first: people that stand out, territories, people that are near.
 * @param order everybody on the map, biggest first; asked for when people are near
 */
export function* namesOf(pen: Pen, stage: Stage, order: () => Uint32Array): Generator<Label | KeptFree> {
  const { graph, look } = stage;
  const first = new Set<number>();
  for (const person of standingOut(stage)) if (graph.isShown(person, look)) first.add(person);
  for (const person of first) yield { keepFree: around(stage, person, RING) };
  for (const person of first) yield personLabel(pen, stage, person, true);
  yield* territoryLabels(pen, stage);
  const others = near(stage, order);
  for (const person of others) yield { keepFree: around(stage, person, COVERED) };
  for (const person of others) if (!first.has(person)) yield personLabel(pen, stage, person, false);
}

/** The middle of somebody's circle, or the whole and more. */
function around(stage: Stage, person: number, { share, more }: { share: number; more: number }): Box {
  const [x, y] = placeOf(stage, person);
  const half = stage.graph.radius(person, stage.look, stage.camera.scale) * share + more;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

function* standingOut({ look, graph }: Stage): Generator<number> {
  for (const path of look.paths) yield* path;
  if (look.marked !== null) yield look.marked;
  yield* look.selected.slice(0, MOST_STANDING_OUT);
  if (!look.shown) return;
  let left = MOST_STANDING_OUT;
  for (const person of graph.members) if (look.shown[person] === 3 && left-- > 0) yield person;
}

/** People big enough for a name, biggest first. */
function near(stage: Stage, order: () => Uint32Array): number[] {
  const { graph, look, camera } = stage;
  if (graph.mostRadius(camera.scale) < NAMED_FROM) return [];
  const there = new Set<number>();
  graph.grid.within(stageBounds(stage), (person) => {
    if (graph.isShown(person, look) && look.shown?.[person] !== 1) there.add(person);
  });
  const found: number[] = [];
  for (const person of order()) {
    if (graph.radius(person, look, camera.scale) < NAMED_FROM || found.length >= MOST_NEAR) break;
    if (there.has(person)) found.push(person);
  }
  return found;
}

function personLabel(pen: Pen, stage: Stage, person: number, standsOut: boolean): Label {
  const { graph, look, theme, camera } = stage;
  const weight = standsOut ? 600 : NAME.weight;
  const words = shortened(pen, graph.data.names[person]!, NAME.size, weight, NAME.widest);
  const colour = standsOut ? theme.ink : mixed(theme.quiet, theme.ink, 0.5);
  const parts = [{ words, weight, colour }];
  const [width, height] = [widthOf(pen, { parts, size: NAME.size }), heightOf(NAME.size)];
  const [x, y] = placeOf(stage, person);
  const gap = graph.radius(person, look, camera.scale) + (standsOut ? 4 : 1);
  const [beside, over] = [gap + width / 2, gap + height / 2];
  const slots: [number, number][] = [
    [x, y + over],
    [x, y - over],
    [x + beside, y],
    [x - beside, y],
  ];
  if (standsOut) slots.push(...farther(x, y, beside, over, height));
  return { parts, size: NAME.size, halo: haloOf(stage, graph.data.territoryOf[person]!), slots };
}

/** Places for the name of one that must be named, farther and farther away. */
function* farther(x: number, y: number, beside: number, over: number, height: number): Generator<[number, number]> {
  for (let step = 0; step < 5; step++) {
    for (const way of [1, -1]) {
      const away = y + way * (over + step * height);
      yield [x + beside * 0.7, away];
      yield [x - beside * 0.7, away];
      if (step) yield [x, away];
    }
  }
}

function* territoryLabels(pen: Pen, stage: Stage): Generator<Label> {
  const { territories } = stage.graph.data;
  const counts = stage.look.shown ? countsOf(stage, stage.look.shown) : territories.map(({ people }) => people);
  const order = territories.map((_, i) => i).sort((a, b) => counts[b]! - counts[a]! || a - b);
  for (const territory of order) {
    const outline = screenOutline(stage, stage.outlines[territory]!);
    if (!outline) continue;
    const box = boxOf(outline);
    if (box.bottom - box.top >= TERRITORY_FROM) yield territoryLabel(pen, stage, territory, counts[territory]!, box);
  }
}

function territoryLabel(pen: Pen, stage: Stage, territory: number, count: number, hull: Box): Label {
  const { theme, graph } = stage;
  const [across, high] = [hull.right - hull.left, hull.bottom - hull.top];
  const size = Math.round(Math.min(10.5 + high / 32, 17) * 2) / 2;
  const words = shortened(pen, graph.data.territories[territory]!.name, size, 620, Math.max(across * 1.4, 110));
  const parts = [
    { words, weight: 620, colour: count ? theme.ink : theme.quiet },
    ...(count ? [{ words: ` · ${COUNT.format(count)}`, weight: 420, colour: theme.quiet }] : []),
  ];
  return {
    parts,
    size,
    halo: haloOf(stage, territory),
    slots: territorySlots(stage, hull, widthOf(pen, { parts, size }), heightOf(size)),
  };
}

/**
 * From afar in the middle of what can be seen of the hull, else over its upper edge, or at the upper edge of what
 * can be seen.
 */
function territorySlots({ view, size, camera }: Stage, hull: Box, width: number, height: number): [number, number][] {
  const whole = { left: 0, top: 0, right: size.width, bottom: size.height };
  const within = meet(hull, view) ? view : whole;
  const inner = (low: number, high: number, length: number, wanted: number) =>
    high - low < length ? wanted : Math.min(Math.max(wanted, low + length / 2), high - length / 2);
  const x = inner(within.left, within.right, width + 8, (hull.left + hull.right) / 2);
  const y = inner(within.top, within.bottom, height + 8, (hull.top + hull.bottom) / 2);
  const upper = inner(within.top, within.bottom, height + 12, hull.top + height);
  const lower = inner(within.top, within.bottom, height + 12, hull.bottom - height);
  const [above, below] = [hull.top - height / 2, hull.bottom + height / 2];
  return camera.scale < PEOPLE_FROM && hull.bottom - hull.top < 0.7 * (view.bottom - view.top)
    ? [
        [x, y],
        [x, upper],
        [x, lower],
        [x, above],
        [x, below],
      ]
    : [
        [x, above],
        [x, upper],
        [x, below],
        [x, lower],
      ];
}

/** Letters inside a hull wear its fill around them, those outside the paper. */
function haloOf(stage: Stage, territory: number): Label['halo'] {
  const { fill } = hullColours(stage, territory);
  const { camera, size, outlines, theme } = stage;
  return (x, y) => {
    const place = toMap(camera, size, x, y);
    return isInside(outlines[territory]!, place.x, place.y) ? fill : theme.paper;
  };
}

function countsOf({ graph: { members, data } }: Stage, shown: Uint8Array): number[] {
  const counts = new Array<number>(data.territories.length).fill(0);
  for (const person of members) if (shown[person]! > 1) counts[data.territoryOf[person]!]!++;
  return counts;
}

function boxOf(outline: Float32Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < outline.length; i += 2) {
    left = Math.min(left, outline[i]!);
    right = Math.max(right, outline[i]!);
    top = Math.min(top, outline[i + 1]!);
    bottom = Math.max(bottom, outline[i + 1]!);
  }
  return { left, top, right, bottom };
}
