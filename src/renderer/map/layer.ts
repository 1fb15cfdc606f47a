import { toView } from './camera.ts';
import type { Wanted } from './messages.ts';
import type { MapCamera, Size } from './types.ts';

/** A picture of a part of the map on the page, moved along with the camera until a better one is there. */
export class Layer {
  readonly element: HTMLCanvasElement;
  readonly #context: ImageBitmapRenderingContext;
  #shown: Wanted | null = null;

  constructor(parent: HTMLElement) {
    this.element = document.createElement('canvas');
    Object.assign(this.element.style, {
      position: 'absolute',
      left: '0',
      top: '0',
      transformOrigin: '0 0',
      willChange: 'transform',
      visibility: 'hidden',
    });
    this.element.setAttribute('aria-hidden', 'true');
    const context = this.element.getContext('bitmaprenderer', { alpha: false });
    if (!context) throw new Error('no canvas to show the map on');
    this.#context = context;
    parent.append(this.element);
  }

  /** Shows a picture. Takes the bitmap. */
  show(bitmap: ImageBitmap, of: Wanted): void {
    const { size } = of;
    this.#shown = of;
    this.#context.transferFromImageBitmap(bitmap);
    Object.assign(this.element.style, { width: `${size.width}px`, height: `${size.height}px`, visibility: 'visible' });
  }

  /** Puts the picture where the camera sees it. */
  move(camera: MapCamera, view: Size, ratio: number): void {
    if (!this.#shown) return;
    const { camera: of, size } = this.#shown;
    const scale = camera.scale / of.scale;
    const middle = toView(camera, view, of.x, of.y);
    const isSameScale = Math.abs(scale - 1) < 1e-6;
    // Whole device pixels keep a panned picture sharp.
    const snapped = (value: number) => (isSameScale ? Math.round(value * ratio) / ratio : value);
    const [x, y] = [snapped(middle.x - (size.width * scale) / 2), snapped(middle.y - (size.height * scale) / 2)];
    this.element.style.transform = `translate(${x}px, ${y}px)${isSameScale ? '' : ` scale(${scale})`}`;
  }

  /** Whether the picture has all of what the camera sees, at a scale near enough. */
  covers(camera: MapCamera, view: Size): boolean {
    if (!this.#shown) return false;
    const { camera: of, size } = this.#shown;
    const scale = camera.scale / of.scale;
    const [x, y] = [Math.abs(of.x - camera.x) * camera.scale, Math.abs(of.y - camera.y) * camera.scale];
    const [left, above] = [(size.width * scale - view.width) / 2 - x, (size.height * scale - view.height) / 2 - y];
    return left >= 0 && above >= 0 && scale < 1.7;
  }

  /** Whether the picture was drawn for this camera, with at least so many pixels. */
  isOf(camera: MapCamera, ratio: number): boolean {
    if (!this.#shown || this.#shown.ratio < ratio) return false;
    const { x, y, scale } = this.#shown.camera;
    return x === camera.x && y === camera.y && scale === camera.scale;
  }
}
