import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, LocalTime, Settings } from '../../contract/index.ts';
import { localDateOf } from '../dates.ts';
import { weekdayOf } from '../working-days.ts';

/** When the user wants to be told. */
export type Hours = Pick<Settings, 'digestAt' | 'quietFrom' | 'quietTo' | 'workingDays'>;

/** A stretch of time, `to` not included; milliseconds since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The moment of a wall-clock time on a day, in milliseconds since 1970. A time that the clock leaves out is as
 * much later, one that comes twice is the first.
 */
export const momentAt = (date: LocalDate, time: LocalTime, timeZone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;

/** Milliseconds since 1970 as the contract has moments. */
export const instantOf = (moment: number): Instant => new Date(moment).toISOString();

export const dateOf = (moment: number, timeZone: string): LocalDate => localDateOf(instantOf(moment), timeZone);

export const nextDate = (date: LocalDate): LocalDate => Temporal.PlainDate.from(date).add({ days: 1 }).toString();

/** When a day begins: midnight, or the first moment that there is. */
export const startOf = (date: LocalDate, timeZone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;

/** The quiet hours that a moment lies in; null when it lies in none. */
export function quietAround(
  moment: number,
  { quietFrom, quietTo }: Pick<Hours, 'quietFrom' | 'quietTo'>,
  timeZone: string,
): Stretch | null {
  if (quietFrom === quietTo) return null;
  const overMidnight = quietTo < quietFrom;
  const today = dateOf(moment, timeZone);
  const days = overMidnight ? [Temporal.PlainDate.from(today).subtract({ days: 1 }).toString(), today] : [today];
  for (const day of days) {
    const from = momentAt(day, quietFrom, timeZone);
    const to = momentAt(overMidnight ? nextDate(day) : day, quietTo, timeZone);
    if (from <= moment && moment < to) return { from, to };
  }
  return null;
}

/** From when on a day its digest may come: the user's hour, or the end of the quiet that this hour lies in. */
export function digestFrom(date: LocalDate, hours: Hours, timeZone: string): number {
  const { digestAt, quietFrom, quietTo } = hours;
  const quiet =
    quietFrom <= quietTo ? digestAt >= quietFrom && digestAt < quietTo : digestAt >= quietFrom || digestAt < quietTo;
  return momentAt(date, quiet ? quietTo : digestAt, timeZone);
}

export const isWorkingDay = (date: LocalDate, { workingDays }: Pick<Hours, 'workingDays'>): boolean =>
  workingDays.includes(weekdayOf(date));

/** When a pause until tomorrow ends: the next day, at the digest's hour. */
export function tomorrowAt(now: Instant, digestAt: LocalTime, timeZone: string): Instant {
  return instantOf(momentAt(nextDate(localDateOf(now, timeZone)), digestAt, timeZone));
}
