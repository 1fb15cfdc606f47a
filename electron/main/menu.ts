import { type BaseWindow, BrowserWindow, type KeyboardEvent, Menu, type MenuItemConstructorOptions } from 'electron';

const mac = process.platform === 'darwin';

/** The application menu: the system's usual entries, so that their keys work everywhere. */
export function installMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template()));
}

function template(): MenuItemConstructorOptions[] {
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { role: 'fileMenu' },
    {
      role: 'editMenu',
      submenu: [
        historyItem('Undo', 'CmdOrCtrl+Z', []),
        historyItem('Redo', mac ? 'Shift+Cmd+Z' : 'Ctrl+Shift+Z', ['shift']),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'delete' },
        { role: 'selectAll' },
      ],
    },
    {
      role: 'viewMenu',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        { role: 'toggleDevTools' },
      ],
    },
    { role: 'windowMenu' },
  ];
}

/**
 * Undo and redo belong to the text field that has the focus, and else to the book. Only the page
 * knows which, so the entry presses the page's own keys. macOS does not hand such keys on to a
 * text field: there the field is told as well, which does nothing when none has the focus.
 */
function historyItem(label: 'Undo' | 'Redo', accelerator: string, extra: 'shift'[]): MenuItemConstructorOptions {
  return {
    label,
    accelerator,
    registerAccelerator: false,
    click: (_item: unknown, window: BaseWindow | undefined, event: KeyboardEvent) => {
      if (!(window instanceof BrowserWindow)) return;
      const { webContents } = window;
      const modifiers = [mac ? ('meta' as const) : ('control' as const), ...extra];
      if (!event.triggeredByAccelerator) {
        webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Z', modifiers });
        webContents.sendInputEvent({ type: 'keyUp', keyCode: 'Z', modifiers });
      }
      if (!mac) return;
      if (label === 'Undo') webContents.undo();
      else webContents.redo();
    },
  };
}
