import { useSyncExternalStore } from 'react';

let state: { readonly open: boolean; readonly text: string } = { open: false, text: '' };
const listeners = new Set<() => void>();

function set(next: typeof state) {
  state = next;
  for (const listener of listeners) listener();
}

/** Opens the palette, with words already typed if given. */
export function openPalette(text = ''): void {
  set({ open: true, text });
}

export function closePalette(): void {
  set({ ...state, open: false });
}

/** Whether the palette is open and with which words it was opened. */
export function usePaletteState(): typeof state {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
