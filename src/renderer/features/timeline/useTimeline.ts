import { useInfiniteQuery } from '@tanstack/react-query';
import type { TimelineItem } from '../../../contract/index.ts';
import { client } from '../../transport/client.ts';
import { toCallError } from '../../transport/errors.ts';
import type { About } from './about.ts';

const PAGE = 100;

/** A timeline, newest first, read page by page as one scrolls back. */
export function useTimeline(about: About) {
  const query = useInfiniteQuery({
    queryKey: ['timeline.list', about],
    queryFn: ({ pageParam }) => client.call('timeline.list', { about, offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const seen = pages.reduce((sum, page) => sum + page.items.length, 0);
      return seen < last.total && last.items.length > 0 ? seen : undefined;
    },
  });
  const items: TimelineItem[] = query.data?.pages.flatMap((page) => page.items) ?? [];
  const total = query.data?.pages.at(-1)?.total ?? 0;
  return {
    items,
    loaded: query.isSuccess,
    older: Math.max(0, total - items.length),
    loadOlder: () => void query.fetchNextPage(),
    loadingOlder: query.isFetchingNextPage,
    error: query.error ? toCallError(query.error) : null,
    retry: () => void query.refetch(),
  };
}
