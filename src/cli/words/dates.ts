import type { LocalDate, PartialDate } from '../../contract/index.ts';

const dayMs = 86_400_000;
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const monthName = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/** '2021', 'Mar 2021' or '14 Mar 2021', as far as the date is known. */
export function dateWords(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  if (!month) return date;
  const words = `${monthName.format(new Date(`2000-${month}-01`))} ${year}`;
  return day ? `${Number(day)} ${words}` : words;
}

/** Today in the user's time zone. */
export function today(now: Date = new Date()): LocalDate {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** 'today', '3 days ago', '5 weeks ago', '2 years ago', 'in 3 days'. */
export function agoWords(date: LocalDate, from: LocalDate = today()): string {
  const days = Math.round((Date.parse(date) - Date.parse(from)) / dayMs);
  const size = Math.abs(days);
  if (size < 14) return relative.format(days, 'day');
  if (size < 63) return relative.format(Math.trunc(days / 7), 'week');
  if (size < 730) return relative.format(Math.trunc(days / 30.44), 'month');
  return relative.format(Math.trunc(days / 365.25), 'year');
}

/** 'since Mar 2021', '2018–2020', 'until 2020', or nothing. */
export function spanWords(startedOn: PartialDate | null, endedOn: PartialDate | null): string {
  if (startedOn && endedOn) return `${dateWords(startedOn)} – ${dateWords(endedOn)}`;
  if (startedOn) return `since ${dateWords(startedOn)}`;
  return endedOn ? `until ${dateWords(endedOn)}` : '';
}
