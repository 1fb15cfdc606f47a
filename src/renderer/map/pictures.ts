import { type Bounds, fitting } from './camera.ts';
import type { Draughtsman } from './draughtsman.ts';
import { Layer } from './layer.ts';
import type { Wanted } from './messages.ts';
import type { MapCamera, Size } from './types.ts';

/** How much more than the view a picture has, so that a pan finds something there. */
const OVERSCAN = 1.4;
/** Pixels of a picture; on a screen of high density the margin gets thinner instead of the thread slower. */
const MOST_PIXELS = 5_000_000;
const LEAST_OVERSCAN = 1.06;
/** Longer side of the picture of the whole map that lies below, CSS pixels. */
const WHOLE = 1_100;
/** The map rests when nothing moved it for so long, ms. */
const REST = 110;
/** While it moves, pictures are drawn no more often than this, ms: the processor is for the frames. */
const WHILE_MOVING = 220;

/**
 * The pictures of the map on the page: the whole map, coarse, and above it what the camera sees. Both only move
 * while the camera does; at rest the upper one is drawn anew.
 */
export class Pictures {
  readonly #draughtsman: Draughtsman;
  readonly #whole: Layer;
  readonly #sharp: Layer;
  readonly #atRest: () => void;
  #camera: MapCamera = { x: 0, y: 0, scale: 1 };
  #view: Size = { width: 0, height: 0 };
  #ratio = 1;
  #bounds: Bounds | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDrawing = false;
  #drawnAt = 0;
  /** What is shown is not what it should be, apart from the camera. */
  #isStale = { sharp: true, whole: true };
  #isEnded = false;

  /** @param atRest called when the map has come to rest */
  constructor(parent: HTMLElement, draughtsman: Draughtsman, atRest: () => void) {
    this.#draughtsman = draughtsman;
    this.#whole = new Layer(parent);
    this.#sharp = new Layer(parent);
    this.#atRest = atRest;
  }

  /** There is something to draw from now on. */
  setBounds(bounds: Bounds): void {
    this.#bounds = bounds;
  }

  setView(view: Size, ratio: number): void {
    if (view.width === this.#view.width && view.height === this.#view.height && ratio === this.#ratio) return;
    this.#view = view;
    this.#ratio = ratio;
    this.redraw();
  }

  setCamera(camera: MapCamera): void {
    this.#camera = camera;
    this.#place();
    const isDue = performance.now() - this.#drawnAt > WHILE_MOVING;
    if (isDue && !this.#sharp.covers(camera, this.#view)) this.#draw();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), REST);
  }

  /** Draws anew, since data, look, theme, letters or size have changed. */
  redraw(): void {
    this.#isStale = { sharp: true, whole: true };
    this.#place();
    this.#draw();
  }

  /** The picture of just what the camera sees. */
  wanted(ratio: number): Wanted {
    const { width, height } = this.#view;
    return { camera: this.#camera, size: this.#view, view: { left: 0, top: 0, right: width, bottom: height }, ratio };
  }

  end(): void {
    this.#isEnded = true;
    clearTimeout(this.#timer);
  }

  get #isResting(): boolean {
    return this.#timer === undefined;
  }

  get #isCrisp(): boolean {
    return this.#sharp.isOf(this.#camera, this.#ratio);
  }

  #place(): void {
    this.#whole.move(this.#camera, this.#view, this.#ratio);
    this.#sharp.move(this.#camera, this.#view, this.#ratio);
  }

  #rest(): void {
    this.#timer = undefined;
    if (this.#isStale.whole || !this.#isCrisp) this.#draw();
    this.#atRest();
  }

  /** One picture at a time; what is asked for meanwhile is looked at afterwards. */
  #draw(): void {
    const { width, height } = this.#view;
    if (this.#isDrawing || this.#isEnded || !this.#bounds || width < 1 || height < 1) return;
    // While it moves nobody sees how dense the pixels are.
    const ratio = this.#isResting ? this.#ratio : Math.min(this.#ratio, 1);
    const isMoved = !this.#sharp.isOf(this.#camera, ratio);
    if (this.#isStale.sharp || isMoved) this.#show('sharp', this.#sharp, this.#around(ratio));
    else if (this.#isStale.whole) this.#show('whole', this.#whole, this.#all(this.#bounds));
  }

  #show(which: 'sharp' | 'whole', layer: Layer, wanted: Wanted): void {
    this.#isDrawing = true;
    this.#isStale[which] = false;
    this.#draughtsman.draw(wanted).then(
      (bitmap) => {
        this.#isDrawing = false;
        this.#drawnAt = performance.now();
        if (this.#isEnded) return bitmap.close();
        layer.show(bitmap, wanted);
        this.#place();
        this.#next();
      },
      // The listener has been told; the next change tries again.
      () => {
        this.#isDrawing = false;
      },
    );
  }

  #next(): void {
    const isLate = !this.#isCrisp || this.#isStale.whole;
    if (this.#isStale.sharp || (this.#isResting && isLate)) this.#draw();
  }

  #around(ratio: number): Wanted {
    const { width, height } = this.#view;
    const most = Math.sqrt(MOST_PIXELS / (width * height * ratio ** 2));
    const margin = (length: number) =>
      Math.round((length * (Math.max(Math.min(OVERSCAN, most), LEAST_OVERSCAN) - 1)) / 2);
    const [left, top] = [margin(width), margin(height)];
    return {
      camera: this.#camera,
      size: { width: width + 2 * left, height: height + 2 * top },
      view: { left, top, right: left + width, bottom: top + height },
      ratio,
    };
  }

  #all(bounds: Bounds): Wanted {
    const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
    const scale = Math.min(WHOLE / Math.max(width, height), fitting(bounds, this.#view).scale);
    const size = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
    const { x, y } = fitting(bounds, this.#view);
    return { camera: { x, y, scale }, size, view: null, ratio: 1 };
  }
}
