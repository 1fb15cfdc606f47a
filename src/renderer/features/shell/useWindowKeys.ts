import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useJournal } from '../../ui/useJournal.ts';
import { openCapture } from '../capture/index.ts';
import { openPalette } from '../palette/index.ts';

/** When the first page has had its time. */
const PRELOAD_MS = 1_000;

/** The keys that work on every page. */
export function useWindowKeys(): void {
  const navigate = useNavigate();
  const router = useRouter();
  const { history } = router;
  // What is typed right after `/` must not go astray while the page of the search is fetched.
  useEffect(() => {
    const soon = setTimeout(() => void router.preloadRoute({ to: '/search' }), PRELOAD_MS);
    return () => clearTimeout(soon);
  }, [router]);
  const { undo, redo } = useJournal();
  useShortcut('Mod+K', () => openPalette(), { inFields: true });
  useShortcut('/', () => navigate({ to: '/search' }));
  useShortcut('c', openCapture);
  // Where a list takes `c` for a new record, and while typing.
  useShortcut('Mod+Shift+K', openCapture, { inFields: true });
  useShortcut('Alt+ArrowLeft', () => history.back());
  useShortcut('Alt+ArrowRight', () => history.forward());
  useShortcut('g t', () => navigate({ to: '/today' }));
  useShortcut('g k', () => navigate({ to: '/keep-in-touch' }));
  useShortcut('g p', () => navigate({ to: '/people' }));
  useShortcut('g c', () => navigate({ to: '/companies' }));
  useShortcut('g i', () => navigate({ to: '/interviews' }));
  useShortcut('g o', () => navigate({ to: '/opportunities' }));
  useShortcut('g g', () => navigate({ to: '/map' }));
  useShortcut('g w', () => navigate({ to: '/worth' }));
  useShortcut('g r', () => navigate({ to: '/reviews' }));
  useShortcut('g h', () => navigate({ to: '/history' }));
  useShortcut('g s', () => navigate({ to: '/settings' }));
  useShortcut('Mod+Z', () => void undo());
  useShortcut('Mod+Shift+Z', () => void redo());
  useShortcut('Mod+Y', () => void redo());
}
