import { CanvasPen } from './canvas-pen.ts';
import { mixed } from './colour.ts';
import type { Graph } from './graph.ts';
import { screenOutline } from './ground.ts';
import { drawRing } from './people.ts';
import { hueOf, type Stage } from './stage.ts';
import { drawTiesOfSelection } from './ties.ts';
import type { MapCamera, MapLook, MapTheme, Size } from './types.ts';

/** Neighbours that get a ring. */
const MOST_RINGS = 60;

export interface Scenery {
  readonly graph: Graph;
  readonly outlines: readonly Float32Array[];
  readonly look: MapLook;
  readonly theme: MapTheme;
  readonly camera: MapCamera;
  readonly view: Size;
  readonly ratio: number;
}

/** What the pointer is over, drawn on a sheet above the pictures at once, without asking the thread. */
export class Hovering {
  readonly element = document.createElement('canvas');
  #isEmpty = true;

  constructor(parent: HTMLElement) {
    Object.assign(this.element.style, { position: 'absolute', left: '0', top: '0', display: 'none' });
    this.element.setAttribute('aria-hidden', 'true');
    parent.append(this.element);
  }

  clear(): void {
    if (this.#isEmpty) return;
    this.#isEmpty = true;
    this.element.style.display = 'none';
  }

  draw(person: number | null, territory: number | null, scenery: Scenery): void {
    if (person === null && territory === null) {
      this.clear();
      return;
    }
    const { view, ratio } = scenery;
    const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
    if (this.element.width !== width) this.element.width = width;
    if (this.element.height !== height) this.element.height = height;
    const context = this.element.getContext('2d', { willReadFrequently: true });
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    Object.assign(this.element.style, { display: 'block', width: `${view.width}px`, height: `${view.height}px` });
    this.#isEmpty = false;
    const pen = new CanvasPen(context, scenery.theme.font, ratio);
    const stage = stageOf(scenery);
    if (person !== null) drawPerson(pen, stage, person);
    else if (territory !== null) drawTerritory(pen, stage, territory);
  }
}

function stageOf(scenery: Scenery): Stage {
  const { width, height } = scenery.view;
  return { ...scenery, bundles: [], size: scenery.view, view: { left: 0, top: 0, right: width, bottom: height } };
}

function drawPerson(pen: CanvasPen, stage: Stage, person: number): void {
  const { graph, theme } = stage;
  drawTiesOfSelection(pen, stage, [person]);
  for (const tie of graph.tiesOf(person).subarray(0, MOST_RINGS)) {
    if (graph.ties(tie, stage.look)) drawRing(pen, stage, graph.other(tie, person), theme.accent, 1.2, 1);
  }
  drawRing(pen, stage, person, theme.ink, 1.8, 2);
}

function drawTerritory(pen: CanvasPen, stage: Stage, territory: number): void {
  const { graph, theme, look } = stage;
  const outline = screenOutline(stage, stage.outlines[territory]!);
  const hue = look.colourBy === 'territory' ? hueOf(theme, graph.data.territories[territory]!.colour) : theme.ink;
  if (outline) pen.shape(outline, null, mixed(theme.paper, hue, look.colourBy === 'territory' ? 0.85 : 0.4), 1.8);
}
