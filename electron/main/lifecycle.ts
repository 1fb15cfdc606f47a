import { app, dialog } from 'electron';
import type { Host } from '../../src/data/index.ts';

/** Lets the book finish its writes before the process ends. */
export function closeBookOnQuit(host: Host): void {
  let closed = false;
  let closing = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    if (closing) return;
    closing = true;
    void host.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

/** On macOS an app without windows stays, elsewhere it ends. */
export function quitWithLastWindow(): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

/** A window whose process died is offered again instead of staying blank. */
export function recoverFromCrashes(): void {
  app.on('render-process-gone', (_event, contents, { reason }) => {
    if (reason === 'clean-exit' || contents.isDestroyed()) return;
    const choice = dialog.showMessageBox({
      type: 'error',
      message: 'The window stopped working.',
      detail: 'What you saved is safe in your book.',
      buttons: ['Reload', 'Quit'],
      defaultId: 0,
      cancelId: 1,
    });
    void choice.then(({ response }) => (response === 0 ? contents.reload() : app.quit()));
  });
}
