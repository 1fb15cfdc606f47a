import type { Compensation, LocalDate, Settings } from '../contract/index.ts';
import { fold } from './text.ts';

/** What is drawn of an observation: the base alone, or with bonus and equity. */
export type WorthMeasure = 'base' | 'total';
export type WorthGrouping = 'role' | 'level' | 'location' | 'company';
export type Exchange = Pick<Settings, 'homeCurrency' | 'rates'>;

/** An observation as the chart draws it: a bar from low to high, or a point where they are equal. */
export interface WorthMark {
  readonly observation: Compensation;
  readonly on: LocalDate;
  /** In the chart's currency; fractions may come of a rate. */
  readonly low: number;
  readonly high: number;
  readonly converted: boolean;
}
interface WorthSeries {
  /** As first written; null gathers the observations that do not say. */
  readonly label: string | null;
  /** Oldest first. */
  readonly marks: readonly WorthMark[];
}
export interface WorthChart {
  readonly currency: string;
  /** The longest series first, what does not say last. */
  readonly series: readonly WorthSeries[];
}
export interface Worth {
  /** One for the home currency with all that converts to it, then one for each other currency, the fullest first. */
  readonly charts: readonly WorthChart[];
  /** Observations that say nothing of what is drawn. */
  readonly leftOut: readonly Compensation[];
}

/**
 * An amount in the home currency, with the rates the user typed: what one unit of a currency is worth in it.
 *
 * @returns null when there is no home currency, or no rate
 */
export function inHomeCurrency(amount: number, currency: string, { homeCurrency, rates }: Exchange): number | null {
  if (homeCurrency === null) return null;
  if (currency === homeCurrency) return amount;
  const rate = Object.hasOwn(rates, currency) ? rates[currency] : undefined;
  return rate === undefined ? null : amount * rate;
}

/** What an observation says of a measure, in its own currency; null when it does not. A range with one end is a point. */
function amountsOf(one: Compensation, measure: WorthMeasure): { low: number; high: number } | null {
  const low = one.baseLow ?? one.baseHigh;
  const high = one.baseHigh ?? one.baseLow;
  if (low === null || high === null) return null;
  const more = measure === 'total' ? (one.bonus ?? 0) + (one.equity ?? 0) : 0;
  return { low: low + more, high: high + more };
}

/** Groups observations for the charts: by currency as far as they do not convert, within it by what the user asks. */
export function groupWorth(
  observations: readonly Compensation[],
  by: WorthGrouping,
  measure: WorthMeasure,
  exchange: Exchange,
): Worth {
  const leftOut: Compensation[] = [];
  const marks = new Map<string, WorthMark[]>();
  for (const observation of observations) {
    const amounts = amountsOf(observation, measure);
    if (!amounts) {
      leftOut.push(observation);
      continue;
    }
    const low = inHomeCurrency(amounts.low, observation.currency, exchange);
    const high = inHomeCurrency(amounts.high, observation.currency, exchange);
    const home = low !== null && high !== null ? { low, high } : null;
    const currency = (home && exchange.homeCurrency) ?? observation.currency;
    const mark: WorthMark = {
      observation,
      on: observation.observedOn,
      ...(home ?? amounts),
      converted: currency !== observation.currency,
    };
    const present = marks.get(currency);
    if (present) present.push(mark);
    else marks.set(currency, [mark]);
  }
  const rank = (currency: string) => (currency === exchange.homeCurrency ? Number.POSITIVE_INFINITY : 0);
  const charts = [...marks]
    .sort(([a, ownA], [b, ownB]) => rank(b) - rank(a) || ownB.length - ownA.length || (a < b ? -1 : 1))
    .map(([currency, own]) => ({ currency, series: seriesOf(own, by) }));
  return { charts, leftOut };
}

function seriesOf(marks: readonly WorthMark[], by: WorthGrouping): WorthSeries[] {
  const groups = Map.groupBy(marks, ({ observation }) => fold(labelOf(observation, by) ?? '').trim());
  return [...groups]
    .map(([key, own]) => ({
      label: key === '' || !own[0] ? null : labelOf(own[0].observation, by),
      marks: own.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)),
    }))
    .sort(
      (a, b) =>
        Number(a.label === null) - Number(b.label === null) ||
        b.marks.length - a.marks.length ||
        ((a.label ?? '') < (b.label ?? '') ? -1 : 1),
    );
}

const labelOf = (one: Compensation, by: WorthGrouping): string | null =>
  by === 'company' ? (one.company?.name ?? null) : one[by];
