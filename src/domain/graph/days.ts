import type { Instant, LocalDate, PartialDate } from '../../contract/index.ts';
import { addDays } from '../dates.ts';

/** Days since 1970-01-01, so that thousands of dates compare as numbers. */
export type DayNumber = number;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Of a month or a year its first day. */
export const dayNumber = (date: PartialDate): DayNumber => Date.parse(date) / DAY_MS;

export const dateOfDay = (day: DayNumber): LocalDate => addDays('1970-01-01', day);

/** The day of a moment in the zone of this machine; a good deal faster than Temporal's. */
export function dayOfInstant(instant: Instant): DayNumber {
  const at = new Date(instant);
  return Math.floor((at.getTime() - at.getTimezoneOffset() * MINUTE_MS) / DAY_MS);
}
