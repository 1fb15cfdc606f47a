import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { MethodInput, MethodName, MethodOutput, methods } from '../../contract/index.ts';
import type { MessageKey, MessageValues } from '../i18n/catalogue.ts';
import { useT } from '../i18n/useT.ts';
import { showError, showUndo } from '../ui/toasts.tsx';
import { client } from './client.ts';
import { type CallError, toCallError } from './errors.ts';

type MethodOf<K extends 'query' | 'command'> = {
  [M in MethodName]: (typeof methods)[M]['kind'] extends K ? M : never;
}[MethodName];
export type QueryName = MethodOf<'query'>;
export type CommandName = MethodOf<'command'>;

export interface BookOptions {
  /** Ask only when true (the default). */
  readonly enabled?: boolean;
  /** Show the answer to the previous input while the new one is on its way (the default). */
  readonly keepPrevious?: boolean;
}

/** Reads from the book; the answer is kept until records change, and then read again. */
export function useBook<M extends QueryName>(
  method: M,
  input: MethodInput<M>,
  { enabled = true, keepPrevious = true }: BookOptions = {},
): UseQueryResult<MethodOutput<M>, CallError> {
  return useQuery<MethodOutput<M>, CallError>({
    queryKey: [method, input],
    queryFn: () => client.call(method, input),
    enabled,
    ...(keepPrevious && {
      placeholderData: keepPreviousData as (previous: MethodOutput<M> | undefined) => MethodOutput<M> | undefined,
    }),
  } as Parameters<typeof useQuery<MethodOutput<M>, CallError>>[0]);
}

export interface CommandOptions {
  /** Say this, with a button that undoes the batch, when something changed. */
  readonly undoToast?: MessageKey;
  /** Handle a failure here instead of in a toast. */
  readonly onError?: (error: CallError) => void;
}

/** Runs a command. Answers undefined when it failed, which the user has then been told. */
export type RunCommand<M extends CommandName> = (
  input: MethodInput<M>,
  toastValues?: MessageValues | ((output: MethodOutput<M>) => MessageValues),
) => Promise<MethodOutput<M> | undefined>;

/** Writes to the book; what was read from it is read again afterwards. */
export function useCommand<M extends CommandName>(method: M, options: CommandOptions = {}): RunCommand<M> {
  const { undoToast, onError } = options;
  const queryClient = useQueryClient();
  const t = useT();
  return useCallback<RunCommand<M>>(
    async (input, toastValues) => {
      try {
        const output = await client.call(method, input);
        await queryClient.invalidateQueries();
        const batch = typeof output === 'object' && 'batch' in output ? output.batch : null;
        if (undoToast && batch) {
          const values = typeof toastValues === 'function' ? toastValues(output) : toastValues;
          showUndo(t, t(undoToast, values), batch, queryClient);
        }
        return output;
      } catch (thrown) {
        const error = toCallError(thrown);
        if (onError) onError(error);
        else showError(t, error);
        return undefined;
      }
    },
    [method, queryClient, t, undoToast, onError],
  );
}
