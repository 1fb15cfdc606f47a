import type { Instant, LocalDate, Settings } from '../../contract/index.ts';
import { dateOf, digestFrom, isWorkingDay, nextDate, quietAround, startOf } from './hours.ts';

export type ReminderSettings = Pick<
  Settings,
  'reminders' | 'digestAt' | 'quietFrom' | 'quietTo' | 'workingDays' | 'interviewLeadMinutes'
>;

/** What a moment is to the user's hours; all times are milliseconds since 1970. */
export interface Moment {
  readonly now: number;
  readonly timeZone: string;
  readonly today: LocalDate;
  /** Nothing is told: reminders are off or paused, or it is quiet. */
  readonly silent: boolean;
  /** The digest may come, if it has not yet. */
  readonly digest: boolean;
  /** When this changes by itself at the latest; null when it does not. */
  readonly until: number | null;
}

/** Sees what may be told now. Cheap: a face asks every minute. */
export function momentOf(
  now: Instant,
  timeZone: string,
  settings: ReminderSettings,
  pausedUntil: Instant | null,
): Moment {
  const at = Date.parse(now);
  const today = dateOf(at, timeZone);
  const silent = { now: at, timeZone, today, silent: true, digest: false };
  if (!settings.reminders) return { ...silent, until: null };
  const paused = pausedUntil === null ? at : Date.parse(pausedUntil);
  if (paused > at) return { ...silent, until: paused };
  const tomorrow = startOf(nextDate(today), timeZone);
  const quiet = quietAround(at, settings, timeZone);
  if (quiet) return { ...silent, until: Math.min(quiet.to, tomorrow) };
  const from = digestFrom(today, settings, timeZone);
  const working = isWorkingDay(today, settings);
  const digest = working && at >= from;
  return { ...silent, silent: false, digest, until: working && from > at ? Math.min(from, tomorrow) : tomorrow };
}
