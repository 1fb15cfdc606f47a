import { app, dialog, Notification } from 'electron';
import type { TodayAction, TodayItem } from '../../src/contract/index.ts';
import { defaultBookPath, openHost } from '../../src/data/index.ts';
import type { Arguments } from './arguments.ts';
import { openCapture } from './capture.ts';
import { openDoor } from './door.ts';
import { faceHandlers } from './face.ts';
import { closeBookOnQuit } from './lifecycle.ts';
import { loginItem } from './login/index.ts';
import { startPulse } from './pulse.ts';
import type { Memory } from './remembered.ts';
import { startReminders } from './reminders/loop.ts';
import { notify } from './reminders/notify.ts';
import { followSettings, tellOfSettings } from './settings.ts';
import { openTray } from './tray/index.ts';
import { showWindow } from './window.ts';
import { words } from './words/index.ts';

/** What goes on with or without a window. */
export interface Background {
  readonly hasTray: () => boolean;
}

/** Opens the book, and with it all that follows it: the door to the window, the tray, the reminders. */
export function startBackground({ book, sample }: Pick<Arguments, 'book' | 'sample'>, memory: Memory): Background {
  const hasTray = () => tray !== null;
  const host = openHost({
    path: book ?? defaultBookPath(),
    sample,
    face: faceHandlers(memory, loginItem(), hasTray),
  });
  const dispatch = tellOfSettings(host.dispatch, () => changed());
  /** Whether the user's own book is open: a sample has nothing to tell, nor settings worth following. */
  let own = false;

  const show = (path?: string) => void showWindow(memory, path);
  const run = async (method: string, input: unknown) => {
    const answer = await dispatch(method, input);
    if (answer.ok) return;
    await dialog.showMessageBox({ type: 'error', message: words(memory).failed, detail: answer.error.message });
  };
  const act = (item: TodayItem, action: TodayAction) => void run('today.act', { items: [item], action });
  const tray = openTray(dispatch, memory, {
    act,
    show,
    pause: (on) => void run('reminder.pause', { until: on ? 'tomorrow' : null }),
    capture: () => openCapture(memory),
    quit: () => app.quit(),
  });
  const reminders = startReminders(dispatch, (reminder) => notify(reminder, memory, { show, act }));

  const look = () => {
    tray?.refresh();
    if (own && Notification.isSupported()) reminders.check();
  };
  const changed = () => {
    if (own) void followSettings(dispatch, memory).then(look);
    else look();
  };
  host.on('book.status', (status) => {
    own = status.state === 'open' && !status.sample;
    changed();
  });
  host.on('book.changed', look);
  const stopPulse = startPulse(look);
  app.once('will-quit', () => {
    stopPulse();
    reminders.stop();
    tray?.close();
  });
  closeBookOnQuit(host);
  openDoor(dispatch, host.on);
  return { hasTray };
}
