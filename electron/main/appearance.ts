import { BrowserWindow, nativeTheme } from 'electron';
import type { Dispatch, Settings } from '../../src/contract/index.ts';
import type { Host } from '../../src/data/index.ts';
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

/**
 * Lets the system's parts (menus, dialogs, title bar) follow the setting. The last one is
 * remembered, so that the first frame has the right colour while the book is still opening.
 *
 * @returns the host's dispatch, watched for changes of the setting
 */
export function followAppearance(host: Host, memory: Memory): Dispatch {
  nativeTheme.themeSource = memory.value.appearance;
  const follow = async () => {
    const answer = await host.dispatch('settings.get', {});
    if (!answer.ok) return;
    const { appearance } = answer.data as Settings;
    if (appearance === memory.value.appearance) return;
    memory.remember({ appearance });
    nativeTheme.themeSource = appearance;
  };
  host.on('book.status', (status) => status.state === 'open' && !status.sample && void follow());
  nativeTheme.on('updated', () => {
    const { background, overlay } = currentGround();
    for (const window of BrowserWindow.getAllWindows()) {
      window.setBackgroundColor(background);
      if (process.platform !== 'darwin') window.setTitleBarOverlay(overlay);
    }
  });
  return async (method, input) => {
    const answer = await host.dispatch(method, input);
    if (method === 'settings.set' && answer.ok) void follow();
    return answer;
  };
}
