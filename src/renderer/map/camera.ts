import type { MapCamera, Size } from './types.ts';

/** A rectangle in map units. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Nearer than this, a handful of people look like balloons. CSS pixels a unit. */
const NEAREST_FIT = 72;
export const NEAREST = 160;
/** How small the whole map may get, as a share of where all of it fits. */
const FARTHEST_OF_FIT = 0.5;

export const toView = (camera: MapCamera, view: Size, x: number, y: number): { x: number; y: number } => ({
  x: (x - camera.x) * camera.scale + view.width / 2,
  y: (y - camera.y) * camera.scale + view.height / 2,
});

export const toMap = (camera: MapCamera, view: Size, x: number, y: number): { x: number; y: number } => ({
  x: (x - view.width / 2) / camera.scale + camera.x,
  y: (y - view.height / 2) / camera.scale + camera.y,
});

/** The camera from which what lies under a point of the view stays there while the scale becomes another. */
export function zoomAt(camera: MapCamera, view: Size, x: number, y: number, scale: number): MapCamera {
  const under = toMap(camera, view, x, y);
  return {
    x: under.x - (x - view.width / 2) / scale,
    y: under.y - (y - view.height / 2) / scale,
    scale,
  };
}

/** The camera that has all of the bounds in view, with a margin in CSS pixels. */
export function fitting(bounds: Bounds, view: Size, margin = 40): MapCamera {
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const inner = (length: number) => Math.max(length - 2 * Math.min(margin, length / 5), 1);
  const scale = Math.min(inner(view.width) / Math.max(width, 1e-6), inner(view.height) / Math.max(height, 1e-6));
  return {
    x: (bounds.left + bounds.right) / 2,
    y: (bounds.top + bounds.bottom) / 2,
    scale: Math.min(scale, NEAREST_FIT),
  };
}

/** The camera within what may be looked at: not farther than half the whole, its centre not off the map. */
export function held(camera: MapCamera, all: Bounds, view: Size): MapCamera {
  const farthest = fitting(all, view).scale * FARTHEST_OF_FIT;
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  return {
    x: within(camera.x, all.left, all.right),
    y: within(camera.y, all.top, all.bottom),
    scale: within(camera.scale, farthest, NEAREST),
  };
}

/** The camera a share (0 to 1) of the way, zooming evenly to the eye. */
export function between(from: MapCamera, to: MapCamera, share: number): MapCamera {
  const scale = from.scale * (to.scale / from.scale) ** share;
  // Where both scales differ, the centre moves as if zoomed about the one point that stays where it is.
  const way =
    Math.abs(to.scale / from.scale - 1) < 1e-3 ? share : (1 / scale - 1 / from.scale) / (1 / to.scale - 1 / from.scale);
  return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, scale };
}

/** Ease out, cubic. */
export const eased = (share: number): number => 1 - (1 - Math.min(Math.max(share, 0), 1)) ** 3;
