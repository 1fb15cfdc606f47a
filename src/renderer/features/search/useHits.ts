import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { MethodOutput, QueryReading, SearchHit } from '../../../contract/index.ts';
import { client } from '../../transport/client.ts';
import { type CallError, toCallError } from '../../transport/errors.ts';

const PAGE = 100;

export interface Hits {
  readonly hits: readonly SearchHit[];
  readonly total: number | undefined;
  readonly more: boolean;
  readonly complete: boolean;
  readonly reading: QueryReading | undefined;
  /** Still of the words before. */
  readonly stale: boolean;
  readonly error: CallError | null;
  readonly retry: () => void;
  readonly readOn: () => void;
}

/** What a search finds, page by page as far as it is read on. */
export function useHits(text: string): Hits {
  const query = useInfiniteQuery({
    queryKey: ['search.query', 'pages', text],
    queryFn: ({ pageParam }): Promise<MethodOutput<'search.query'>> =>
      client.call('search.query', { text, offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.length * PAGE;
      return last.hits.length === PAGE && (read < last.total || last.more) ? read : undefined;
    },
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages ?? [];
  const last = pages.at(-1);
  return {
    hits: pages.flatMap((page) => page.hits),
    total: last?.total,
    more: last?.more ?? false,
    complete: last?.complete ?? true,
    reading: pages[0]?.reading,
    stale: query.isPlaceholderData,
    error: query.error ? toCallError(query.error) : null,
    retry: () => void query.refetch(),
    readOn: () => void (query.hasNextPage && !query.isFetching && query.fetchNextPage()),
  };
}
