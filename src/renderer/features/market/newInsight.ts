import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

function set(next: boolean) {
  open = next;
  for (const listener of listeners) listener();
}

/** Opens a form for what was learnt about any company. */
export function openNewInsight(): void {
  set(true);
}

export function closeNewInsight(): void {
  set(false);
}

export function useNewInsightOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
