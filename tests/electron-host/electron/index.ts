import type * as Electron from 'electron';
import { app } from './app.ts';
import './clock.ts';
import { BrowserWindow, windowStates } from './browser-window.ts';
import { dialog } from './dialog.ts';
import { globalShortcut } from './global-shortcut.ts';
import { ipcMain } from './ipc-main.ts';
import { answer, makeEvent } from './link.ts';
import { Menu, MenuItem } from './menu.ts';
import { nativeImage } from './native-image.ts';
import { Notification, notificationRecords } from './notification.ts';
import { protocol } from './protocol.ts';
import { session } from './session.ts';
import { nativeTheme, powerMonitor, screen, shell } from './system.ts';
import { Tray, trayRecords } from './tray.ts';
import { webContents } from './web-contents.ts';

/** What `import … from 'electron'` gives the app. */
export {
  app,
  BrowserWindow,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  Notification,
  nativeImage,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  Tray,
  webContents,
};

/** The stand-in has no name that Electron has not. */
({
  app,
  BrowserWindow,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  Tray,
  webContents,
}) satisfies { [K in keyof typeof Electron]?: object };

const emitters = { app, powerMonitor, nativeTheme, screen };

answer({
  record: async () => ({
    name: app.name,
    ...app.recorded,
    windows: windowStates(),
    menu: Menu.getApplicationMenu()?.entries() ?? [],
    dialogs: dialog.recorded,
    notifications: notificationRecords(),
    trays: trayRecords(),
    external: shell.external,
    shownInFolder: shell.inFolder,
    requests: session.defaultSession.webRequest.recorded,
    themeSource: nativeTheme.themeSource,
    globalShortcuts: globalShortcut.registered(),
  }),
  allows: ({ permission, url }) => {
    const [contents] = webContents.getAllWebContents();
    if (!contents) throw new Error('There is no window.');
    return session.defaultSession.allows(contents, permission, url);
  },
  emit: async ({ target, event, args }) => {
    emitters[target].emit(event, makeEvent({}), ...args);
  },
});
