import { join } from 'node:path';
import { app, dialog } from 'electron';
import { defaultBookPath, openHost } from '../../src/data/index.ts';
import { followAppearance } from './appearance.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { offerCapture } from './capture.ts';
import { openDoor } from './door.ts';
import { guardContents, guardSession } from './guards.ts';
import { closeBookOnQuit, quitWithLastWindow, recoverFromCrashes } from './lifecycle.ts';
import { installMenu } from './menu.ts';
import { declareScheme, servePage } from './page.ts';
import { openMemory } from './remembered.ts';
import { showWindow } from './window.ts';

function start({ book, sample }: Arguments): void {
  app.enableSandbox();
  if (process.platform === 'win32') app.setAppUserModelId('example.kith');
  declareScheme();
  guardContents();
  quitWithLastWindow();
  recoverFromCrashes();

  void app.whenReady().then(() => {
    const memory = openMemory(join(app.getPath('userData'), 'window.json'));
    const host = openHost({ path: book ?? defaultBookPath(), sample });
    closeBookOnQuit(host);
    openDoor(followAppearance(host, memory), host.on);
    guardSession();
    servePage(join(import.meta.dirname, '../renderer'));
    installMenu();
    showWindow(memory);
    offerCapture(memory);
    app.on('second-instance', () => showWindow(memory));
    app.on('activate', () => showWindow(memory));
  });
}

if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  try {
    start(parseArguments(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd()));
  } catch (error) {
    dialog.showErrorBox('Kith could not start', error instanceof Error ? error.message : String(error));
    app.exit(2);
  }
}
