import type { LensId, SavedSearchId, TerritoryId } from '../../../contract/index.ts';

/** The user's own name for a territory of the map. */
export interface TerritoryTable {
  id: TerritoryId;
  name: string | null;
}

/** A way to look at the map, kept under a name: `lens` is JSON of the contract's Lens. */
export interface LensTable {
  id: LensId;
  name: string | null;
  lens: string | null;
}

export interface SavedSearchTable {
  id: SavedSearchId;
  name: string | null;
  text: string | null;
}
