import { createHash } from 'node:crypto';
import { Notification } from 'electron';
import type { Reminder, TodayAction, TodayItem } from '../../../src/contract/index.ts';
import { addDays, systemClock } from '../../../src/domain/dates.ts';
import { reminderPath } from '../../../src/domain/reminders/urgent.ts';
import { reminderWords } from '../../../src/domain/reminders/words.ts';
import { readerNow } from '../language.ts';
import type { Memory } from '../remembered.ts';
import { words } from '../words/index.ts';

/** What clicking a notification does. */
export interface NotificationActions {
  /** Shows the window at a path of the page. */
  show(path: string): void;
  act(item: TodayItem, action: TodayAction): void;
}

/** A system that says neither that it showed a notification nor that it could not has taken it. Milliseconds. */
const takenAfterMs = 15_000;

/** A button of a notification, where the system has them. */
interface Button {
  readonly text: string;
  press(): void;
}

/** Those on the screen or in the system's list: Electron drops a notification's clicks with the object. */
const kept = new Map<string, Notification>();

/** Shows a reminder, in place of an earlier one of the same. @returns whether the system showed it */
export function notify(reminder: Reminder, memory: Memory, actions: NotificationActions): Promise<boolean> {
  const { title, body } = reminderWords(reminder, readerNow(memory));
  const buttons = buttonsOf(reminder, memory, actions);
  const notification = new Notification({
    // Windows takes no more than 64 characters.
    id: createHash('sha256').update(reminder.id).digest('hex').slice(0, 32),
    title,
    body,
    actions: buttons.map(({ text }) => ({ type: 'button' as const, text })),
  });
  kept.get(reminder.id)?.close();
  kept.set(reminder.id, notification);
  const forget = () => kept.get(reminder.id) === notification && kept.delete(reminder.id);
  notification.on('click', () => actions.show(reminderPath(reminder)));
  notification.on('action', ({ actionIndex }) => buttons[actionIndex]?.press());
  notification.on('close', forget);
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(true), takenAfterMs);
    const settle = (shown: boolean) => {
      clearTimeout(patience);
      resolve(shown);
    };
    notification.once('show', () => settle(true));
    notification.once('failed', () => {
      forget();
      settle(false);
    });
    notification.show();
  });
}

function buttonsOf(reminder: Reminder, memory: Memory, { act }: NotificationActions): Button[] {
  if (reminder.kind !== 'thank_you') return [];
  const item = { kind: 'follow_up', id: reminder.followUpId } as const;
  const { done, tomorrow } = words(memory).thankYou;
  return [
    { text: done, press: () => act(item, { kind: 'done', by: 'email' }) },
    { text: tomorrow, press: () => act(item, { kind: 'snooze', until: addDays(systemClock.today(), 1) }) },
  ];
}
