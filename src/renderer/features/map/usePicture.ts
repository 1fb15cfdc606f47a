import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { Lens } from '../../../contract/index.ts';
import type { MapData } from '../../map/index.ts';
import type { CallError } from '../../transport/errors.ts';
import { useBook } from '../../transport/hooks.ts';
import { fitsMap, type Picture, unpackPicture } from './picture.ts';
import { mapKey } from './useMapData.ts';

const LINES = 200;
/** How often a map and a picture that do not belong together are asked for again before that is given up. */
const TRIES = 3;

interface PictureState {
  /** Of this map; the one before while a new one is on its way. */
  readonly picture: Picture | undefined;
  /** The picture is that of this very lens. */
  readonly settled: boolean;
  readonly error: CallError | null;
  readonly refetch: () => void;
}

/** What a lens shows of the map. When the book has moved on between the two, both are read again. */
export function usePicture(lens: Lens, data: MapData, mapFetching: boolean): PictureState {
  const queryClient = useQueryClient();
  const query = useBook('lens.look', { lens, limit: LINES });
  const fresh = useMemo(() => query.data && unpackPicture(query.data), [query.data]);
  const fits = fresh !== undefined && fitsMap(fresh, data);
  const last = useRef<Picture>(undefined);
  if (fits) last.current = fresh;

  const tries = useRef(0);
  const apart = fresh !== undefined && !fits && !query.isFetching && !mapFetching;
  useEffect(() => {
    if (fits) tries.current = 0;
    if (!apart || tries.current >= TRIES) return;
    tries.current++;
    void queryClient.invalidateQueries({ queryKey: mapKey });
    void queryClient.invalidateQueries({ queryKey: ['lens.look'] });
  }, [apart, fits, queryClient]);

  const kept = last.current && fitsMap(last.current, data) ? last.current : undefined;
  return {
    picture: fits ? fresh : kept,
    settled: fits && !query.isPlaceholderData,
    error: query.error,
    refetch: () => void query.refetch(),
  };
}
