import { toMap } from './camera.ts';
import { screenOutline } from './ground.ts';
import { isInside } from './hull.ts';
import { heightOf, type Label, shortened, widthOf } from './labels.ts';
import type { Pen } from './pen.ts';
import { type Box, meet } from './placing.ts';
import { hullColours, type Stage } from './stage.ts';

/** A territory smaller than this has no name, CSS pixels of its outline's height. */
const TERRITORY_FROM = 16;
/** From this scale on people are what one looks at, and the name of a territory makes room for theirs. */
const PEOPLE_FROM = 13;
/** Letters that can still be read, CSS pixels. */
const SMALLEST = 9.5;
const COUNT = new Intl.NumberFormat('en', { useGrouping: false });

/** Names of territories with how many are in the picture, the most first. */
export function* territoryLabels(pen: Pen, stage: Stage): Generator<Label> {
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
  const { name } = graph.data.territories[territory]!;
  const halo = haloOf(stage, territory);
  const form = (size: number, most: number, isCounted: boolean): Label => {
    const words = territoryName(pen, name, size, most);
    const lines = {
      parts: [{ words, weight: 620, colour: count ? theme.ink : theme.quiet }],
      size,
      ...(isCounted && { under: { words: COUNT.format(count), weight: 480, colour: theme.quiet } }),
    };
    return { ...lines, halo, slots: territorySlots(stage, hull, widthOf(pen, lines), heightOf(lines)) };
  };
  const size = Math.round(Math.min(10 + high / 28, 17) * 2) / 2;
  const wide = Math.max(across * 1.25, 92);
  // Between wide names next door one line may still do, at last one hardly wider than the hull.
  const narrow = form(Math.max(SMALLEST, size - 2), Math.max(across * 1.1, 58), false);
  const oneLine = { ...form(Math.max(SMALLEST, size - 1), wide, false), smaller: narrow };
  return { ...form(size, wide, count > 0), smaller: oneLine };
}

/** What a company's name can do without when there is no room for all of it. */
const LEGAL_FORM = /[\s,]+(?:inc|llc|ltd|limited|corp|gmbh|ag|se|kg|s\.?a|b\.?v|plc|lda|oy|ab)\.?$/iu;

function territoryName(pen: Pen, name: string, size: number, most: number): string {
  const shorter = name.replace(LEGAL_FORM, '');
  return shortened(pen, pen.measure(name, size, 620) > most ? shorter : name, size, 620, most);
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
        // A little up or down is enough to pass the name next door.
        [x, y - height / 2],
        [x, y + height / 2],
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
export function haloOf(stage: Stage, territory: number): Label['halo'] {
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
