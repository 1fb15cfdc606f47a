import type { Bundle } from './bundles.ts';
import { mixed } from './colour.ts';
import type { Graph } from './graph.ts';
import type { Box } from './placing.ts';
import type { MapCamera, MapLook, MapTheme, Size } from './types.ts';

/** All there is to know for drawing one picture. Places on it are CSS pixels from its upper left corner. */
export interface Stage {
  readonly graph: Graph;
  /** The outline of each territory, map units. */
  readonly outlines: readonly Float32Array[];
  readonly bundles: readonly Bundle[];
  readonly look: MapLook;
  readonly theme: MapTheme;
  readonly camera: MapCamera;
  readonly size: Size;
  /** What of the picture will be seen at rest. */
  readonly view: Box;
}

export const onStage = ({ camera, size }: Stage, x: number, y: number): readonly [number, number] => [
  (x - camera.x) * camera.scale + size.width / 2,
  (y - camera.y) * camera.scale + size.height / 2,
];

export const placeOf = (stage: Stage, person: number): readonly [number, number] =>
  onStage(stage, stage.graph.x(person), stage.graph.y(person));

/** Fill and line of a territory's hull. Only the colouring by territory gives hulls a hue. */
export function hullColours({ theme, look, graph }: Stage, territory: number): { fill: string; line: string } {
  const hue = look.colourBy === 'territory' ? hueOf(theme, graph.data.territories[territory]!.colour) : theme.ink;
  const [fill, line] = look.colourBy === 'territory' ? (theme.dark ? [0.13, 0.36] : [0.12, 0.42]) : [0.035, 0.13];
  return { fill: mixed(theme.paper, hue, fill), line: mixed(theme.paper, hue, line) };
}

export const hueOf = (theme: MapTheme, colour: number): string =>
  theme.territories[colour % theme.territories.length] ?? theme.quiet;

/** 0 below `low`, 1 above `high`, softly between (smoothstep). */
export function rising(value: number, low: number, high: number): number {
  const share = Math.min(Math.max((value - low) / (high - low), 0), 1);
  return share * share * (3 - 2 * share);
}
