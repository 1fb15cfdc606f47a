import type { remindersMessages } from './messages.ts';

export const remindersMessagesDe = {
  'reminders.open': 'Öffnen',
} as const satisfies Record<keyof typeof remindersMessages, string>;
