import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, LocalTime } from '../../contract/index.ts';

/**
 * The moment of a date and a time on the clocks of a time zone; a time that the clocks skip is the one as long after.
 * A zone that nobody knows counts as UTC.
 */
export function momentOf(on: LocalDate, at: LocalTime, timeZone: string): Instant {
  const local = Temporal.PlainDateTime.from(`${on}T${at}`);
  try {
    return local.toZonedDateTime(timeZone).toInstant().toString();
  } catch (error) {
    if (error instanceof RangeError) return local.toZonedDateTime('UTC').toInstant().toString();
    throw error;
  }
}
