import type { Compensation, LocalDate, WorthGap, WorthRange } from '../../contract/index.ts';
import { daysBetween } from '../dates.ts';
import { isLikeRole } from '../preparation.ts';
import { fold } from '../text.ts';
import { type Exchange, groupWorth } from '../worth.ts';

export interface Wanted {
  readonly role: string | null;
  readonly level: string | null;
  readonly places: readonly string[];
}

const FEW = 3;
const OLD_DAYS = 2 * 365;

/**
 * The range that observations support. Those of a role like the one wanted count, of its level and places where any
 * say so; a level or place that none says is left aside, and told. The range is from the lowest to the highest with the
 * middle of the middles: no more is claimed than was heard. One range a currency, the fullest first.
 */
export function worthRange(
  observations: readonly Compensation[],
  wanted: Wanted,
  exchange: Exchange,
  today: LocalDate,
): { ranges: WorthRange[]; gaps: WorthGap[] } {
  const gaps: WorthGap[] = [];
  let fit = wanted.role ? observations.filter(({ role }) => isLikeRole(role, wanted.role)) : observations;
  const narrow = (what: 'level' | 'place', test: (one: Compensation) => boolean) => {
    const narrower = fit.filter(test);
    if (narrower.length > 0) fit = narrower;
    else if (fit.length > 0) gaps.push({ kind: 'left_aside', what });
  };
  const { level, places } = wanted;
  if (level) narrow('level', (one) => isLikeRole(one.level, level));
  if (places.length > 0) narrow('place', (one) => places.some((place) => samePlace(one.location, place)));
  const { charts } = groupWorth(fit, 'role', 'base', exchange);
  const ranges = charts.map(({ currency, series }): WorthRange => {
    const marks = series.flatMap((one) => one.marks);
    const days = marks.map(({ on }) => on).sort();
    return {
      currency,
      low: Math.round(Math.min(...marks.map(({ low }) => low))),
      middle: Math.round(median(marks.map(({ low, high }) => (low + high) / 2))),
      high: Math.round(Math.max(...marks.map(({ high }) => high))),
      observations: marks.map(({ observation }) => observation),
      oldestOn: days[0] ?? today,
      newestOn: days.at(-1) ?? today,
      sources: new Set(marks.map(({ observation: o }) => o.sourcePerson?.id ?? o.source ?? o.company?.id ?? o.id)).size,
    };
  });
  return { ranges, gaps: [...gapsOf(ranges, today), ...gaps] };
}

function gapsOf(ranges: readonly WorthRange[], today: LocalDate): WorthGap[] {
  const all = ranges.flatMap(({ observations }) => observations);
  if (all.length === 0) return [{ kind: 'none' }];
  const gaps: WorthGap[] = [];
  if (all.length < FEW) gaps.push({ kind: 'few', count: all.length });
  const newestOn = ranges
    .map((range) => range.newestOn)
    .sort()
    .at(-1);
  if (newestOn && daysBetween(newestOn, today) > OLD_DAYS) gaps.push({ kind: 'old', newestOn });
  if (all.every(({ confidence }) => confidence === 'low')) gaps.push({ kind: 'hearsay' });
  return gaps;
}

/** `Lisbon` is `Lisbon, Portugal`; spelling and case do not count. */
function samePlace(one: string | null, other: string): boolean {
  const [a, b] = [fold(one ?? '').trim(), fold(other).trim()];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
