import { app, Menu, nativeTheme, Tray } from 'electron';
import type { Dispatch } from '../../../src/contract/index.ts';
import { coalesce } from '../coalesce.ts';
import { readerNow } from '../language.ts';
import type { Memory } from '../remembered.ts';
import type { Words } from '../words/catalogue.ts';
import { words } from '../words/index.ts';
import { type TrayActions, trayMenu } from './menu.ts';
import { trayPicture } from './picture.ts';
import { readView, type TrayView } from './view.ts';

export interface KithTray {
  /** Looks soon at what waits. */
  refresh(): void;
  /** Takes it away. */
  close(): void;
}

/** So long after a change it is shown; an import makes many. Milliseconds. */
const settlesInMs = 250;

/**
 * Puts Kith into the system's tray.
 *
 * @returns null when the system has none to give
 */
export function openTray(dispatch: Dispatch, memory: Memory, actions: TrayActions): KithTray | null {
  const tray = makeTray();
  if (!tray) return null;
  // Until it is known.
  let view: TrayView | null | undefined;
  let shown = '';
  const show = () => {
    const { tray: texts } = words(memory);
    const waiting = view?.waiting ?? 0;
    tray.setToolTip(tooltip(view, texts));
    tray.setImage(trayPicture(waiting > 0));
    if (process.platform !== 'win32') app.setBadgeCount(waiting);
    // Linux takes over a menu's entries when it is set; later changes to them are not seen.
    tray.setContextMenu(Menu.buildFromTemplate(trayMenu(view ?? null, actions, texts)));
  };
  const fresh = coalesce(async () => {
    view = await readView(dispatch, readerNow(memory));
    // A menu that is open would be closed by setting it anew.
    const seen = JSON.stringify([view, memory.value.language]);
    if (seen === shown || tray.isDestroyed()) return;
    shown = seen;
    show();
  }, settlesInMs);
  const repaint = () => tray.setImage(trayPicture((view?.waiting ?? 0) > 0));
  nativeTheme.on('updated', repaint);
  // On macOS a click opens the menu.
  if (process.platform !== 'darwin') tray.on('click', () => actions.show());
  show();
  return {
    refresh: fresh.ask,
    close() {
      fresh.stop();
      nativeTheme.off('updated', repaint);
      tray.destroy();
    },
  };
}

function tooltip(view: TrayView | null | undefined, texts: Words['tray']): string {
  if (view === null) return texts.noBook;
  const waiting = texts.tooltip(view?.waiting ?? 0);
  return view?.paused ? texts.paused(waiting) : waiting;
}

function makeTray(): Tray | null {
  try {
    return new Tray(trayPicture(false));
  } catch {
    return null;
  }
}
