import type { Birthday, PartialDate } from '../../contract/index.ts';
import { readDate, type SlashOrder } from '../linkedin/connected-on.ts';

/**
 * A birthday as address books write it: `1960-05-10`, `19600510`, `--0402`, `--04-02`, `1604-04-02` (Apple's year for
 * none), `11/15/1970`, `15.11.1970`, `1970-11-15T00:00:00Z`. Null when it is none.
 */
export function readBirthday(text: string, order: SlashOrder = 'month-first'): Birthday | null {
  const plain = text.trim();
  const yearless = /^--(\d{2})-?(\d{2})$/.exec(plain);
  if (yearless) return real(2000, yearless[1], yearless[2]) ? `--${yearless[1]}-${yearless[2]}` : null;
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(plain) ?? [];
  const date = year ? (real(Number(year), month, day) ? `${year}-${month}-${day}` : null) : readDate(plain, order);
  if (date === null || date < '1604-01-01') return null;
  // Apple's year for a birthday without one.
  return date.startsWith('1604') ? `-${date.slice(4)}` : date;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Mar 2020`, `2020`, `03/2020` or `2020-03` of LinkedIn's positions; null when it is none. */
export function readPartialDate(text: string): PartialDate | null {
  const plain = text.trim().toLowerCase();
  if (/^\d{4}$/.test(plain)) return plain;
  const [, name, year] = /^(\p{L}{3})\p{L}*\.? (\d{4})$/u.exec(plain) ?? [];
  const named = MONTHS.indexOf(name ?? '') + 1;
  if (year && named > 0) return `${year}-${String(named).padStart(2, '0')}`;
  const [, month, in4] = /^(\d{1,2})[/.](\d{4})$/.exec(plain) ?? [];
  if (in4 && Number(month) >= 1 && Number(month) <= 12) return `${in4}-${month?.padStart(2, '0')}`;
  const [iso] = /^\d{4}-(?:0[1-9]|1[0-2])(?=$|-)/.exec(plain) ?? [];
  return iso ?? readDate(plain, 'month-first');
}

function real(year: number, month = '', day = ''): boolean {
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
