import type { Instant, LocalDate, PartialDate } from '../contract/index.ts';
import { addDays, daysBetween } from './dates.ts';

export interface CadenceFacts {
  readonly cadenceDays: number;
  /** Up to today. */
  readonly lastContactOn: LocalDate | null;
  readonly metOn: PartialDate | null;
  readonly createdAt: Instant;
}

/**
 * The day from which a cadence counts: the last contact; with none, the day of meeting; when that is not
 * known to the day, the day on which the person was added.
 *
 * @param dateOf the calendar date of a moment, here
 */
export function cadenceSince(facts: CadenceFacts, dateOf: (instant: Instant) => LocalDate): LocalDate {
  if (facts.lastContactOn) return facts.lastContactOn;
  return facts.metOn?.length === 10 ? facts.metOn : dateOf(facts.createdAt);
}

/**
 * Whether contact is due by a cadence. Derived of contact alone, so that logging any puts it off by itself;
 * cheap, since it is asked of everybody.
 */
export const isContactDue = (since: LocalDate, cadenceDays: number, today: LocalDate): boolean =>
  daysBetween(since, today) >= cadenceDays;

/** The day on which contact is due by a cadence. */
export const contactDueOn = (since: LocalDate, cadenceDays: number): LocalDate => addDays(since, cadenceDays);
