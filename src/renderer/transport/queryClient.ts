import { QueryClient } from '@tanstack/react-query';
import type { BookStatus } from '../../contract/index.ts';
import type { Client } from './types.ts';

/** Answers stay fresh until the data side says that something changed. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, gcTime: 5 * 60_000, retry: false, refetchOnWindowFocus: false },
    },
  });
}

const statusKey = ['book.status', {}];

/** Forgets everything that was read from the book, except its status. */
function forgetBook(queryClient: QueryClient): void {
  void queryClient.resetQueries({ predicate: (query) => query.queryKey[0] !== 'book.status' });
}

/** Calls back when the status that the window knows of is that of another book than before, or of one opened anew. */
function watchForAnotherBook(queryClient: QueryClient, onChange: () => void): () => void {
  let path: string | null | undefined;
  return queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || query.queryKey[0] !== 'book.status') return;
    const status = query.state.data as BookStatus | undefined;
    const now = status?.state === 'open' ? status.path : null;
    if (now === path || (now === null && path === undefined)) return;
    const before = path;
    path = now;
    if (now !== null && before !== undefined) onChange();
  });
}

/**
 * Keeps the cache in step with the data side: marks answers stale when records change (events of one
 * moment are taken together), takes over the book's status, and starts afresh when another book opens,
 * which `onAnotherBook` is told too. Returns a function that stops it.
 */
export function followEvents(client: Client, queryClient: QueryClient, onAnotherBook?: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stopChanges = client.on('book.changed', () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      void queryClient.invalidateQueries();
    }, 30);
  });
  const stopStatus = client.on('book.status', (status) => {
    // An answer still on its way was given before this event.
    void queryClient.cancelQueries({ queryKey: statusKey });
    queryClient.setQueryData(statusKey, status);
  });
  const stopWatching = watchForAnotherBook(queryClient, () => {
    onAnotherBook?.();
    forgetBook(queryClient);
  });
  return () => {
    clearTimeout(waiting);
    stopChanges();
    stopStatus();
    stopWatching();
  };
}
