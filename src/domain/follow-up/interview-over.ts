import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, LocalTime } from '../../contract/index.ts';

export interface InterviewTime {
  readonly happensOn: LocalDate;
  readonly happensAt: LocalTime | null;
  /** The zone the time was given in; null is the user's own. */
  readonly timeZone: string | null;
}

/**
 * Whether an interview's time has passed: with a time of day, when that moment has come, wherever it was
 * given; without, when the day is over here.
 */
export function isOver(interview: InterviewTime, now: Instant, today: LocalDate, here: string): boolean {
  const { happensOn, happensAt, timeZone } = interview;
  if (happensAt === null) return happensOn < today;
  const at = Temporal.PlainDate.from(happensOn).toPlainDateTime(Temporal.PlainTime.from(happensAt));
  return Temporal.Instant.compare(momentOf(at, timeZone ?? here, here), Temporal.Instant.from(now)) <= 0;
}

/** A zone that this machine does not know counts as the user's own. */
function momentOf(at: Temporal.PlainDateTime, timeZone: string, here: string): Temporal.Instant {
  try {
    return at.toZonedDateTime(timeZone).toInstant();
  } catch (error) {
    if (!(error instanceof RangeError) || timeZone === here) throw error;
    return at.toZonedDateTime(here).toInstant();
  }
}
