import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { EventPayload, NetworkMap } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { type MapData, unpackMap } from '../../map/index.ts';
import { client } from '../../transport/client.ts';
import { type CallError, toCallError } from '../../transport/errors.ts';
import { showError } from '../../ui/toasts.tsx';

export type Progress = EventPayload<'job.progress'>;
type JobId = Progress['jobId'];

export interface MapState {
  readonly data: MapData | undefined;
  readonly fetching: boolean;
  readonly error: CallError | null;
  /** How far drawing has come, once it tells. */
  readonly progress: Progress | null;
  /** The map is being laid out anew because the user asked. */
  readonly tidying: boolean;
  readonly cancel: () => void;
  readonly refetch: () => void;
  readonly tidy: () => Promise<boolean>;
}

export const mapKey = ['map.get', {}] as const;

const equal = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' || typeof b === 'string'
    ? a === b
    : Array.isArray(a) && Array.isArray(b)
      ? a.length === b.length && a.every((one, at) => equal(one, b[at]))
      : JSON.stringify(a) === JSON.stringify(b);

/** The same map twice is the same object, so that nothing is drawn anew for a change that is not on it. */
function sameOrNew(before: unknown, after: unknown): unknown {
  const [old, now] = [before, after] as [NetworkMap | undefined, NetworkMap];
  const fields = Object.keys(now) as (keyof NetworkMap)[];
  return old && fields.every((field) => equal(old[field], now[field])) ? old : now;
}

/** The map, and the job that draws it: its progress, how to stop it, and how to have it laid out anew. */
export function useMapData(): MapState {
  const t = useT();
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [tidying, setTidying] = useState(false);
  const running = useRef<JobId | null>(null);

  const watched = useCallback(async <T>(work: (jobId: JobId) => Promise<T>): Promise<T> => {
    const jobId = crypto.randomUUID() as JobId;
    running.current = jobId;
    const stop = client.on('job.progress', (told) => {
      if (told.jobId === jobId) setProgress(told);
    });
    try {
      return await work(jobId);
    } finally {
      stop();
      if (running.current === jobId) {
        running.current = null;
        setProgress(null);
      }
    }
  }, []);

  const query = useQuery<NetworkMap, CallError>({
    queryKey: mapKey,
    queryFn: () => watched((jobId) => client.call('map.get', { jobId })),
    structuralSharing: sameOrNew,
  });
  const data = useMemo(() => query.data && unpackMap(query.data), [query.data]);

  const tidy = async (): Promise<boolean> => {
    setTidying(true);
    try {
      await watched((jobId) => client.call('map.tidy', { jobId }));
      await queryClient.invalidateQueries();
      return true;
    } catch (thrown) {
      const error = toCallError(thrown);
      if (error.code !== 'cancelled') showError(t, error);
      return false;
    } finally {
      setTidying(false);
    }
  };
  return {
    data,
    fetching: query.isFetching,
    error: query.error,
    progress,
    tidying,
    // A job that has ended meanwhile answers with its result, which is then shown.
    cancel: () => {
      if (running.current) void client.call('job.cancel', { jobId: running.current }).catch(() => undefined);
    },
    refetch: () => void query.refetch(),
    tidy,
  };
}
