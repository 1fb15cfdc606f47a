import type { Instant, Reminder } from '../../contract/index.ts';
import { daysBetween, localDateOf } from '../dates.ts';
import type { ReminderCatalogue, ReminderText, TimeWords } from './catalogue.ts';
import type { UrgentThing } from './urgent.ts';
import { english } from './words-english.ts';
import { german } from './words-german.ts';

/** One catalogue a language, by the first part of its tag. */
const catalogues: Readonly<Record<string, ReminderCatalogue>> = { en: english, de: german };
const FALLBACK = 'en-GB';

/** Where and when the words are read. */
export interface Reader {
  readonly now: Instant;
  readonly timeZone: string;
  /** A language tag, which also says how times are written. One that Kith does not speak is English. */
  readonly language?: string;
}

/** A reminder in words, for a notification. Plain text: names may hold any character. */
export function reminderWords(reminder: Reminder, reader: Reader): ReminderText {
  const { words, time } = speak(reader);
  switch (reminder.kind) {
    case 'digest':
      return words.digest(reminder);
    case 'thank_you':
      return words.thank_you(reminder);
    case 'interview':
      return words.interview(reminder, time);
  }
}

/** A thing that waits in words, for a menu: "Ana Souza", "last contact 5 months ago". */
export function urgentWords({ title, detail }: UrgentThing, reader: Reader): { title: string; detail: string } {
  const { words, time } = speak(reader);
  return { title: title || words.untitled(detail.kind), detail: words.detail(detail, time) };
}

function speak({ now, timeZone, language = FALLBACK }: Reader): { words: ReminderCatalogue; time: TimeWords } {
  const spoken = catalogues[language.split('-')[0] ?? ''];
  const tag = spoken ? language : FALLBACK;
  return { words: spoken ?? english, time: timeWords(tag, now, timeZone) };
}

function timeWords(tag: string, now: Instant, timeZone: string): TimeWords {
  const today = localDateOf(now, timeZone);
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  return {
    clock: (moment) =>
      new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(moment)),
    daysUntil: (moment) => daysBetween(today, localDateOf(moment, timeZone)),
    daysSince: (date) => daysBetween(date, today),
    until(moment) {
      const minutes = Math.max(1, Math.round((Date.parse(moment) - Date.parse(now)) / 60_000));
      return minutes < 100 ? relative.format(minutes, 'minute') : relative.format(Math.round(minutes / 60), 'hour');
    },
    day(date) {
      const days = daysBetween(today, date);
      const size = Math.abs(days);
      if (size < 14) return relative.format(days, 'day');
      if (size < 63) return relative.format(Math.trunc(days / 7), 'week');
      if (size < 730) return relative.format(Math.trunc(days / 30.44), 'month');
      return relative.format(Math.trunc(days / 365.25), 'year');
    },
  };
}
