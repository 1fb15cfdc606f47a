import { mixed } from './colour.ts';
import { screenOutline } from './ground.ts';
import { heightOf, type Label, shortened, widthOf } from './labels.ts';
import type { Pen } from './pen.ts';
import { stageBounds } from './people.ts';
import type { Box } from './placing.ts';
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
const COUNT = new Intl.NumberFormat('en', { useGrouping: false });

/** All names that want a place, the most wanted first: people that stand out, territories, people that are near. */
export function* namesOf(pen: Pen, stage: Stage, order: Uint32Array): Generator<Label> {
  const done = new Set<number>();
  for (const person of standingOut(stage)) {
    if (done.has(person) || !stage.graph.isShown(person, stage.look)) continue;
    done.add(person);
    yield personLabel(pen, stage, person, true);
  }
  yield* territoryLabels(pen, stage);
  for (const person of near(stage, order)) if (!done.has(person)) yield personLabel(pen, stage, person, false);
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
function near(stage: Stage, order: Uint32Array): number[] {
  const { graph, look, camera } = stage;
  const strongest = order[0];
  if (strongest === undefined || graph.radius(strongest, look, camera.scale) < NAMED_FROM) return [];
  const rank = new Map<number, number>();
  graph.grid.within(stageBounds(stage), (person) => {
    if (graph.isShown(person, look) && look.shown?.[person] !== 1) rank.set(person, 0);
  });
  const found: number[] = [];
  for (const person of order) {
    if (graph.radius(person, look, camera.scale) < NAMED_FROM || found.length >= MOST_NEAR) break;
    if (rank.has(person)) found.push(person);
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
  // One that must be named may stand farther away.
  if (standsOut) {
    for (const [dx, dy] of [
      [1, 1],
      [-1, 1],
      [1, -1],
      [-1, -1],
    ] as const) {
      slots.push([x + dx * beside * 0.8, y + dy * over], [x + dx * beside * 0.6, y + dy * (over + height)]);
    }
  }
  return { parts, size: NAME.size, halo: hullColours(stage, graph.data.territoryOf[person]!).fill, slots };
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
  const size = Math.round(Math.min(11.5 + high / 45, 17) * 2) / 2;
  const words = shortened(pen, graph.data.territories[territory]!.name, size, 620, Math.max(across * 1.4, 110));
  const parts = [
    { words, weight: 620, colour: count ? theme.ink : theme.quiet },
    ...(count ? [{ words: ` · ${COUNT.format(count)}`, weight: 420, colour: theme.quiet }] : []),
  ];
  return {
    parts,
    size,
    halo: hullColours(stage, territory).fill,
    slots: territorySlots(stage, hull, widthOf(pen, { parts, size }), heightOf(size)),
  };
}

/** In the middle of what can be seen of the hull; at its upper edge when it fills the view; else over or under it. */
function territorySlots({ view, size }: Stage, hull: Box, width: number, height: number): [number, number][] {
  const whole = { left: 0, top: 0, right: size.width, bottom: size.height };
  const isSeen = hull.left < view.right && hull.right > view.left && hull.top < view.bottom && hull.bottom > view.top;
  const within = isSeen ? view : whole;
  const inner = (low: number, high: number, length: number, wanted: number) =>
    high - low < length ? wanted : Math.min(Math.max(wanted, low + length / 2), high - length / 2);
  const middle = (hull.left + hull.right) / 2;
  const x = inner(within.left, within.right, width + 8, middle);
  const y = inner(within.top, within.bottom, height + 8, (hull.top + hull.bottom) / 2);
  const upper = inner(within.top, within.bottom, height + 16, hull.top + height);
  const lower = inner(within.top, within.bottom, height + 16, hull.bottom - height);
  const fills = hull.bottom - hull.top > 0.7 * (view.bottom - view.top);
  const inside: [number, number][] = fills
    ? [
        [x, upper],
        [x, lower],
      ]
    : [
        [x, y],
        [x, upper],
        [x, lower],
      ];
  return [...inside, [x, hull.top - height / 2], [x, hull.bottom + height / 2]];
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
