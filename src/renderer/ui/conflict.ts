import { useSyncExternalStore } from 'react';
import type { BatchId } from '../../contract/index.ts';
import type { CallError } from '../transport/errors.ts';

let asked: BatchId | null = null;
const listeners = new Set<() => void>();

/** Asks the user what is to become of a batch that later changes keep from being turned back; null ends it. */
export function askAboutConflict(batch: BatchId | null): void {
  asked = batch;
  for (const listener of listeners) listener();
}

/** The batch that is in question. */
export function useAskedConflict(): BatchId | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}

/** The batch that could not be turned back, when that is what an error says. */
export function conflictingBatch({ code, details }: CallError): BatchId | null {
  return code === 'conflict' && typeof details?.turned === 'string' ? (details.turned as BatchId) : null;
}
