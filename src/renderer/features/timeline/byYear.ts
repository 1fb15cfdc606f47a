import type { TimelineItem } from '../../../contract/index.ts';

/** Events by year, in the order they come in. */
export function byYear(items: readonly TimelineItem[]): { year: string; items: TimelineItem[] }[] {
  const years: { year: string; items: TimelineItem[] }[] = [];
  for (const item of items) {
    const year = item.on.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.items.push(item);
    else years.push({ year, items: [item] });
  }
  return years;
}
