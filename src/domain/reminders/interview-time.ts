import { type Hours, momentAt, quietAround } from './hours.ts';
import type { TimedInterview } from './keys.ts';

/** How long before the quiet an interview is told that begins before the quiet has ended. */
const BEFORE_QUIET_MS = 5 * 60_000;

/** When an interview begins, milliseconds since 1970. A zone that this machine does not know counts as the user's own. */
export function beginsAt({ happensOn, happensAt, timeZone }: TimedInterview, here: string): number {
  if (timeZone === null || timeZone === here) return momentAt(happensOn, happensAt, here);
  try {
    return momentAt(happensOn, happensAt, timeZone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return momentAt(happensOn, happensAt, here);
  }
}

/**
 * From when on an interview is told: the lead before it begins. When that is quiet, when the quiet ends; when
 * the interview has begun by then, in the last minutes before the quiet.
 *
 * @param begins milliseconds since 1970, as the answer
 */
export function tellFrom(begins: number, leadMinutes: number, hours: Hours, timeZone: string): number {
  const lead = begins - leadMinutes * 60_000;
  const quiet = quietAround(lead, hours, timeZone);
  if (!quiet) return lead;
  return quiet.to < begins ? quiet.to : quiet.from - BEFORE_QUIET_MS;
}
