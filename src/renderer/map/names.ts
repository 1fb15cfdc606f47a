import { mixed } from './colour.ts';
import { heightOf, type KeptFree, type Label, shortened, widthOf } from './labels.ts';
import type { Pen } from './pen.ts';
import { stageBounds } from './people.ts';
import type { Box } from './placing.ts';
import { placeOf, type Stage } from './stage.ts';
import { haloOf, territoryLabels } from './territory-names.ts';

/** A person's name shows from this radius on, CSS pixels, so that the biggest come first as one comes nearer. */
const NAMED_FROM = 5.2;
const NAME = { size: 12, weight: 470, widest: 150 };
/** People named because they stand out. */
const MOST_STANDING_OUT = 150;
/** People named because they are near. */
const MOST_NEAR = 400;
/** What is kept free of names: somebody with a ring, and the middle of everybody big enough to have a name. */
const RING = { share: 0.8, more: 2.5 };
const COVERED = { share: 0.6, more: 0 };

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
  const [width, height] = [widthOf(pen, { parts, size: NAME.size }), heightOf(NAME)];
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
