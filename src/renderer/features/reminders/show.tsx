import { notifications } from '@mantine/notifications';
import type { Reminder } from '../../../contract/index.ts';
import { reminderPath } from '../../../domain/reminders/urgent.ts';
import { reminderWords } from '../../../domain/reminders/words.ts';
import type { Translate } from '../../i18n/useT.ts';
import { notificationPermission } from './permission.ts';
import { ReminderToast } from './ReminderToast.tsx';

/** How long a reminder stands in the window's corner, ms: Today has what it says, so it need not stay in the way. */
const STANDS = 20_000;

interface Shown {
  readonly t: Translate;
  /** A language tag. */
  readonly language: string;
  /** The page that the window shows. */
  readonly here: () => string;
  /** Shows a page of the window. */
  readonly go: (path: string) => void;
}

/** Whether a reminder would be seen: through the system, or because the page is. */
export const ableToShow = (): boolean =>
  notificationPermission() === 'granted' || document.visibilityState === 'visible';

/**
 * Shows a reminder through the system where the user allowed it, else in the window's corner. Who is looking at
 * what it is about need not be told.
 */
export function showReminder(reminder: Reminder, { t, language, here, go }: Shown): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const { title, body } = reminderWords(reminder, { now: new Date().toISOString(), timeZone, language });
  const path = reminderPath(reminder);
  if (document.hasFocus() && here() === path) return;
  if (notificationPermission() === 'granted') {
    const notification = new Notification(title, { body, tag: reminder.id });
    notification.addEventListener('click', () => {
      notification.close();
      window.focus();
      go(path);
    });
    return;
  }
  const open = () => {
    notifications.hide(reminder.id);
    go(path);
  };
  notifications.show({
    id: reminder.id,
    title,
    message: <ReminderToast body={body} onOpen={open} />,
    position: 'bottom-left',
    autoClose: STANDS,
    closeButtonProps: { 'aria-label': t('ui.close') },
  });
}
