import { join } from 'node:path';
import { app, dialog } from 'electron';
import { followAppearance } from './appearance.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { startBackground } from './background.ts';
import { offerCapture } from './capture.ts';
import { closeToTray } from './closing.ts';
import { guardContents, guardSession } from './guards.ts';
import { quitWithLastWindow, recoverFromCrashes } from './lifecycle.ts';
import { hiddenFlag, startedAtLogin } from './login/index.ts';
import { installMenu } from './menu.ts';
import { declareScheme, servePage } from './page.ts';
import { openMemory } from './remembered.ts';
import { showWindow } from './window.ts';

function start({ book, sample, hidden }: Arguments): void {
  app.enableSandbox();
  if (process.platform === 'win32') app.setAppUserModelId('example.kith');
  declareScheme();
  guardContents();
  quitWithLastWindow();
  recoverFromCrashes();

  void app.whenReady().then(() => {
    const memory = openMemory(join(app.getPath('userData'), 'window.json'));
    followAppearance(memory);
    const { hasTray } = startBackground({ book, sample }, memory);
    closeToTray(memory, hasTray);
    guardSession();
    servePage(join(import.meta.dirname, '../renderer'));
    installMenu();
    if (!hasTray() || !(hidden || startedAtLogin())) showWindow(memory);
    offerCapture(memory);
    app.on('second-instance', (_event, argv) => {
      if (!argv.includes(hiddenFlag)) showWindow(memory);
    });
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
