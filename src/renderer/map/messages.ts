import type { DrawnData } from './graph.ts';
import type { Box } from './placing.ts';
import type { MapCamera, MapLook, MapTheme, Size } from './types.ts';

/** A font file for letters drawn away from the page, whose own fonts a worker does not see. */
export interface FontFile {
  readonly family: string;
  readonly weight: string;
  readonly range: string;
  readonly bytes: ArrayBuffer;
}

/** Which picture to draw. */
export interface Wanted {
  readonly camera: MapCamera;
  /** Of the picture. */
  readonly size: Size;
  /** What of it will be seen; null for a picture without names. */
  readonly view: Box | null;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
}

/** From the page to the worker. */
export type Order =
  | { readonly type: 'fonts'; readonly files: readonly FontFile[] }
  | { readonly type: 'data'; readonly data: DrawnData }
  | { readonly type: 'look'; readonly look: MapLook }
  | { readonly type: 'theme'; readonly theme: MapTheme }
  | { readonly type: 'draw'; readonly id: number; readonly wanted: Wanted }
  | { readonly type: 'save'; readonly id: number; readonly kind: 'png' | 'svg'; readonly wanted: Wanted };

/** From the worker to the page. */
export type Answer =
  | { readonly type: 'fonts' }
  /** The outlines of the territories, for what is under the pointer. */
  | { readonly type: 'outlines'; readonly outlines: readonly Float32Array[] }
  | { readonly type: 'picture'; readonly id: number; readonly bitmap: ImageBitmap }
  | { readonly type: 'saved'; readonly id: number; readonly file: Blob }
  | { readonly type: 'trouble'; readonly id: number | null; readonly message: string };
