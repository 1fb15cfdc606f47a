import type { LocalDate } from '../../../contract/index.ts';

/** How long a company that may be right later is left alone, months. */
export const revisitMonths = [3, 6, 12] as const;

/** The same day some months later, or the last day of that month where it is shorter. */
export function monthsFrom(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
