import { Attention } from './attention.ts';
import { Course } from './course.ts';
import { Density } from './density.ts';
import { Draughtsman } from './draughtsman.ts';
import { fontFiles } from './fonts.ts';
import { Gestures } from './gestures.ts';
import { Graph, type Part } from './graph.ts';
import { handOf } from './hand.ts';
import type { Scenery } from './hovering.ts';
import { plainLook } from './look.ts';
import { Pictures } from './pictures.ts';
import { towards } from './pointing.ts';
import type { MapCamera, MapData, MapEvent, MapLook, MapTheme } from './types.ts';

interface MapOptions {
  readonly theme: MapTheme;
  readonly reducedMotion: boolean;
  readonly listen: (event: MapEvent) => void;
}

/** Saved pictures have so many pixels a CSS pixel. */
const SAVED_RATIO = 2;

/** The map in an element of the page, which must have a size of its own and be positioned. */
export class MapView {
  readonly #options: MapOptions;
  readonly #root = document.createElement('div');
  readonly #box: HTMLElement;
  readonly #draughtsman: Draughtsman;
  readonly #pictures: Pictures;
  readonly #attention: Attention;
  readonly #gestures: Gestures;
  readonly #course: Course;
  readonly #resizing = new ResizeObserver(() => this.#resize());
  readonly #density: Density;
  #theme: MapTheme;
  #look: MapLook = plainLook;
  #graph: Graph | null = null;
  #outlines: readonly Float32Array[] = [];

  constructor(host: HTMLElement, options: MapOptions) {
    this.#options = options;
    this.#theme = options.theme;
    Object.assign(this.#root.style, {
      position: 'absolute',
      inset: '0',
      overflow: 'hidden',
      touchAction: 'none',
      userSelect: 'none',
      contain: 'strict',
    });
    host.append(this.#root);
    this.#draughtsman = new Draughtsman({
      outlines: (outlines) => {
        this.#outlines = outlines;
      },
      fonts: () => this.#pictures.redraw(),
      trouble: (message) => options.listen({ type: 'trouble', message }),
    });
    this.#pictures = new Pictures(this.#root, this.#draughtsman, () => this.#rest());
    this.#attention = new Attention(this.#root, () => this.#scenery(), options.listen);
    this.#course = new Course(options.reducedMotion, (camera) => {
      this.#attention.hide();
      this.#pictures.setCamera(camera);
    });
    const { hand, box } = handOf({
      root: this.#root,
      course: this.#course,
      attention: this.#attention,
      scene: () => this.#scenery(),
      listen: options.listen,
    });
    this.#box = box;
    this.#root.append(box);
    this.#gestures = new Gestures(this.#root, hand);
    this.setTheme(options.theme);
    this.#loadFonts(options.theme.font);
    this.#draughtsman.setLook(plainLook);
    this.#resizing.observe(this.#root);
    this.#density = new Density(() => this.#resize());
    this.#resize();
  }

  /** Shows other data. The camera stays where it is unless there was nothing before. */
  setData(data: MapData): void {
    const isFirst = this.#graph === null;
    this.#attention.forget();
    this.#outlines = [];
    this.#draughtsman.setData(data);
    this.#graph = new Graph(data);
    // Numbers of people mean others in other data; who calls tells the look anew.
    const { colourBy, sizeBy } = this.#look;
    this.#look = { ...plainLook, colourBy, sizeBy };
    this.#draughtsman.setLook(this.#look);
    this.#pictures.setBounds(this.#graph.bounds);
    this.#course.setBounds(this.#graph.bounds);
    if (isFirst) this.fit('all', 'jump');
    this.#pictures.redraw();
  }

  /** Takes effect with the next picture, some tens of milliseconds later. */
  setLook(look: MapLook): void {
    this.#look = look;
    this.#draughtsman.setLook(look);
    if (this.#graph) this.#pictures.redraw();
    this.#attention.refresh();
  }

  setTheme(theme: MapTheme): void {
    const isOtherFont = theme.font !== this.#theme.font;
    this.#theme = theme;
    this.#root.style.background = theme.paper;
    this.#box.style.border = `1px solid ${theme.accent}`;
    this.#box.style.background = `color-mix(in srgb, ${theme.accent} 12%, transparent)`;
    this.#draughtsman.setTheme(theme);
    if (isOtherFont) this.#loadFonts(theme.font);
    if (this.#graph) this.#pictures.redraw();
  }

  get camera(): MapCamera {
    return this.#course.camera;
  }

  setCamera(camera: MapCamera, how: 'fly' | 'jump' = 'jump'): void {
    this.#course.go(camera, how);
  }

  /** Brings all of something into view. Nobody on the map, or a territory that is not there, changes nothing. */
  fit(what: Part, how: 'fly' | 'jump' = 'fly'): void {
    const bounds = this.#graph?.boundsOf(what);
    if (bounds) this.#course.fit(bounds, how);
  }

  /** Zooms about the middle of the view. */
  zoomBy(factor: number): void {
    this.#course.zoomBy(factor);
  }

  /** Moves what is seen by CSS pixels: positive values show what lies to the right and below. */
  panBy(dx: number, dy: number): void {
    this.#course.panBy(dx, dy);
  }

  /** The person at the other end of the tie to walk along from a person in a direction; null when there is none. */
  neighbourTowards(person: number, direction: 'left' | 'right' | 'up' | 'down'): number | null {
    return this.#graph && towards(this.#graph, this.#look, person, direction);
  }

  /**
   * The view as a file: PNG at twice its size in CSS pixels, or SVG.
   * @throws Error when nothing is shown yet or it could not be drawn
   */
  save(kind: 'png' | 'svg'): Promise<Blob> {
    return this.#draughtsman.save(kind, this.#pictures.wanted(SAVED_RATIO));
  }

  /** Ends the drawing thread and takes everything off the page. */
  destroy(): void {
    this.#course.stop();
    this.#attention.end();
    this.#resizing.disconnect();
    this.#density.end();
    this.#gestures.end();
    this.#pictures.end();
    this.#draughtsman.end();
    this.#root.remove();
  }

  #scenery(): Scenery | null {
    if (!this.#graph) return null;
    return {
      graph: this.#graph,
      outlines: this.#outlines,
      look: this.#look,
      theme: this.#theme,
      camera: this.#course.camera,
      view: this.#course.view,
      ratio: devicePixelRatio,
    };
  }

  #rest(): void {
    this.#options.listen({ type: 'camera', camera: this.camera });
    this.#attention.refresh();
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#root;
    if (width < 1 || height < 1) return;
    this.#attention.hide();
    this.#pictures.setView({ width, height }, devicePixelRatio);
    this.#course.setView({ width, height });
  }

  #loadFonts(font: string): void {
    void fontFiles(font).then((files) => {
      if (files.length) this.#draughtsman.setFonts(files);
    });
  }
}
