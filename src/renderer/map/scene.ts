import { Bundles } from './bundles.ts';
import { type DrawnData, Graph } from './graph.ts';
import { drawGround } from './ground.ts';
import { softHull } from './hull.ts';
import { drawLabels, placeLabels } from './labels.ts';
import { namesOf } from './names.ts';
import type { Pen } from './pen.ts';
import { drawPeople, drawRing } from './people.ts';
import type { Box } from './placing.ts';
import type { Stage } from './stage.ts';
import { drawPaths, drawTies, drawTiesOfSelection } from './ties.ts';
import type { MapCamera, MapLook, MapTheme, Size } from './types.ts';

/** Between people and the outline of their territory, map units. */
const MARGIN = 0.8;
/** A selection of more people than this shows no ties. */
const MOST_WITH_TIES = 40;

/** The whole map, ready to be drawn from anywhere. */
export class Scene {
  readonly graph: Graph;
  /** The outline of each territory, map units. */
  readonly outlines: readonly Float32Array[];
  readonly #bundles: Bundles;
  readonly #orders = new Map<MapLook['sizeBy'], Uint32Array>();

  constructor(data: DrawnData) {
    this.graph = new Graph(data);
    this.outlines = outlinesOf(this.graph);
    this.#bundles = new Bundles(data);
  }

  /**
   * Draws a picture.
   * @param size of the picture, CSS pixels; the camera looks at its middle
   * @param view what of it will be seen, or null for one without names, as it lies below while moving
   */
  draw(pen: Pen, camera: MapCamera, size: Size, view: Box | null, look: MapLook, theme: MapTheme): void {
    const all = { left: 0, top: 0, right: size.width, bottom: size.height };
    const { graph, outlines } = this;
    const bundles = this.#bundles.under(look);
    const stage: Stage = { graph, outlines, bundles, look, theme, camera, size, view: view ?? all };
    drawGround(pen, stage);
    drawTies(pen, stage);
    if (look.selected.length <= MOST_WITH_TIES) drawTiesOfSelection(pen, stage, look.selected);
    drawPaths(pen, stage);
    drawPeople(pen, stage);
    for (const path of look.paths) for (const person of path) drawRing(pen, stage, person, theme.accent, 2, 1.5);
    for (const person of look.selected) drawRing(pen, stage, person, theme.accent, 2.4, 2.5);
    if (look.marked !== null) {
      drawRing(pen, stage, look.marked, theme.accent, 2, 2.5);
      drawRing(pen, stage, look.marked, theme.ink, 1.5, 5.5);
    }
    if (view)
      drawLabels(
        pen,
        placeLabels(
          pen,
          namesOf(pen, stage, () => this.#order(look.sizeBy)),
          view,
          all,
        ),
      );
  }

  /** Everybody on the map, biggest first. */
  #order(sizeBy: MapLook['sizeBy']): Uint32Array {
    let order = this.#orders.get(sizeBy);
    if (!order) {
      const size = this.graph.data[sizeBy];
      order = this.graph.members.toSorted((a, b) => size[b]! - size[a]! || a - b);
      this.#orders.set(sizeBy, order);
    }
    return order;
  }
}

function outlinesOf({ data, members }: Graph): Float32Array[] {
  const points: number[][] = data.territories.map(() => []);
  for (const person of members) {
    points[data.territoryOf[person]!]?.push(data.places[2 * person]!, data.places[2 * person + 1]!);
  }
  return points.map((of) => (of.length ? softHull(of, MARGIN) : new Float32Array()));
}
