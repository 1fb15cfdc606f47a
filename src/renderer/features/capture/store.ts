import { useSyncExternalStore } from 'react';
import { client } from '../../transport/client.ts';
import { type Corrections, noCorrections } from './corrections.ts';

interface CaptureDraft {
  readonly text: string;
  readonly corrections: Corrections;
}

const empty: CaptureDraft = { text: '', corrections: noCorrections };
let open = false;
// Kept while the window is open: what was begun is there next time.
let draft = empty;
const listeners = new Set<() => void>();

function setOpen(next: boolean) {
  open = next;
  for (const listener of listeners) listener();
}

/** Opens quick capture with the line begun last. */
export function openCapture(): void {
  setOpen(true);
}

export function closeCapture(): void {
  setOpen(false);
}

/** Opens quick capture when the system's shortcut is pressed, until the returned function is called. */
export function listenForCapture(): () => void {
  return client.on('window.capture', openCapture);
}

export function useCaptureOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}

export const captureDraft = (): CaptureDraft => draft;

export function keepDraft(next: CaptureDraft): void {
  draft = next;
}

export function dropDraft(): void {
  draft = empty;
}
