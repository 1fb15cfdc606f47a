import { type Bounds, fitting, held, toMap, zoomAt } from './camera.ts';
import { Motion } from './motion.ts';
import type { MapCamera, Size } from './types.ts';

/** Where the camera is and where it goes, within what may be looked at. */
export class Course {
  readonly #motion = new Motion();
  readonly #isStill: boolean;
  readonly #moved: (camera: MapCamera) => void;
  #camera: MapCamera = { x: 0, y: 0, scale: 1 };
  #view: Size = { width: 0, height: 0 };
  #bounds: Bounds | null = null;
  /** What to fit once the size of the view is known. */
  #fitLater: Bounds | null = null;

  /**
   * @param isStill nothing moves by itself
   * @param moved hears of each new place of the camera
   */
  constructor(isStill: boolean, moved: (camera: MapCamera) => void) {
    this.#isStill = isStill;
    this.#moved = moved;
  }

  get camera(): MapCamera {
    return this.#camera;
  }

  get view(): Size {
    return this.#view;
  }

  setBounds(bounds: Bounds): void {
    this.#bounds = bounds;
  }

  setView(view: Size): void {
    this.#view = view;
    if (this.#fitLater) this.fit(this.#fitLater, 'jump');
  }

  go(camera: MapCamera, how: 'fly' | 'jump'): void {
    this.#fitLater = null;
    const to = this.#held(camera);
    if (how === 'fly' && !this.#isStill && this.#view.width) {
      this.#motion.fly(this.#camera, to, (on) => this.#move(on));
    } else {
      this.stop();
      this.#move(to);
    }
  }

  fit(bounds: Bounds, how: 'fly' | 'jump'): void {
    if (this.#view.width) this.go(fitting(bounds, this.#view), how);
    else this.#fitLater = bounds;
  }

  /** Zooms about the middle of the view; steps add up. */
  zoomBy(factor: number): void {
    const { width, height } = this.#view;
    this.go(this.#zoomed(this.#motion.aim ?? this.#camera, factor, width / 2, height / 2), 'fly');
  }

  /** Moves the camera by CSS pixels; steps add up. */
  panBy(dx: number, dy: number): void {
    this.go(panned(this.#motion.aim ?? this.#camera, dx, dy), 'fly');
  }

  /** At once: the map follows the hand by CSS pixels. */
  drag(dx: number, dy: number): void {
    this.go(panned(this.#camera, -dx, -dy), 'jump');
  }

  /** At once: zooms about a point of the view. */
  zoomAt(factor: number, x: number, y: number): void {
    this.go(this.#zoomed(this.#camera, factor, x, y), 'jump');
  }

  /** The map goes on as it was let go of, CSS pixels a ms, and comes to rest. */
  fling(vx: number, vy: number): void {
    if (this.#isStill) return;
    this.#motion.fling(vx, vy, (dx, dy) => this.#move(this.#held(panned(this.#camera, -dx, -dy))));
  }

  stop(): void {
    this.#motion.stop();
  }

  /** The place of the map at a point of the view. */
  placeAt({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } {
    return toMap(this.#camera, this.#view, x, y);
  }

  #zoomed(from: MapCamera, factor: number, x: number, y: number): MapCamera {
    const { scale } = this.#held({ ...from, scale: from.scale * factor });
    return zoomAt(from, this.#view, x, y, scale);
  }

  #held(camera: MapCamera): MapCamera {
    return this.#bounds && this.#view.width ? held(camera, this.#bounds, this.#view) : camera;
  }

  #move(camera: MapCamera): void {
    this.#camera = camera;
    this.#moved(camera);
  }
}

const panned = ({ x, y, scale }: MapCamera, dx: number, dy: number): MapCamera => ({
  x: x + dx / scale,
  y: y + dy / scale,
  scale,
});
