import { join } from 'node:path';
import { BrowserWindow, dialog, screen } from 'electron';
import { homeUrl } from './address.ts';
import { currentGround } from './appearance.ts';
import { tellPage } from './door.ts';
import { minimumSize, placeWindow } from './placement.ts';
import type { Memory } from './remembered.ts';

const preload = join(import.meta.dirname, '../preload/index.cjs');
/** For Linux; elsewhere the system takes it from the app's package. */
const icon = join(import.meta.dirname, '../../resources/icons/256x256.png');

/**
 * Brings the window to the front, opening it where there is none.
 *
 * @param path the view to show; without one, the one that is there
 */
export function showWindow(memory: Memory, path?: string): BrowserWindow {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return openWindow(memory, path);
  if (path !== undefined) tellPage(window.webContents, 'window.go', { path });
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  return window;
}

function openWindow(memory: Memory, path = '/'): BrowserWindow {
  const { background, overlay } = currentGround();
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const workAreas = [primary, ...others].map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(memory.value.bounds, workAreas),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    title: 'Kith',
    show: false,
    backgroundColor: background,
    titleBarStyle: 'hidden',
    titleBarOverlay: overlay,
    ...(process.platform === 'darwin' && { trafficLightPosition: { x: 16, y: 15 } }),
    autoHideMenuBar: true,
    ...(process.platform === 'linux' && { icon }),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Elsewhere than on macOS, dictionaries would be downloaded.
      spellcheck: process.platform === 'darwin',
    },
  });
  if (memory.value.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    memory.remember({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  window.loadURL(new URL(path, homeUrl).href).catch((error: unknown) => {
    if (!window.isDestroyed()) dialog.showErrorBox('Kith could not show its window', String(error));
  });
  return window;
}
