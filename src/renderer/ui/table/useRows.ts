import { type QueryClient, type UseQueryOptions, useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { CadenceDue, MethodInput, MethodOutput, PersonId } from '../../../contract/index.ts';
import { client } from '../../transport/client.ts';
import { type CallError, toCallError } from '../../transport/errors.ts';

/** The methods that answer with a window of rows. */
type WindowMethod = 'person.list' | 'company.list' | 'interview.list';
/** A row of `cadence.list` goes by its person's id; `opportunity.list` answers with everything at once. */
export type ListMethod = WindowMethod | 'cadence.list' | 'opportunity.list';
/** Where somebody is in their cadence, as a row of a table. */
export type CadenceRow = CadenceDue & { readonly id: PersonId };
export type ListRow<M extends ListMethod> = M extends WindowMethod
  ? MethodOutput<M>['rows'][number]
  : M extends 'cadence.list'
    ? CadenceRow
    : MethodOutput<'opportunity.list'>['opportunities'][number];
export type ListId<M extends ListMethod> = ListRow<M>['id'];
/** What narrows and sorts the list; the table adds which rows it needs. */
export type ListInput<M extends ListMethod> = Omit<MethodInput<M>, 'offset' | 'limit'>;

export const PAGE = 100;
/** The most rows the data side gives at a time. */
const MOST = 500;

interface Window<M extends ListMethod> {
  readonly total: number;
  readonly rows: readonly ListRow<M>[];
}

function pageQuery<M extends ListMethod>(method: M, input: ListInput<M>, offset: number, limit = PAGE) {
  const whole = { ...input, offset, limit } as MethodInput<M>;
  return {
    queryKey: [method, whole],
    queryFn: async (): Promise<Window<M>> => {
      if (method === 'cadence.list') {
        const { total, rows } = await client.call('cadence.list', whole as MethodInput<'cadence.list'>);
        const named = rows.map((row): CadenceRow => ({ ...row, id: row.person.id }));
        return { total, rows: named as unknown as readonly ListRow<M>[] };
      }
      if (method !== 'opportunity.list') return (await client.call(method, whole)) as unknown as Window<M>;
      const { opportunities } = await client.call('opportunity.list', input as MethodInput<'opportunity.list'>);
      const rows = opportunities.slice(offset, offset + limit) as unknown as readonly ListRow<M>[];
      return { total: opportunities.length, rows };
    },
  } satisfies UseQueryOptions<Window<M>>;
}

function cached<M extends ListMethod>(queryClient: QueryClient, method: M, input: ListInput<M>, page: number) {
  return queryClient.getQueryData<Window<M>>(pageQuery(method, input, page * PAGE).queryKey);
}

export interface Rows<M extends ListMethod> {
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  /** Undefined while the row is on its way. */
  readonly rowAt: (index: number) => ListRow<M> | undefined;
  /** Ids of the rows from one index up to, not including, another; asks for those not at hand. */
  readonly idsBetween: (from: number, to: number) => Promise<ListId<M>[]>;
  /** Another filter or order was asked for, and the rows shown are still those of the one before. */
  readonly switching: boolean;
  readonly error: CallError | null;
  readonly retry: () => void;
}

/**
 * The rows of a list that are in view, in pages of 100, read when they come into view. When the filter
 * or order changes, the rows before stay until the first page of the new ones is there.
 */
export function useRows<M extends ListMethod>(method: M, input: ListInput<M>, pages: readonly number[]): Rows<M> {
  const queryClient = useQueryClient();
  const key = JSON.stringify(input);
  const shown = useRef<{ key: string; input: ListInput<M>; total: number } | null>(null);
  const moved = shown.current !== null && shown.current.key !== key;
  const wanted = moved ? [0] : pages;
  const queries = useQueries({ queries: wanted.map((page) => pageQuery(method, input, page * PAGE)) });

  const answer = queries.find((query) => query.data !== undefined)?.data;
  if (answer) shown.current = { key, input, total: answer.total };
  const current = shown.current;
  const failed = queries.find((query) => query.error !== null && query.data === undefined);

  const rowAt = useCallback(
    (index: number) => {
      if (!current) return undefined;
      return cached<M>(queryClient, method, current.input, Math.floor(index / PAGE))?.rows[index % PAGE];
    },
    [queryClient, method, current],
  );

  const idsBetween = useCallback(
    async (from: number, to: number) => {
      const ids: ListId<M>[] = [];
      for (let offset = from; offset < to; offset += MOST) {
        const { rows } = await pageQuery(method, input, offset, Math.min(MOST, to - offset)).queryFn();
        ids.push(...rows.map((row): ListId<M> => row.id));
      }
      return ids;
    },
    [method, input],
  );

  return {
    total: current?.total,
    rowAt,
    idsBetween,
    switching: current !== null && current.key !== key,
    error: failed ? toCallError(failed.error) : null,
    retry: () => {
      for (const query of queries) void query.refetch();
    },
  };
}
