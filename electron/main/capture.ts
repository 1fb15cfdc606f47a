import { app, globalShortcut } from 'electron';
import { tellPages } from './door.ts';
import type { Memory } from './remembered.ts';
import { showWindow } from './window.ts';

const accelerator = 'CommandOrControl+Shift+K';

/**
 * Opens quick capture from anywhere in the system while the app runs. Another app may hold the keys, and some
 * systems give none: capture is then in the window alone.
 */
export function offerCapture(memory: Memory): void {
  globalShortcut.register(accelerator, () => {
    const { webContents } = showWindow(memory);
    const ask = () => tellPages('window.capture', {});
    if (webContents.isLoading()) webContents.once('did-finish-load', ask);
    else ask();
  });
  app.on('will-quit', () => globalShortcut.unregisterAll());
}
