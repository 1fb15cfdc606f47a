import { type RefObject, useEffect, useState } from 'react';

const FOCUSABLE = 'button, a[href], input, select, textarea, [tabindex="0"]';

/**
 * Gives the focus back when a part of the page that took it goes: to what had it before, or, where that is gone
 * too (a line that stands again in the place of its form), to the first thing around it that can have it.
 */
export function useFocusBack(part: RefObject<HTMLElement | null>): void {
  // Read while rendering: an `autoFocus` within takes it before any effect.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const around = part.current?.parentElement;
    return () => {
      if (document.activeElement !== document.body) return;
      const back = before?.isConnected && before !== document.body ? before : around?.querySelector(FOCUSABLE);
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    };
  }, [part, before]);
}
