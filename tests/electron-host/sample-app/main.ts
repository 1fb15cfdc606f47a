/** A small app that uses what the stand-in has, so that the stand-in itself can be tried. */
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeImage,
  powerMonitor,
  protocol,
  session,
  Tray,
} from 'electron';

const log: string[] = [];
const image = nativeImage.createFromPath(join(import.meta.dirname, '../../../resources/tray/trayTemplate.png'));

function makeTray(): void {
  const tray = new Tray(image);
  tray.setToolTip('2 people wait');
  tray.on('click', () => log.push('tray clicked'));
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Show', click: () => log.push('show') },
      { label: 'Pause', type: 'checkbox', click: ({ checked }) => log.push(`pause ${checked}`) },
      { label: 'Never', enabled: false },
    ]),
  );
}

function notify(): void {
  const notification = new Notification({
    title: 'Ana Lima',
    body: 'You last spoke 5 months ago.',
    actions: [{ type: 'button', text: 'Snooze' }],
  });
  notification.on('click', () => log.push('notification clicked'));
  notification.on('action', ({ actionIndex }) => log.push(`action ${actionIndex}`));
  notification.show();
}

function answerPage(): void {
  ipcMain.handle('log', () => log);
  ipcMain.handle('fail', () => {
    throw new Error('it cannot be done');
  });
  ipcMain.handle('today', () => `${new Date().getDate()} ${new Date().getTimezoneOffset()}`);
  ipcMain.handle('echo', (_event, value: unknown) => value);
  ipcMain.on('tell', (event, text: string) => event.sender.send('told', text, event.senderFrame?.url));
}

protocol.registerSchemesAsPrivileged([{ scheme: 'sample', privileges: { standard: true, secure: true } }]);
let quitting = false;
app.on('before-quit', () => {
  quitting = true;
});
app.on('activate', () => log.push('activate'));

void app.whenReady().then(() => {
  protocol.handle('sample', async ({ method, url, ...request }) => {
    if (method === 'POST') return Response.json({ url, method });
    const headers = { 'Content-Type': 'text/html', 'Content-Security-Policy': "script-src 'self'" };
    return new Response(`<title>Sample</title><p>${url} ${typeof request}`, { headers });
  });
  answerPage();
  try {
    makeTray();
  } catch {
    log.push('no tray');
  }
  if (Notification.isSupported()) notify();
  else log.push('no notifications');
  setInterval(() => log.push('a minute'), 60_000);
  powerMonitor.on('resume', () => log.push('resume'));
  session.defaultSession.setPermissionCheckHandler(() => true);
  session.defaultSession.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(permission === 'geolocation'),
  );
  void dialog
    .showOpenDialog({ title: 'Which file?', properties: ['openFile'] })
    .then(({ canceled, filePaths }) => log.push(canceled ? 'cancelled' : `open ${filePaths.join()}`));

  const window = new BrowserWindow({ webPreferences: { preload: join(import.meta.dirname, 'preload.cjs') } });
  window.on('close', (event) => {
    if (quitting) return;
    event.preventDefault();
    window.hide();
  });
  void window.loadURL('sample://home/start?a=1');
});
