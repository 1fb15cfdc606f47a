import type { LocalDate } from '../contract/index.ts';
import { addDays, daysBetween } from './dates.ts';

/** A Monday. */
const MONDAY: LocalDate = '2024-01-01';
const WEEK = 7;

/** The ISO weekday of a calendar date: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): number {
  const days = daysBetween(MONDAY, date) % WEEK;
  return (days < 0 ? days + WEEK : days) + 1;
}

/**
 * The date itself when it is a working day, else the next one that is.
 *
 * @param workingDays ISO weekdays; with none, every day is one
 */
export function onWorkingDay(date: LocalDate, workingDays: readonly number[]): LocalDate {
  for (let days = 0; days < WEEK; days += 1) {
    const candidate = days === 0 ? date : addDays(date, days);
    if (workingDays.includes(weekdayOf(candidate))) return candidate;
  }
  return date;
}
