import './Shell.css';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useT } from '../../i18n/useT.ts';
import { useAppearance } from '../../theme/useAppearance.ts';
import { capabilities } from '../../transport/client.ts';
import { listenForShortcuts } from '../../ui/shortcuts.ts';
import { BookGate } from '../book/index.ts';
import { CaptureDialog } from '../capture/index.ts';
import { DropAnywhere } from '../import/index.ts';
import { Palette, useRememberVisit } from '../palette/index.ts';
import { useGoWhereTold, usePageReminders } from '../reminders/index.ts';
import { KeySheet } from './KeySheet.tsx';
import { SampleBanner } from './SampleBanner.tsx';
import { Sidebar } from './Sidebar.tsx';
import { useWindowKeys } from './useWindowKeys.ts';

// Its form brings what shows Markdown along, which the first page can do without.
const ConflictDialog = lazy(async () => ({ default: (await import('../history/index.ts')).ConflictDialog }));
const NewInsightDialog = lazy(async () => ({ default: (await import('../market/index.ts')).NewInsightDialog }));

/** The window: the frame around every page, or what stands in its place while no book is open. */
export function Shell() {
  useEffect(listenForShortcuts, []);
  return (
    <div
      className="window"
      data-own-title-bar={capabilities.ownTitleBar || undefined}
      data-platform={capabilities.platform}
    >
      <BookGate>
        <Frame />
      </BookGate>
    </div>
  );
}

function Frame() {
  const t = useT();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useAppearance();
  useLanguage();
  useWindowKeys();
  useRememberVisit(path);
  usePageReminders();
  useGoWhereTold();

  // After a link was followed the focus is nowhere; the page's content is where it belongs.
  useEffect(() => {
    if (path && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <div className="shell">
      <button type="button" className="shell__skip" onClick={() => main.current?.focus()}>
        {t('shell.skip')}
      </button>
      <Sidebar />
      <main ref={main} className="shell__main" tabIndex={-1}>
        <Outlet />
        <SampleBanner />
      </main>
      <KeySheet />
      <Palette />
      <CaptureDialog />
      <DropAnywhere />
      <Suspense>
        <NewInsightDialog />
        <ConflictDialog />
      </Suspense>
    </div>
  );
}
