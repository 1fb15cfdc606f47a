import type { Backup, LocalDate } from '../../contract/index.ts';
import { daysBetween } from '../../domain/dates.ts';

const DAYS_KEPT = 14;
const WEEKS_KEPT = 8;
/** Of each reason but the daily one. */
const LATEST_KEPT = 5;
const MANUAL_KEPT = 10;

/**
 * Which backups have had their time. Kept are: one a day for two weeks, one a week for eight weeks, the
 * latest five of each other reason (ten the user asked for), and always the newest of all.
 *
 * @param today the calendar date here
 */
export function backupsToDelete(backups: readonly Backup[], today: LocalDate): Backup[] {
  const newestFirst = backups.toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
  const kept = new Set<Backup>(newestFirst.slice(0, 1));
  const periods = new Set<string>();
  const counts = new Map<Backup['reason'], number>();
  for (const backup of newestFirst) {
    if (backup.reason !== 'daily') {
      const count = (counts.get(backup.reason) ?? 0) + 1;
      counts.set(backup.reason, count);
      if (count <= (backup.reason === 'manual' ? MANUAL_KEPT : LATEST_KEPT)) kept.add(backup);
      continue;
    }
    const day = backup.takenAt.slice(0, 10);
    const age = daysBetween(day, today);
    const week = `week ${weekOf(day)}`;
    // Newest first, so that the first of a day or week is its last state.
    const first = (period: string) => !periods.has(period) && periods.add(period);
    const keeps = [first(day) && age < DAYS_KEPT, first(week) && age < WEEKS_KEPT * 7];
    if (keeps.includes(true)) kept.add(backup);
  }
  return newestFirst.filter((backup) => !kept.has(backup));
}

/** Weeks since some Monday. */
const weekOf = (day: LocalDate): number => Math.floor(daysBetween('2001-01-01', day) / 7);
