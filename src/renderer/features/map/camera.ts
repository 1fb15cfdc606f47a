/** Where one looks: the middle in the map's own unit, and pixels per unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const rounded = (value: number): number => Number(value.toPrecision(6));

/** The camera as it stands in the address, short. */
export const cameraText = ({ x, y, scale }: Camera): string => [x, y, scale].map(rounded).join('_');

/** The camera that an address means, or null. */
export function readCamera(text: unknown): Camera | null {
  if (typeof text !== 'string') return null;
  const [x, y, scale, ...rest] = text.split('_').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (x === undefined || y === undefined || scale === undefined || rest.length > 0) return null;
  return [x, y, scale].every(Number.isFinite) && scale > 0 ? { x, y, scale } : null;
}

/** Scale at which a person sought is shown, px per unit: names of those around can be read. */
export const CLOSE_UP = 26;

/** A rectangle of the map, in its own unit. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Window {
  readonly width: number;
  readonly height: number;
  /** What covers the window at its right, px. */
  readonly covered: number;
}

const MARGIN = 48;

/** The camera moved, no more than needed, so that a place can be seen; null when it can be seen already. */
export function towards(camera: Camera, place: { x: number; y: number }, window: Window): Camera | null {
  const x = (place.x - camera.x) * camera.scale + window.width / 2;
  const y = (place.y - camera.y) * camera.scale + window.height / 2;
  const right = window.width - window.covered - MARGIN;
  const bottom = window.height - MARGIN;
  const dx = x < MARGIN ? x - MARGIN : x > right ? x - right : 0;
  const dy = y < MARGIN ? y - MARGIN : y > bottom ? y - bottom : 0;
  return dx === 0 && dy === 0
    ? null
    : { x: camera.x + dx / camera.scale, y: camera.y + dy / camera.scale, scale: camera.scale };
}

/** Nearest that anything is shown of its own accord, px per unit. */
const NEAREST = 60;

/** The camera that shows all of a rectangle in the part of the window that is not covered. */
export function showing(bounds: Bounds, { width, height, covered }: Window): Camera {
  const across = Math.max(1, width - covered - 2 * MARGIN) / Math.max(0.1, bounds.right - bounds.left);
  const down = Math.max(1, height - 2 * MARGIN) / Math.max(0.1, bounds.bottom - bounds.top);
  const scale = Math.min(NEAREST, across, down);
  return {
    x: (bounds.left + bounds.right) / 2 + covered / 2 / scale,
    y: (bounds.top + bounds.bottom) / 2,
    scale,
  };
}
