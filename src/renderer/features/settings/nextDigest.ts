import type { Instant, LocalDate } from '../../../contract/index.ts';
import {
  dateOf,
  digestFrom,
  type Hours,
  instantOf,
  isWorkingDay,
  nextDate,
  quietAround,
} from '../../../domain/reminders/hours.ts';

export interface NextDigest {
  readonly on: LocalDate;
  readonly at: Instant;
}

const A_WEEK_AND_A_DAY = 8;

/**
 * When the next digest may come, if there is anything new by then. Today's is over once its hour has passed,
 * unless a pause held it back.
 */
export function nextDigest(
  now: Instant,
  timeZone: string,
  hours: Hours,
  pausedUntil: Instant | null,
): NextDigest | null {
  const at = Date.parse(now);
  const paused = pausedUntil === null ? 0 : Date.parse(pausedUntil);
  let day = dateOf(at, timeZone);
  for (let days = 0; days < A_WEEK_AND_A_DAY; days += 1, day = nextDate(day)) {
    if (!isWorkingDay(day, hours)) continue;
    const moment = heldBack(digestFrom(day, hours, timeZone), paused, hours, timeZone);
    if (moment > at && dateOf(moment, timeZone) === day) return { on: day, at: instantOf(moment) };
  }
  return null;
}

/** A moment, or the first one after the pause and the quiet that it lies in. */
function heldBack(moment: number, paused: number, hours: Hours, timeZone: string): number {
  const after = Math.max(moment, paused);
  return quietAround(after, hours, timeZone)?.to ?? after;
}
