import type { Instant, LocalDate, Reminder } from '../../contract/index.ts';
import type { UrgentDetail } from './urgent.ts';

export interface ReminderText {
  readonly title: string;
  /** May be empty. */
  readonly body: string;
}

type Of<K extends Reminder['kind']> = Extract<Reminder, { kind: K }>;

/** How dates and times are put into words. */
export interface TimeWords {
  /** '09:30' or '9:30 AM', where the user is. */
  clock(moment: Instant): string;
  /** 0 is today, 1 tomorrow, and so on. */
  daysUntil(moment: Instant): number;
  /** 0 is today, 1 yesterday, and so on. */
  daysSince(date: LocalDate): number;
  /** 'in 55 minutes', 'in 3 hours'. */
  until(moment: Instant): string;
  /** 'today', 'tomorrow', '3 weeks ago'. */
  day(date: LocalDate): string;
}

/** What Kith says outside the window, in one language. */
export interface ReminderCatalogue {
  digest(reminder: Of<'digest'>): ReminderText;
  thank_you(reminder: Of<'thank_you'>): ReminderText;
  interview(reminder: Of<'interview'>, time: TimeWords): ReminderText;
  /** A thing on Today that nothing is known of. */
  untitled(kind: UrgentDetail['kind']): string;
  /** Why a thing waits, in a phrase. */
  detail(detail: UrgentDetail, time: TimeWords): string;
}
