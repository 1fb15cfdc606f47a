import type { RouterHistory } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';

/** What a page wants to find again when the user comes back to it, by place in the history. */
const memory = new Map<number, Map<string, unknown>>();

/** Forgets every place: what was remembered is of another book. */
export function forgetViews(): void {
  memory.clear();
}

/** Forgets the places ahead when the user sets out on a new way. Called once for the window's history. */
export function trackHistory(history: RouterHistory): () => void {
  return history.subscribe(({ location, action }) => {
    if (action.type !== 'PUSH') return;
    for (const index of memory.keys()) if (index >= location.state.__TSR_index) memory.delete(index);
  });
}

/** What was remembered for this name at this place in the history, and how to remember something else. */
export function useViewMemory<T>(name: string): { readonly initial: T | undefined; readonly save: (value: T) => void } {
  const { history } = useRouter();
  const [place] = useState(() => ({
    index: history.location.state.__TSR_index,
    key: `${history.location.pathname}#${name}`,
  }));
  const initial = useRef(memory.get(place.index)?.get(place.key) as T | undefined);
  const save = useCallback(
    (value: T) => {
      const here = memory.get(place.index) ?? new Map<string, unknown>();
      memory.set(place.index, here.set(place.key, value));
    },
    [place],
  );
  return { initial: initial.current, save };
}

/** State that is still there after going back or forward to the page. */
export function useRememberedState<T>(name: string, start: T): [T, (value: T) => void] {
  const { initial, save } = useViewMemory<T>(name);
  const [value, setValue] = useState(initial ?? start);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      save(next);
    },
    [save],
  );
  return [value, set];
}
