import { app, globalShortcut } from 'electron';
import { tellPage } from './door.ts';
import type { Memory } from './remembered.ts';
import { showWindow } from './window.ts';

const accelerator = 'CommandOrControl+Shift+K';

/**
 * Opens quick capture from anywhere in the system while the app runs. Another app may hold the keys, and some
 * systems give none: capture is then in the window alone.
 */
export function offerCapture(memory: Memory): void {
  globalShortcut.register(accelerator, () => openCapture(memory));
  app.on('will-quit', () => globalShortcut.unregisterAll());
}

/** Brings the window to the front with quick capture open. */
export function openCapture(memory: Memory): void {
  tellPage(showWindow(memory).webContents, 'window.capture', {});
}
