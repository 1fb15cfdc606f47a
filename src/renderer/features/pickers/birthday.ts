import type { Birthday } from '../../../contract/index.ts';
import { monthNames } from './partialDate.ts';

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

const two = (value: number) => String(value).padStart(2, '0');
/** A leap year, for a birthday whose year is not known. */
const LEAP = 2000;
const OLDEST = 1850;

/** Whether the locale writes the month before the day. */
function monthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric' }).formatToParts();
  return parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day');
}

function compose({ month, day }: DayOfYear, year: number | null): Birthday | null {
  if (month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year ?? LEAP, month, 0)).getUTCDate()) return null;
  return `${year ?? '-'}-${two(month)}-${two(day)}`;
}

/** A year as it is written, in full or by its last two digits: then the last such year that was. */
function yearOf(word: string, thisYear: number): number | null {
  const year = Number(word);
  const full = word.length === 4 ? year : year + Math.floor((thisYear - year) / 100) * 100;
  return full >= OLDEST && full <= thisYear ? full : null;
}

/**
 * What a person means by a birthday, with the year or without: `2 April`, `April 2nd`, `2 Apr 1984`, `2.4.84`,
 * `1984-04-02`, `--04-02` become `YYYY-MM-DD` or `--MM-DD`; null when it is not understood. Of two numbers the
 * one comes first that the locale puts first, unless it can only be the other.
 */
export function parseBirthday(text: string, locale = 'en', now = new Date()): Birthday | null {
  const thisYear = now.getFullYear();
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s,./-]+/)
    .map((word) => word.replace(/^(\d{1,2})(st|nd|rd|th)$/, '$1').replace(/^['’](?=\d\d$)/, ''))
    .filter((word) => word !== '' && word !== 'of');
  const names = monthNames(locale);
  const named = words.find((word) => names.has(word));
  const numbers = words.filter((word) => word !== named);
  if (words.length < 2 || words.length > 3 || numbers.some((word) => !/^(\d{1,2}|\d{4})$/.test(word))) return null;

  const yearFirst = numbers[0]?.length === 4;
  const [first, second, third] = yearFirst ? [...numbers.slice(1), numbers[0]] : numbers;
  const month = named && names.get(named);
  const yearWord = month ? second : third;
  const year = yearWord === undefined ? null : yearOf(yearWord, thisYear);
  if (first === undefined || first.length > 2 || (yearWord !== undefined && year === null)) return null;
  if (month) return compose({ month, day: Number(first) }, year);
  if (second === undefined || second.length > 2) return null;

  const [a, b] = [Number(first), Number(second)];
  const iso = yearFirst || text.trim().startsWith('--');
  const before = iso || (monthFirst(locale) && a <= 12) || b > 12;
  return compose(before ? { month: a, day: b } : { month: b, day: a }, year);
}
