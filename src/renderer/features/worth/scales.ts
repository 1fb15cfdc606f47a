import type { WorthChart, WorthMark } from '../../../domain/worth.ts';

/** Room around the drawing, px: amounts at the left, years below. */
export const margin = { top: 16, right: 20, bottom: 28, left: 84 } as const;
export const height = 340;
/** How far marks of about the same date are put apart, px. */
const APART = 11;

export interface PlacedMark {
  readonly mark: WorthMark;
  /** Which series it is of, by place. */
  readonly series: number;
  readonly x: number;
  /** Of the higher and the lower amount; equal for a point. */
  readonly top: number;
  readonly bottom: number;
}
interface Tick {
  readonly at: number;
  readonly value: number;
}
export interface Plot {
  readonly marks: readonly PlacedMark[];
  readonly amounts: readonly Tick[];
  /** `value` is the year. */
  readonly years: readonly Tick[];
}

const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** A round step that cuts a stretch into about five. */
function roundStep(stretch: number): number {
  const rough = Math.max(stretch / 5, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return factor * power;
}

/** Where everything of a chart stands in a drawing of a width, px. */
export function plot({ series }: WorthChart, width: number, today: string): Plot {
  const all = series.flatMap(({ marks }, index) => marks.map((mark) => ({ mark, index })));
  const days = all.map(({ mark }) => day(mark.on));
  const first = Math.min(...days);
  const last = Math.max(...days, day(today));
  const pad = Math.max((last - first) * 0.04, 45);
  const [from, to] = [first - pad, last + pad];
  const lowest = Math.min(...all.map(({ mark }) => mark.low));
  const highest = Math.max(...all.map(({ mark }) => mark.high));
  const step = roundStep(Math.max(highest - lowest, highest * 0.2));
  const bottom = Math.max(0, Math.floor((lowest - step / 2) / step) * step);
  const top = Math.ceil((highest + step / 4) / step) * step;
  const x = (at: number) => margin.left + ((at - from) / (to - from)) * (width - margin.left - margin.right);
  const y = (amount: number) =>
    height - margin.bottom - ((amount - bottom) / (top - bottom)) * (height - margin.top - margin.bottom);

  const placed: PlacedMark[] = [];
  for (const { mark, index } of all.toSorted((a, b) => day(a.mark.on) - day(b.mark.on))) {
    const one = { mark, series: index, x: x(day(mark.on)), top: y(mark.high), bottom: y(mark.low) };
    const overlaps = (at: number) =>
      placed.some(
        (other) => Math.abs(other.x - at) < APART && one.top < other.bottom + APART && other.top < one.bottom + APART,
      );
    const aside = [0, 1, -1, 2, -2, 3, -3].map((steps) => one.x + steps * APART);
    const free = aside.find((at) => at <= width - margin.right && !overlaps(at));
    placed.push({ ...one, x: free ?? one.x });
  }
  const amounts: Tick[] = [];
  for (let amount = bottom; amount <= top + step / 1_000; amount += step)
    amounts.push({ at: y(amount), value: amount });
  const years: Tick[] = [];
  const yearOf = (at: number) => new Date(at * 86_400_000).getUTCFullYear();
  const every = Math.max(1, Math.ceil((yearOf(to) - yearOf(from) + 1) / Math.max(2, Math.floor(width / 80))));
  for (let year = yearOf(from); year <= yearOf(to) + 1; year += every) {
    const at = day(`${year}-01-01`);
    if (at >= from && at <= to) years.push({ at: x(at), value: year });
  }
  return { marks: placed, amounts, years };
}
