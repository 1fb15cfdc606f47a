import type { CadenceBand, Instant, LocalDate, OwnCadence, PartialDate, Tag } from '../contract/index.ts';
import { addDays, daysBetween } from './dates.ts';

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

/** The day on which contact is due by a cadence. */
export const contactDueOn = (since: LocalDate, cadenceDays: number): LocalDate => addDays(since, cadenceDays);

/** A tag that somebody carries, with the cadence it gives. */
export interface CadenceTag {
  readonly tag: Tag;
  readonly days: number | null;
}

/** What is stored of a cadence of one's own: days, 0 for none whatever the tags say, null for as they say. */
export const ownCadenceOf = (stored: number | null): OwnCadence => (stored === 0 ? 'none' : stored);
export const storedCadence = (own: OwnCadence): number | null => (own === 'none' ? 0 : own);

/** The cadence that holds: one's own, else the shortest of the tags', of equal ones the first by name. */
export function cadenceOf(own: OwnCadence, tags: readonly CadenceTag[]): { days: number | null; from: Tag | null } {
  if (own !== null) return { days: own === 'none' ? null : own, from: null };
  let shortest: { days: number; from: Tag } | null = null;
  for (const { tag, days } of tags) {
    if (days === null) continue;
    const before = shortest && (shortest.days - days || (shortest.from.name < tag.name ? -1 : 1));
    if (before === null || before > 0) shortest = { days, from: tag };
  }
  return shortest ?? { days: null, from: null };
}

const SOON_SHARE = 0.1;
const SOON_LEAST = 3;
const SOON_MOST = 14;

/** Where in a cadence a day is: `soon` before it is due, `lapsed` when a whole cadence has passed since. */
export function bandOf(dueOn: LocalDate, cadenceDays: number, today: LocalDate): CadenceBand {
  const overdue = daysBetween(dueOn, today);
  if (overdue >= cadenceDays) return 'lapsed';
  if (overdue >= 0) return 'due';
  const soon = Math.min(SOON_MOST, Math.max(SOON_LEAST, Math.round(cadenceDays * SOON_SHARE)));
  return -overdue <= soon ? 'soon' : 'fine';
}
