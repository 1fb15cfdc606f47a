import type { Pace } from '../pace.ts';

/** Items that are sorted, or merged, at once. */
const SLICE = 2_000;

/** A list in order, sorted in slices: a long one would take longer at once than anything may. */
export async function sortedInSlices<T>(list: readonly T[], compare: (a: T, b: T) => number, pace: Pace): Promise<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < list.length; at += SLICE) {
    runs.push(list.slice(at, at + SLICE).sort(compare));
    if (pace.due) await pace.breathe();
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(await merged(runs[at]!, runs[at + 1] ?? [], compare, pace));
    runs = longer;
  }
  return runs[0] ?? [];
}

async function merged<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number, pace: Pace): Promise<T[]> {
  const all: T[] = [];
  let atA = 0;
  let atB = 0;
  while (atA < a.length && atB < b.length) {
    all.push(compare(a[atA]!, b[atB]!) <= 0 ? a[atA++]! : b[atB++]!);
    if (all.length % SLICE === 0 && pace.due) await pace.breathe();
  }
  for (; atA < a.length; atA++) all.push(a[atA]!);
  for (; atB < b.length; atB++) all.push(b[atB]!);
  return all;
}
