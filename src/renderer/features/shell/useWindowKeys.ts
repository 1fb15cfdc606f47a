import { useNavigate, useRouter } from '@tanstack/react-router';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useJournal } from '../../ui/useJournal.ts';
import { openPalette } from '../palette/index.ts';

/** The keys that work on every page. */
export function useWindowKeys(): void {
  const navigate = useNavigate();
  const { history } = useRouter();
  const { undo, redo } = useJournal();
  useShortcut('Mod+K', () => openPalette(), { inFields: true });
  useShortcut('/', () => openPalette());
  useShortcut('Alt+ArrowLeft', () => history.back());
  useShortcut('Alt+ArrowRight', () => history.forward());
  useShortcut('g p', () => navigate({ to: '/people' }));
  useShortcut('g c', () => navigate({ to: '/companies' }));
  useShortcut('g i', () => navigate({ to: '/interviews' }));
  useShortcut('g s', () => navigate({ to: '/settings' }));
  useShortcut('Mod+Z', () => void undo());
  useShortcut('Mod+Shift+Z', () => void redo());
  useShortcut('Mod+Y', () => void redo());
}
