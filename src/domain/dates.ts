import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, PartialDate } from '../contract/index.ts';

const DAY_MS = 86_400_000;

/** Whole days from one calendar date to a later one; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  // Calendar dates have no zone, so UTC arithmetic on them is exact, and far cheaper than Temporal's.
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The calendar date `days` after `date`. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().split('T', 1)[0] as LocalDate;
}

/** The calendar date of a moment in a time zone. */
export function localDateOf(instant: Instant, timeZone: string): LocalDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The moment a calendar day begins here, or the day some days after it. */
export function dayBegins(date: LocalDate, daysLater = 0): Instant {
  const day = Temporal.PlainDate.from(date).add({ days: daysLater });
  return day.toZonedDateTime(Temporal.Now.timeZoneId()).toInstant().toString({ fractionalSecondDigits: 3 });
}

/** Whether a partial date lies before a whole one, taking the last day it can mean. */
export function endsBefore(date: PartialDate, today: LocalDate): boolean {
  return date.length === 10 ? date < today : date < today.slice(0, date.length);
}

/** What the rules ask of time; tests bring their own. */
export interface Clock {
  /** This moment, UTC. */
  now(): Instant;
  /** The calendar date here. */
  today(): LocalDate;
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => Temporal.Now.plainDateISO().toString(),
};
