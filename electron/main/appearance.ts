import { BrowserWindow, nativeTheme } from 'electron';
import type { Memory } from './remembered.ts';

/** The window's ground and its buttons before and around the page, as the page's own theme has them. */
const grounds = {
  light: { background: '#fbf9f5', symbols: '#57524a' },
  dark: { background: '#201d1a', symbols: '#bdb5a9' },
};

/** As high as the window's own bar, in pixels. */
const titleBarHeight = 44;

export function currentGround(): { background: string; overlay: Electron.TitleBarOverlay } {
  const { background, symbols } = nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light;
  return { background, overlay: { color: '#00000000', symbolColor: symbols, height: titleBarHeight } };
}

/** Lets the system's parts (menus, dialogs, title bar) have the appearance that was set. */
export function followAppearance(memory: Memory): void {
  nativeTheme.themeSource = memory.value.appearance;
  nativeTheme.on('updated', () => {
    const { background, overlay } = currentGround();
    for (const window of BrowserWindow.getAllWindows()) {
      window.setBackgroundColor(background);
      if (process.platform !== 'darwin') window.setTitleBarOverlay(overlay);
    }
  });
}
