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

/**
 * Keeps the cache in step with the data side: marks answers stale when records change (events of one
 * moment are taken together), takes over the book's status, and starts afresh when another book opens.
 * Returns a function that stops it.
 */
export function followEvents(client: Client, queryClient: QueryClient): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stopChanges = client.on('book.changed', () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      void queryClient.invalidateQueries();
    }, 30);
  });
  const stopStatus = client.on('book.status', (status) => {
    const before = queryClient.getQueryData<BookStatus>(statusKey);
    queryClient.setQueryData(statusKey, status);
    const reopened = status.state === 'open' && (before?.state !== 'open' || before.path !== status.path);
    if (reopened) forgetBook(queryClient);
  });
  return () => {
    clearTimeout(waiting);
    stopChanges();
    stopStatus();
  };
}
