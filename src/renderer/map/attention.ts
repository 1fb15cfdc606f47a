import { toMap } from './camera.ts';
import { Hovering, type Scenery } from './hovering.ts';
import { personAt, territoryAt } from './pointing.ts';
import type { MapEvent } from './types.ts';

/** A person, or else a territory, at a place. */
interface Found {
  readonly person: number | null;
  readonly territory: number | null;
}

const NOTHING: Found = { person: null, territory: null };

/** What the pointer is over: found at most once a frame, told, and shown. */
export class Attention {
  readonly #root: HTMLElement;
  readonly #sheet: Hovering;
  readonly #scenery: () => Scenery | null;
  readonly #listen: (event: MapEvent) => void;
  #pointer: { readonly x: number; readonly y: number } | null = null;
  #found: Found = NOTHING;
  #frame = 0;

  /** @param scenery what there is to point at now; null before there is anything */
  constructor(root: HTMLElement, scenery: () => Scenery | null, listen: (event: MapEvent) => void) {
    this.#root = root;
    this.#sheet = new Hovering(root);
    this.#scenery = scenery;
    this.#listen = listen;
  }

  /** @param pointer CSS pixels in the element; null when it has left */
  follow(pointer: { readonly x: number; readonly y: number } | null): void {
    this.#pointer = pointer;
    this.#frame ||= requestAnimationFrame(() => this.#look());
  }

  at(x: number, y: number): Found {
    const scenery = this.#scenery();
    if (!scenery) return NOTHING;
    const place = toMap(scenery.camera, scenery.view, x, y);
    return {
      person: personAt(scenery.graph, scenery.look, scenery.camera.scale, place.x, place.y),
      territory: territoryAt(scenery.outlines, place.x, place.y),
    };
  }

  /** Takes away what is shown, until the next movement or `refresh`. */
  hide(): void {
    this.#sheet.clear();
  }

  /** There are other people under these numbers now. */
  forget(): void {
    this.#found = NOTHING;
    this.#sheet.clear();
  }

  /** The map has come to rest or looks different: what is under the pointer may be another, or elsewhere. */
  refresh(): void {
    this.#draw();
    if (this.#pointer) this.#look();
  }

  end(): void {
    cancelAnimationFrame(this.#frame);
  }

  #look(): void {
    this.#frame = 0;
    const { x, y } = this.#pointer ?? { x: 0, y: 0 };
    const found = this.#pointer ? this.at(x, y) : NOTHING;
    if (found.person === this.#found.person && found.territory === this.#found.territory) return;
    this.#found = found;
    this.#root.style.cursor = found.person === null ? '' : 'pointer';
    this.#draw();
    this.#listen({ type: 'hover', ...found, x, y });
  }

  #draw(): void {
    const scenery = this.#scenery();
    if (scenery) this.#sheet.draw(this.#found.person, this.#found.territory, scenery);
  }
}
