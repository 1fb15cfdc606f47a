import { app, type BrowserWindow, dialog } from 'electron';
import type { Memory } from './remembered.ts';
import { words } from './words/index.ts';

/**
 * Closing the window leaves Kith in the tray or ends it, as the user said when they were asked the first time.
 * Where there is no tray, closing is what it is for any app. Before the first window.
 */
export function closeToTray(memory: Memory, hasTray: () => boolean): void {
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('browser-window-created', (_event, window) => {
    let asking = false;
    window.on('close', (event) => {
      if (quitting || !hasTray()) return;
      event.preventDefault();
      const { onClose } = memory.value;
      if (onClose === 'tray') hide(window);
      else if (onClose === 'quit') app.quit();
      else if (!asking) {
        asking = true;
        void ask(window, memory).finally(() => {
          asking = false;
        });
      }
    });
  });
}

/** Told once; dismissing the question leaves the window open, and it comes again. */
async function ask(window: BrowserWindow, memory: Memory): Promise<void> {
  const { message, detail, keep, quit, cancel } = words(memory).closing;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message,
    detail,
    buttons: [keep, quit, cancel],
    defaultId: 0,
    cancelId: 2,
  });
  if (response === 0) {
    memory.remember({ onClose: 'tray' });
    if (!window.isDestroyed()) hide(window);
  } else if (response === 1) {
    memory.remember({ onClose: 'quit' });
    app.quit();
  }
}

/** A full screen of its own would stay behind, black. */
function hide(window: BrowserWindow): void {
  if (window.isFullScreen()) {
    window.once('leave-full-screen', () => window.hide());
    window.setFullScreen(false);
  } else window.hide();
}
