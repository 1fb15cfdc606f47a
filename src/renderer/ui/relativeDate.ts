/** How far a date is from today, in the unit a person would use; null for today or for a date not known to the day. */
export interface DateDistance {
  /** Negative in the past. */
  readonly amount: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;

/** Year, month and day of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; missing parts are undefined. */
export function dateParts(date: string): { year: number; month?: number; day?: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
}

/** The user's calendar date now, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The distance between two whole dates: days up to a fortnight, then weeks up to two months, months up
 * to two years, then years. Whole units, rounded towards today ('1 year ago' never means 8 months).
 */
export function dateDistance(date: string, from: string): DateDistance | null {
  const a = dateParts(date);
  const b = dateParts(from);
  if (!a.month || !a.day || !b.month || !b.day) return null;
  const days = dayNumber(a.year, a.month, a.day) - dayNumber(b.year, b.month, b.day);
  if (days === 0) return null;
  const sign = Math.sign(days);
  const far = Math.abs(days);
  if (far < 14) return { amount: days, unit: 'day' };
  if (far < 61) return { amount: sign * Math.floor(far / 7), unit: 'week' };
  const [late, early] = days > 0 ? [a, b] : [b, a];
  const months = (late.year - early.year) * 12 + (late.month! - early.month!) - (late.day! < early.day! ? 1 : 0);
  if (months < 24) return { amount: sign * Math.max(2, months), unit: 'month' };
  return { amount: sign * Math.floor(months / 12), unit: 'year' };
}
