import type { Birthday, LocalDate } from '../contract/index.ts';
import { addDays, daysBetween } from './dates.ts';

/** How long before its day a birthday is shown, and how long after while nothing was done about it. */
const AHEAD_DAYS = 7;
const AFTER_DAYS = 3;

/** A birthday in a certain year. */
interface BirthdayOn {
  readonly on: LocalDate;
  /** How old they turn, where the year of birth is known. */
  readonly turns: number | null;
}

/** The birthday of a year; one of 29 February is on the 28th where there is none. */
export function birthdayIn(birthday: Birthday, year: number): BirthdayOn {
  const [month, day] = birthday.slice(-5).split('-').map(Number) as [number, number];
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const on = new Date(Date.UTC(year, month - 1, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
  const born = birthday.startsWith('-') ? null : Number(birthday.slice(0, 4));
  return { on, turns: born === null || born > year ? null : year - born };
}

/** The birthday from three days ago to a week ahead, if there is one. */
export function birthdayAround(birthday: Birthday, today: LocalDate): BirthdayOn | null {
  for (const end of [addDays(today, -AFTER_DAYS), addDays(today, AHEAD_DAYS)]) {
    if (end.slice(5, 7) !== birthday.slice(-5, -3)) continue;
    const one = birthdayIn(birthday, Number(end.slice(0, 4)));
    const days = daysBetween(today, one.on);
    if (days >= -AFTER_DAYS && days <= AHEAD_DAYS) return one;
  }
  return null;
}

/**
 * Whether something was done about a birthday: contact on its day or later, or the user said so.
 *
 * @param seenOn the last birthday that was skipped or dealt with
 */
export const isBirthdaySeen = (on: LocalDate, lastContactOn: LocalDate | null, seenOn: LocalDate | null): boolean =>
  (lastContactOn !== null && lastContactOn >= on) || (seenOn !== null && seenOn >= on);
