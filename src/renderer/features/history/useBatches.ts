import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { HistoryBatch, HistoryRecord, MethodOutput } from '../../../contract/index.ts';
import { client } from '../../transport/client.ts';
import { type CallError, toCallError } from '../../transport/errors.ts';
import type { HistoryInput } from './search.ts';

const PAGE = 50;

export interface Batches {
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  readonly about: HistoryRecord | null;
  /** Undefined while it is on its way. */
  readonly at: (index: number) => HistoryBatch | undefined;
  readonly error: CallError | null;
  readonly retry: () => void;
}

/** The batches from one index to another, read in pages. */
export function useBatches(input: HistoryInput, first: number, last: number): Batches {
  const from = Math.floor(Math.max(0, first) / PAGE);
  const pages = Array.from({ length: Math.floor(Math.max(0, last) / PAGE) - from + 1 }, (_, at) => from + at);
  const queries = useQueries({
    queries: pages.map((page) => {
      const whole = { ...input, offset: page * PAGE, limit: PAGE };
      return {
        queryKey: ['journal.list', whole],
        queryFn: (): Promise<MethodOutput<'journal.list'>> => client.call('journal.list', whole),
        ...(page === 0 && { placeholderData: keepPreviousData }),
      };
    }),
  });
  const answer = queries.find(({ data }) => data !== undefined)?.data;
  const failed = queries.find(({ error, data }) => error !== null && data === undefined);
  return {
    total: answer?.total,
    about: answer?.about ?? null,
    at: (index) => queries[Math.floor(index / PAGE) - from]?.data?.batches[index % PAGE],
    error: failed ? toCallError(failed.error) : null,
    retry: () => {
      for (const query of queries) void query.refetch();
    },
  };
}
