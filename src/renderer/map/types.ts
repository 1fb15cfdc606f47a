import type { CompanyRef, Territory } from '../../contract/index.ts';

/** `map.get` unpacked. People, ties, companies and territories are numbers: places in these arrays. */
export interface MapData {
  readonly version: string;
  readonly people: readonly string[];
  readonly names: readonly string[];
  readonly companies: readonly CompanyRef[];
  /** A person: place in `companies`, -1 for none. */
  readonly companyOf: Int32Array;
  /** A person: 0 close, 1 warm, 2 fading, 3 lapsed, 4 none. */
  readonly warmth: Uint8Array;
  /** A person, 0 to 255. */
  readonly strength: Uint8Array;
  /** A person, 0 to 255. */
  readonly bridging: Uint8Array;
  readonly territories: readonly Territory[];
  /** A person: place in `territories`, -1 for the tray, whose people are not drawn. */
  readonly territoryOf: Int32Array;
  /** x and y a person, in the map's own unit: people stand about 1 apart. */
  readonly places: Float32Array;
  /** Two people a tie, strongest tie first. */
  readonly ties: Uint32Array;
  /** A tie, 0 to 255. */
  readonly tieStrength: Uint8Array;
  /** A tie: 1 when it belongs to the backbone. */
  readonly backbone: Uint8Array;
}

/** What is made of the data: colours, sizes, who is in the picture, what stands out. */
export interface MapLook {
  readonly colourBy: 'territory' | 'company' | 'warmth';
  readonly sizeBy: 'strength' | 'bridging';
  /** A person: 0 hidden, 1 faint, 2 in the picture, 3 what it is about. Null when everybody is in it. */
  readonly shown: Uint8Array | null;
  /** A tie: 1 when there is it, on the day and through the lens: what lines between territories are made of. */
  readonly tiesThere: Uint8Array | null;
  /** A tie: 1 when it is drawn by itself. */
  readonly tiesShown: Uint8Array | null;
  /** A person: warmth other than that of the data. */
  readonly warmth: Uint8Array | null;
  /** Chains of people drawn as a highlight, best first. */
  readonly paths: readonly (readonly number[])[];
  readonly selected: readonly number[];
  /** Where the keyboard is. */
  readonly marked: number | null;
}

/** Colours are `#rrggbb`. */
export interface MapTheme {
  readonly dark: boolean;
  /** The ground. */
  readonly paper: string;
  readonly ink: string;
  /** Ink of counts. */
  readonly quiet: string;
  readonly accent: string;
  /** Close, warm, fading, lapsed, none. */
  readonly warmth: readonly [string, string, string, string, string];
  /** Twelve. */
  readonly territories: readonly string[];
  /** A CSS font family list. */
  readonly font: string;
}

/** The centre of the view in map units, and CSS pixels a unit. */
export interface MapCamera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export type MapEvent =
  /** What is under the pointer; x and y are CSS pixels in the host. */
  | {
      readonly type: 'hover';
      readonly person: number | null;
      readonly territory: number | null;
      readonly x: number;
      readonly y: number;
    }
  /**
   * A click, a click with Shift (adds or takes away), a box; nobody when the ground was clicked, with the territory it
   * is of.
   */
  | { readonly type: 'select'; readonly people: readonly number[]; readonly territory: number | null }
  /** A double click. */
  | { readonly type: 'focus'; readonly person: number | null; readonly territory: number | null }
  /** The map has come to rest. */
  | { readonly type: 'camera'; readonly camera: MapCamera }
  /** The map cannot be drawn, in words for a log; null when it can again. */
  | { readonly type: 'trouble'; readonly message: string | null };

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
