import type { MapView } from '../../map/index.ts';
import { useRoom } from './room.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The direction of an arrow key; undefined for other keys. */
export const directionOf = (key: string): Direction | undefined => arrows[key];

/** Walks along ties: whom an arrow key leads to from the marked person, and where a walk begins. */
export function useWalk(view: MapView | null, marked: number | null): (direction: Direction) => number | null {
  const { data, indexOf, search, picture } = useRoom();
  return (direction) => {
    const onMap = (person: number | undefined): person is number =>
      person !== undefined && (data.territoryOf[person] ?? -1) >= 0;
    if (marked !== null && onMap(marked)) return view?.neighbourTowards(marked, direction) ?? null;
    const selected = search.person === undefined ? undefined : indexOf.get(search.person);
    if (onMap(selected)) return selected;
    // From nowhere a walk begins at the first of the list.
    const first = picture?.lines.map(({ person }) => indexOf.get(person.id)).find(onMap);
    if (first !== undefined) return first;
    const strongest = data.strength.reduce(
      (best, s, at) => (onMap(at) && s > (data.strength[best] ?? -1) ? at : best),
      0,
    );
    return onMap(strongest) ? strongest : null;
  };
}
