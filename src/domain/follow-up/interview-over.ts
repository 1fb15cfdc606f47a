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
  const moment = interviewMoment(interview, here);
  return moment === null ? interview.happensOn < today : moment <= Date.parse(now);
}

/** The moment of an interview with a time of day, in milliseconds since 1970; null without one. */
export function interviewMoment({ happensOn, happensAt, timeZone }: InterviewTime, here: string): number | null {
  if (happensAt === null) return null;
  const at = Temporal.PlainDate.from(happensOn).toPlainDateTime(Temporal.PlainTime.from(happensAt));
  return momentOf(at, timeZone ?? here, here).epochMilliseconds;
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
