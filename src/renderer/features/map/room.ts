import { createContext, useContext } from 'react';
import type { Lens, LensView } from '../../../contract/index.ts';
import type { MapData } from '../../map/index.ts';
import type { CallError } from '../../transport/errors.ts';
import type { Picture } from './picture.ts';
import type { ListName, MapSearch } from './search.ts';
import type { ChangeSearch } from './useMapSearch.ts';

/** People or a territory, by ids; nothing at all is nobody. */
interface Chosen {
  readonly people?: readonly string[];
  readonly territory?: string;
}

/** What the parts of the map's page share. */
export interface Room {
  readonly data: MapData;
  /** A person's number on the map, by id. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly search: MapSearch;
  readonly lens: Lens;
  readonly change: ChangeSearch;
  readonly picture: Picture | undefined;
  readonly pictureError: CallError | null;
  /** People picked together with a box or Shift. */
  readonly picked: readonly string[];
  /** Looks through another lens, on the whole of what it shows. */
  readonly look: (view: LensView) => void;
  /** Shows in the panel what was chosen on the map, without moving the map. */
  readonly choose: (chosen: Chosen) => void;
  /** Shows a person in the panel and on the map. */
  readonly show: (id: string) => void;
  /** Shows a territory in the panel and on the map. */
  readonly showTerritory: (id: string) => void;
  /** Shows a list in the panel. */
  readonly openList: (list: ListName) => void;
  /** Flies to these people. */
  readonly fitPeople: (people: readonly number[]) => void;
  /** Puts the cursor back on the map. */
  readonly focusMap: () => void;
}

const RoomContext = createContext<Room | null>(null);
export const RoomProvider = RoomContext.Provider;

/**
 * The page's shared state.
 *
 * @throws outside of the map's page
 */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('There is no map around this part.');
  return room;
}
