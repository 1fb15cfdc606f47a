import { useEffect, useMemo, useRef, useState } from 'react';
import { Autosaver, type SaveState } from './autosaver.ts';

/** An Autosaver that also saves when the component goes away, the window is hidden or the page is left. */
export function useAutosave<T>(save: (value: T) => Promise<boolean>): {
  readonly saver: Autosaver<T>;
  readonly state: SaveState;
} {
  const latest = useRef(save);
  latest.current = save;
  const [state, setState] = useState<SaveState>('idle');
  const saver = useMemo(() => new Autosaver<T>({ save: (value) => latest.current(value), onState: setState }), []);
  useEffect(() => {
    const flush = () => void saver.flush();
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHide);
      flush();
    };
  }, [saver]);
  return { saver, state };
}
