import type { CompanyId, LocalDate, PartialDate } from '../contract/index.ts';
import type { SharedWork } from './tie.ts';

/** Time at a company, as far as it is remembered. */
export interface Stint {
  readonly company_id: CompanyId;
  readonly started_on: PartialDate | null;
  readonly ended_on: PartialDate | null;
}

interface Shared extends SharedWork {
  readonly company: CompanyId;
  /** The first day on which both were there for certain. */
  readonly since: LocalDate;
}

/** In months counted from year 0; the end is the first month that no longer counts. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The work that two people shared, one entry for each company, the longest first. Only the time for which it is
 * certain that both were there counts: of a year it begins at its end and ends at its beginning, a stint
 * without a beginning counts for nothing, and none goes on after today.
 */
export function sharedWork(mine: readonly Stint[], theirs: readonly Stint[], today: LocalDate): Shared[] {
  const overlaps = new Map<CompanyId, Span[]>();
  for (const own of mine) {
    for (const other of theirs) {
      if (other.company_id !== own.company_id) continue;
      const span = overlap(spanOf(own, today), spanOf(other, today));
      if (span) overlaps.set(own.company_id, [...(overlaps.get(own.company_id) ?? []), span]);
    }
  }
  return [...overlaps]
    .map(([company, spans]) => ({
      company,
      months: lengthOf(spans),
      since: dayOf(Math.min(...spans.map(({ start }) => start)), today),
      until: dayOf(Math.max(...spans.map(({ end }) => end)), today),
    }))
    .sort((a, b) => b.months - a.months || (a.company < b.company ? -1 : 1));
}

function spanOf({ started_on, ended_on }: Stint, today: LocalDate): Span | null {
  if (started_on === null) return null;
  const now = monthOf(today, 1);
  return { start: monthOf(started_on, 12), end: ended_on === null ? now : Math.min(now, monthOf(ended_on, 1)) };
}

function overlap(a: Span | null, b: Span | null): Span | null {
  if (!a || !b) return null;
  const span = { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
  return span.end > span.start ? span : null;
}

/** @param missing the month that a mere year means */
const monthOf = (date: PartialDate, missing: number): number =>
  Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) : missing) - 1;

/** Months in any of the spans. */
function lengthOf(spans: readonly Span[]): number {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    months += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return months;
}

function dayOf(month: number, today: LocalDate): LocalDate {
  const day = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  return day < today ? day : today;
}
