import { Attention } from './attention.ts';
import type { Bounds } from './camera.ts';
import { Course } from './course.ts';
import { Draughtsman } from './draughtsman.ts';
import { fontFiles } from './fonts.ts';
import { Gestures, type Hand, showBox } from './gestures.ts';
import { boundsOf, Graph } from './graph.ts';
import type { Scenery } from './hovering.ts';
import { Pictures } from './pictures.ts';
import { peopleWithin, towards } from './pointing.ts';
import type { MapCamera, MapData, MapEvent, MapLook, MapTheme } from './types.ts';

interface MapOptions {
  readonly theme: MapTheme;
  readonly reducedMotion: boolean;
  readonly listen: (event: MapEvent) => void;
}

const PLAIN: MapLook = {
  colourBy: 'territory',
  sizeBy: 'strength',
  shown: null,
  tiesShown: null,
  warmth: null,
  paths: [],
  selected: [],
  marked: null,
};
/** Around people that are flown to, map units. */
const AROUND = 2.5;
/** Saved pictures have so many pixels a CSS pixel. */
const SAVED_RATIO = 2;

/** The map in an element of the page, which must have a size of its own and be positioned. */
export class MapView {
  readonly #options: MapOptions;
  readonly #root = document.createElement('div');
  readonly #box = document.createElement('div');
  readonly #draughtsman: Draughtsman;
  readonly #pictures: Pictures;
  readonly #attention: Attention;
  readonly #gestures: Gestures;
  readonly #course: Course;
  readonly #resizing = new ResizeObserver(() => this.#resize());
  #density: MediaQueryList | null = null;
  #theme: MapTheme;
  #look: MapLook = PLAIN;
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
    Object.assign(this.#box.style, { position: 'absolute', display: 'none', boxSizing: 'border-box' });
    this.#root.append(this.#box);
    this.#course = new Course(options.reducedMotion, (camera) => {
      this.#attention.hide();
      this.#pictures.setCamera(camera);
    });
    this.#gestures = new Gestures(this.#root, this.#hand());
    this.setTheme(options.theme);
    this.#loadFonts(options.theme.font);
    this.#draughtsman.setLook(PLAIN);
    this.#resizing.observe(this.#root);
    this.#watchDensity();
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
    this.#look = { ...this.#look, shown: null, tiesShown: null, warmth: null, paths: [], selected: [], marked: null };
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
  fit(what: 'all' | { people: readonly number[] } | { territory: number }, how: 'fly' | 'jump' = 'fly'): void {
    const bounds = this.#boundsOf(what);
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
    this.#density?.removeEventListener('change', this.#onDensity);
    this.#gestures.end();
    this.#pictures.end();
    this.#draughtsman.end();
    this.#root.remove();
  }

  #hand(): Hand {
    return {
      pan: (dx, dy) => this.#course.drag(dx, dy),
      fling: (vx, vy) => this.#course.fling(vx, vy),
      zoom: (factor, x, y) => this.#course.zoomAt(factor, x, y),
      hover: (x, y) => this.#attention.follow({ x, y }),
      leave: () => this.#attention.follow(null),
      click: (x, y, withShift) => this.#click(this.#attention.at(x, y).person, withShift),
      doubleClick: (x, y) => this.#options.listen({ type: 'focus', ...this.#attention.at(x, y) }),
      box: (from, to, isDone) => {
        if (!isDone) return showBox(this.#box, from, to);
        this.#box.style.display = 'none';
        const [a, b] = [this.#course.placeAt(from), this.#course.placeAt(to)];
        this.#options.listen({
          type: 'select',
          people: this.#graph ? peopleWithin(this.#graph, this.#look, a, b) : [],
        });
      },
      unbox: () => {
        this.#box.style.display = 'none';
      },
      hold: (isHeld) => {
        if (isHeld) this.#course.stop();
        this.#root.style.cursor = isHeld ? 'grabbing' : '';
      },
    };
  }

  #click(person: number | null, withShift: boolean): void {
    const { selected } = this.#look;
    if (withShift && person !== null) {
      const people = selected.includes(person) ? selected.filter((one) => one !== person) : [...selected, person];
      this.#options.listen({ type: 'select', people });
    } else if (!withShift) {
      this.#options.listen({ type: 'select', people: person === null ? [] : [person] });
      if (person !== null) this.#options.listen({ type: 'open', person });
    }
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

  #boundsOf(what: 'all' | { people: readonly number[] } | { territory: number }): Bounds | null {
    if (!this.#graph) return null;
    const { data, bounds, members } = this.#graph;
    if (what === 'all') return bounds;
    if ('people' in what) {
      const people = what.people.filter((person) => (data.territoryOf[person] ?? -1) >= 0);
      return people.length ? boundsOf(data.places, people, AROUND) : null;
    }
    const people = members.filter((person) => data.territoryOf[person] === what.territory);
    return people.length ? boundsOf(data.places, people, AROUND) : null;
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#root;
    if (width < 1 || height < 1) return;
    this.#attention.hide();
    this.#pictures.setView({ width, height }, devicePixelRatio);
    this.#course.setView({ width, height });
  }

  readonly #onDensity = (): void => {
    this.#watchDensity();
    this.#resize();
  };

  /** A window moved to another screen may have other pixels. */
  #watchDensity(): void {
    this.#density?.removeEventListener('change', this.#onDensity);
    this.#density = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#density.addEventListener('change', this.#onDensity);
  }

  #loadFonts(font: string): void {
    fontFiles(font).then(
      (files) => files.length && this.#draughtsman.setFonts(files),
      (error: unknown) => this.#options.listen({ type: 'trouble', message: `fonts of the map: ${String(error)}` }),
    );
  }
}
