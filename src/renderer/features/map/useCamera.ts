import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { MapData, MapView } from '../../map/index.ts';
import { type Camera, CLOSE_UP, cameraText, readCamera, showing, towards } from './camera.ts';
import { type Picture, peopleIn } from './picture.ts';
import { boundsOf, placeOf } from './places.ts';
import type { MapSearch } from './search.ts';
import type { ChangeSearch } from './useMapSearch.ts';

interface CameraParts {
  readonly view: MapView | null;
  readonly stage: RefObject<HTMLElement | null>;
  readonly data: MapData;
  readonly search: MapSearch;
  readonly picture: Picture | undefined;
  /** The picture is that of this very lens. */
  readonly settled: boolean;
  readonly chains: readonly (readonly number[])[];
  readonly change: ChangeSearch;
  /** How much of the stage the panel covers, px. */
  readonly covered: number;
}

type Shown = Parameters<MapView['fit']>[0];

interface CameraMoves {
  /** Tells where the map came to rest, for the address. */
  readonly atRest: (camera: Camera) => void;
  /** Tells where the map is now: what follows leads elsewhere, before it came to rest. */
  readonly keep: () => void;
  /** Flies to a person, near enough to read names. */
  readonly flyTo: (person: number) => void;
  /** Shows all of something in the part of the map that the panel leaves free. */
  readonly fit: (what: Shown, how?: 'fly' | 'jump') => void;
  /** Moves no more than needed for a person to be seen. */
  readonly keepInView: (person: number) => void;
}

/**
 * Keeps the map's camera and the address in step: what the address says is gone to; a lens without a place in the
 * address is shown whole once its picture is there; where the user moves to is written down at rest.
 */
export function useCamera(parts: CameraParts): CameraMoves {
  const { view, stage, data, search, picture, settled, chains, change, covered } = parts;
  const { camera: wanted, lens, of, steps, ways } = search;
  const told = useRef<string>(undefined);
  const fitted = useRef<string>(undefined);
  const about = [lens, of, steps, ways].join(' ');
  const ready = ways === undefined ? settled : chains.length > 0;
  const latest = useRef(about);
  latest.current = about;

  useEffect(() => {
    const camera = readCamera(wanted);
    // Gone back from a lens that never came to rest, the map is not where it was told to be.
    if (!view || !camera || (wanted === told.current && fitted.current === about)) return;
    told.current = wanted;
    fitted.current = about;
    view.setCamera(camera, 'jump');
  }, [view, wanted, about]);

  const over = useRef(covered);
  over.current = covered;
  const showAll = useCallback(
    (what: Shown, how: 'fly' | 'jump' = 'fly') => {
      if (!view) return;
      const host = hostOf(stage);
      const bounds = host && over.current > 0 ? boundsOf(data, what) : null;
      if (!bounds || !host) return view.fit(what, how);
      view.setCamera(showing(bounds, sizeOf(host, over.current)), how);
    },
    [view, stage, data],
  );

  useEffect(() => {
    if (!view || wanted !== undefined || !ready || fitted.current === about) return;
    const how = fitted.current === undefined ? 'jump' : 'fly';
    fitted.current = about;
    const people = ways === undefined ? (lens && picture ? peopleIn(picture, data) : []) : chains.flat();
    showAll(people.length > 0 ? { people } : 'all', how);
  }, [view, showAll, wanted, ready, about, lens, ways, picture, data, chains]);

  const atRest = useCallback(
    (camera: Camera) => {
      const text = cameraText(camera);
      // Until a lens has been shown whole, where the map rests is nowhere the user went.
      if (text === told.current || fitted.current !== latest.current) return;
      told.current = text;
      change({ camera: text });
    },
    [change],
  );
  return {
    atRest,
    keep: () => {
      if (view) atRest(view.camera);
    },
    fit: showAll,
    flyTo: (person) => {
      const place = placeOf(data, person);
      if (!view || !place) return;
      const scale = Math.max(view.camera.scale, CLOSE_UP);
      view.setCamera({ x: place.x + covered / 2 / scale, y: place.y, scale }, 'fly');
    },
    keepInView: (person) => {
      const place = placeOf(data, person);
      const host = hostOf(stage);
      if (!view || !place || !host) return;
      const next = towards(view.camera, place, sizeOf(host, covered));
      if (next) view.setCamera(next, 'fly');
    },
  };
}

const hostOf = (stage: RefObject<HTMLElement | null>) => stage.current?.querySelector('.map-canvas');

const sizeOf = (host: Element, covered: number) => ({ width: host.clientWidth, height: host.clientHeight, covered });
