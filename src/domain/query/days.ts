import { Temporal } from 'temporal-polyfill';
import type { LocalDate, PartialDate } from '../../contract/index.ts';

/** Days from one to another, both included; null is open. */
export interface Days {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}
/** What a date filter asks for; `never` is no date at all. */
export type DateWish = Days | 'never';

const PARTIAL = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const COMPARED = /^(<=|>=|<|>|=)\s*(.+)$/;
const AGE = /^(\d{1,4})\s*(d|w|m|q|y|days?|weeks?|months?|quarters?|years?)$/i;

/** The first and last day of a year, month or day; null when no calendar has it. */
export function daysOf(written: string): { readonly from: LocalDate; readonly to: LocalDate } | null {
  const match = PARTIAL.exec(written);
  if (!match) return null;
  const [, year, month, day] = match;
  try {
    const from = Temporal.PlainDate.from(
      { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) },
      { overflow: 'reject' },
    );
    const after = day ? from.add({ days: 1 }) : month ? from.add({ months: 1 }) : from.add({ years: 1 });
    return { from: from.toString(), to: after.subtract({ days: 1 }).toString() };
  } catch {
    return null;
  }
}

/** Whether all of what is known of a date lies within some days. */
export function within(date: PartialDate | null, wish: DateWish): boolean {
  if (wish === 'never') return date === null;
  if (date === null) return false;
  const whole = date.length === 10;
  const first = whole ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
  if (wish.from !== null && first < wish.from) return false;
  return wish.to === null || (whole ? date : lastDayOf(date)) <= wish.to;
}

/** Of a year or a month; without Temporal, since a list asks it thirty thousand times. */
function lastDayOf(date: PartialDate): LocalDate {
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).getUTCDate()}`;
}

/**
 * Days as a search writes them: `2024`, `2024-03`, `>2023`, `2023..2024`, `<90d`, `never`. Null is none of these.
 *
 * @param ahead ages count from today on (`due:<7d` is within a week) instead of back (`last:<90d`)
 */
export function readDays(written: string, today: LocalDate, ahead: boolean): DateWish | null {
  const text = written.trim().toLowerCase();
  if (text === 'never' || text === 'none') return 'never';
  const [first, last, ...more] = text.split('..');
  if (last !== undefined && more.length === 0) return between(first ?? '', last, today, ahead);
  const [, sign = '', of = text] = COMPARED.exec(text) ?? [];
  const partial = daysOf(of);
  if (partial) return compared(sign, partial);
  const age = AGE.exec(of);
  return age ? aged(sign, Number(age[1]), (age[2] ?? 'd').toLowerCase(), today, ahead) : null;
}

function compared(sign: string, { from, to }: { from: LocalDate; to: LocalDate }): Days {
  switch (sign) {
    case '<':
      return { from: null, to: shifted(from, -1) };
    case '<=':
      return { from: null, to };
    case '>':
      return { from: shifted(to, 1), to: null };
    case '>=':
      return { from, to: null };
    default:
      return { from, to };
  }
}

/** `<90d` is fewer than ninety days ago, or with `ahead` in fewer; what is overdue is due in fewer. */
function aged(sign: string, count: number, unit: string, today: LocalDate, ahead: boolean): Days | null {
  const edge = moved(today, count, unit, ahead ? 1 : -1);
  if (edge === null) return null;
  const further = sign === '>' || sign === '>=';
  const open = sign === '<' || sign === '>';
  if (ahead)
    return further ? { from: shifted(edge, open ? 1 : 0), to: null } : { from: null, to: shifted(edge, open ? -1 : 0) };
  return further ? { from: null, to: shifted(edge, open ? -1 : 0) } : { from: shifted(edge, open ? 1 : 0), to: today };
}

function between(first: string, last: string, today: LocalDate, ahead: boolean): Days | null {
  const edge = (text: string) => (text === '' ? undefined : (daysOf(text) ?? dayAgo(text, today, ahead)));
  const [from, to] = [edge(first.trim()), edge(last.trim())];
  if (from === null || to === null || (from === undefined && to === undefined)) return null;
  const [a, b] = [from?.from ?? null, to?.to ?? null];
  return a !== null && b !== null && a > b ? { from: to?.from ?? null, to: from?.to ?? null } : { from: a, to: b };
}

function dayAgo(text: string, today: LocalDate, ahead: boolean) {
  const age = AGE.exec(text);
  const day = age && moved(today, Number(age[1]), (age[2] ?? 'd').toLowerCase(), ahead ? 1 : -1);
  return day ? { from: day, to: day } : null;
}

/** Null beyond what a date can be. */
function moved(today: LocalDate, count: number, unit: string, direction: 1 | -1): LocalDate | null {
  const letter = unit[0];
  const duration =
    letter === 'd'
      ? { days: count }
      : letter === 'w'
        ? { weeks: count }
        : letter === 'm'
          ? { months: count }
          : letter === 'q'
            ? { months: 3 * count }
            : { years: count };
  const date = Temporal.PlainDate.from(today);
  const edge = direction === 1 ? date.add(duration) : date.subtract(duration);
  return edge.year < 1 || edge.year > 9998 ? null : edge.toString();
}

const shifted = (date: LocalDate, days: number): LocalDate => Temporal.PlainDate.from(date).add({ days }).toString();
