import type { Instant, LocalDate, PartialDate } from '../contract/index.ts';
import { addDays } from './dates.ts';

export interface CadenceFacts {
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
 * The last day of contact that is so long ago that contact is due today. Derived of contact alone, so that
 * logging any puts it off by itself; asked once for all who share a cadence.
 */
export const dueWhenSince = (cadenceDays: number, today: LocalDate): LocalDate => addDays(today, -cadenceDays);

/** The day on which contact is due by a cadence. */
export const contactDueOn = (since: LocalDate, cadenceDays: number): LocalDate => addDays(since, cadenceDays);
