import { en } from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../contract/index.ts';
import { type DateWish, type Days, daysOf, readDays } from './days.ts';

const RELATIVE =
  /^(?:in\s+|during\s+)?(?:the\s+)?(this|last|next|past)\s+(week|month|quarter|year|spring|summer|autumn|fall|winter)$/;
const SEASON = /^(?:in\s+|during\s+)?(?:the\s+)?(spring|summer|autumn|fall|winter)(?:\s+(?:of\s+)?(\d{4}))?$/;
const MONTH =
  /^(?:in\s+|during\s+)?(?:(this|last|next)\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+(\d{4}))?$/;
const PAST =
  /^(?:in\s+|during\s+|within\s+)?(?:the\s+)?(?:last|past)\s+(\d{1,4}|two|three|four|five|six|twelve)\s+(days?|weeks?|months?|years?)$/;
const EDGE = /^(since|from|after|before|until|till|by)\s+(.+)$/;
const BETWEEN = /^between\s+(.+)\s+and\s+(.+)$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The first month of each, as the northern half of the world has them. */
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const NUMBERS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, twelve: 12 };

/**
 * Days as people say or search for them: `last spring`, `since March`, `between 2020 and 2022`, and all that
 * `readDays` knows. A month or a season without a year is the latest that has begun (with `ahead`, the next).
 * Null when nothing can be made of it.
 */
export function readSpokenDays(written: string, today: LocalDate, ahead = false): DateWish | null {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[?!]+$|(?<!\.)\.$/, '');
  const plain = readDays(text, today, ahead);
  if (plain) return plain;
  if (ahead && /^(?:now|overdue)$/.test(text)) return { from: null, to: today };
  const between = BETWEEN.exec(text);
  if (between) {
    const [a, b] = [span(between[1] ?? '', today, ahead), span(between[2] ?? '', today, ahead)];
    return a && b ? { from: a.from, to: b.to } : null;
  }
  const edge = EDGE.exec(text);
  if (!edge) return span(text, today, ahead);
  const of = span(edge[2] ?? '', today, ahead);
  if (!of) return null;
  if (edge[1] === 'since' || edge[1] === 'from') return { from: of.from, to: null };
  if (edge[1] === 'after') return { from: of.to && day(of.to).add({ days: 1 }).toString(), to: null };
  const until = edge[1] === 'before' ? of.from && day(of.from).subtract({ days: 1 }).toString() : of.to;
  return { from: null, to: until };
}

const day = (date: LocalDate) => Temporal.PlainDate.from(date);

function span(text: string, today: LocalDate, ahead: boolean): Days | null {
  const plain = daysOf(text.replace(/^(?:in|during) /, ''));
  if (plain) return plain;
  const now = day(today);
  const past = PAST.exec(text);
  if (past) {
    const count = NUMBERS[past[1] ?? ''] ?? Number(past[1]);
    const unit = `${past[2]?.replace(/s$/, '')}s`;
    return { from: now.subtract({ [unit]: count }).toString(), to: today };
  }
  const relative = RELATIVE.exec(text);
  if (relative) return relativeTo(now, relative[1] === 'past' ? 'last' : (relative[1] ?? ''), relative[2] ?? '');
  const season = SEASON.exec(text);
  if (season) return seasonOf(now, season[1] ?? '', season[2] ? Number(season[2]) : null, ahead ? 'next' : 'latest');
  const month = MONTH.exec(text);
  if (month) {
    const number = MONTHS.indexOf(month[2] ?? '') + 1;
    return monthsFrom(now, number, 1, month[3] ? Number(month[3]) : null, month[1] ?? (ahead ? 'next' : 'latest'));
  }
  return byChrono(text, today, ahead);
}

function relativeTo(now: Temporal.PlainDate, which: string, unit: string): Days {
  const steps = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  switch (unit) {
    case 'week': {
      const monday = now.subtract({ days: now.dayOfWeek - 1 }).add({ weeks: steps });
      return { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
    }
    case 'month':
      return months(now.with({ day: 1 }).add({ months: steps }), 1);
    case 'quarter':
      return months(now.with({ month: now.month - ((now.month - 1) % 3), day: 1 }).add({ months: 3 * steps }), 3);
    case 'year':
      return months(now.with({ month: 1, day: 1 }).add({ years: steps }), 12);
    default:
      return seasonOf(now, unit, null, which);
  }
}

const seasonOf = (now: Temporal.PlainDate, season: string, year: number | null, which: string): Days =>
  monthsFrom(now, SEASONS[season] ?? 1, 3, year, which);

/** A stretch that comes each year; `last` is the latest that is over, `latest` one that has begun, `this` of this year. */
function monthsFrom(now: Temporal.PlainDate, month: number, length: number, year: number | null, which: string): Days {
  let from = now.with({ year: year ?? now.year, month, day: 1 });
  const end = () => from.add({ months: length });
  const after = (a: Temporal.PlainDate) => Temporal.PlainDate.compare(a, now) > 0;
  if (year === null && which === 'latest' && after(from)) from = from.subtract({ years: 1 });
  // What runs over the year's end may still be running.
  if (year === null && which === 'last') {
    while (after(end())) from = from.subtract({ years: 1 });
    const next = from.add({ years: 1 });
    if (!after(next.add({ months: length }))) from = next;
  }
  if (year === null && which === 'next' && !after(from)) from = from.add({ years: 1 });
  return months(from, length);
}

const months = (from: Temporal.PlainDate, length: number): Days => ({
  from: from.toString(),
  to: from.add({ months: length }).subtract({ days: 1 }).toString(),
});

function byChrono(text: string, today: LocalDate, ahead: boolean): Days | null {
  if (!/\p{L}{3}|\d/u.test(text)) return null;
  const { year, month, day: of } = day(today);
  const [found, ...more] = en.GB.parse(text, { instant: new Date(year, month - 1, of, 12) }, { forwardDate: ahead });
  // A piece of what was said is not what was said.
  if (!found || more.length > 0 || found.text.trim().length < text.length - 3) return null;
  const start = dateOf(found.start.date());
  const from =
    !ahead && start > today && !found.start.isCertain('year') ? day(start).subtract({ years: 1 }).toString() : start;
  return { from, to: found.end ? dateOf(found.end.date()) : from };
}

function dateOf(date: Date): LocalDate {
  const pad = (number: number, length = 2) => String(number).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
