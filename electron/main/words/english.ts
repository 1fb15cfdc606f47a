import type { Words } from './catalogue.ts';

export const english: Words = {
  closing: {
    message: 'Keep Kith in the tray?',
    detail:
      'In the tray it goes on reminding you, and its icon shows whether anybody waits. Starting Kith again always opens the window. You can change this in Settings.',
    keep: 'Keep in the tray',
    quit: 'Quit Kith',
    cancel: 'Cancel',
  },
  tray: {
    tooltip: (waiting) =>
      waiting === 0 ? 'Kith' : `Kith: ${waiting} ${waiting === 1 ? 'thing waits' : 'things wait'}`,
    paused: (tooltip) => `${tooltip} (reminders are paused)`,
    noBook: 'Kith: your book could not be opened',
    nothing: 'Nobody waits',
    more: (count) => `${count} more on Today`,
    done: {
      cadence: 'Log a touch',
      birthday: 'Log a touch',
      follow_up: 'Log a touch',
      debrief: null,
      revisit: 'I looked at it',
    },
    snoozeDay: 'Snooze for a day',
    snoozeWeek: 'Snooze for a week',
    open: {
      cadence: 'Open',
      birthday: 'Open',
      follow_up: 'Open',
      debrief: 'Write the debrief',
      revisit: 'Open',
    },
    capture: 'Quick capture',
    show: 'Show Kith',
    pause: 'Pause reminders until tomorrow',
    goOn: 'Resume reminders',
    quit: 'Quit Kith',
  },
  thankYou: { done: 'I wrote it', tomorrow: 'Tomorrow' },
  failed: 'That could not be done.',
};
