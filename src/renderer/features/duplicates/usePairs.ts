import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { DuplicateKind, DuplicatePair, EventPayload, MethodOutput } from '../../../contract/index.ts';
import { client } from '../../transport/client.ts';
import { type CallError, toCallError } from '../../transport/errors.ts';

const PAGE = 100;
type Answer = MethodOutput<'duplicate.list'>;
type Progress = EventPayload<'job.progress'>;

export interface Pairs {
  readonly pairs: readonly DuplicatePair[];
  /** Undefined until the first search is done. */
  readonly answer: Answer | undefined;
  /** How far the first search has come. */
  readonly progress: Progress | null;
  readonly cancel: () => void;
  readonly error: CallError | null;
  readonly retry: () => void;
  readonly readOn: () => void;
}

/** Pairs that may be one, page by page as far as it is read on. */
export function usePairs(kind: DuplicateKind, dismissed: boolean): Pairs {
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<Progress['jobId'] | null>(null);
  const ask = useCallback(
    async (offset: number): Promise<Answer> => {
      const jobId = crypto.randomUUID() as Progress['jobId'];
      running.current = jobId;
      const stop = client.on('job.progress', (told) => {
        if (told.jobId === jobId) setProgress(told);
      });
      try {
        return await client.call('duplicate.list', { kind, dismissed, offset, limit: PAGE, jobId });
      } finally {
        stop();
        if (running.current === jobId) running.current = null;
        setProgress(null);
      }
    },
    [kind, dismissed],
  );
  const query = useInfiniteQuery({
    queryKey: ['duplicate.list', { kind, dismissed }],
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (pages.length * PAGE < last.total ? pages.length * PAGE : undefined),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const pages = query.isPlaceholderData ? [] : (query.data?.pages ?? []);
  return {
    pairs: pages.flatMap(({ rows }) => rows),
    answer: pages.at(-1),
    progress,
    cancel: () => void (running.current && client.call('job.cancel', { jobId: running.current })),
    error: query.error ? toCallError(query.error) : null,
    retry: () => void query.refetch(),
    readOn: () => void (query.hasNextPage && !query.isFetching && query.fetchNextPage()),
  };
}
