export const remindersMessages = {
  'reminders.open': 'Open',
} as const;
