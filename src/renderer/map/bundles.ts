import type { DrawnData } from './graph.ts';

/** All ties between two territories as one. */
export interface Bundle {
  readonly from: number;
  readonly to: number;
  /** Summed strength, 1 for the strongest bundle of the map. */
  readonly weight: number;
}

/** How many bundles a territory asks for; the strongest say enough. */
const EACH = 3;
/** How many it has when others ask for bundles to it as well. */
const MOST = 6;

/** The strongest bundles of each territory, weakest first, so that the strongest are drawn on top. */
export function bundlesOf(data: DrawnData): Bundle[] {
  const count = data.territories.length;
  const sums = new Map<number, number>();
  for (let tie = 0; tie < data.tieStrength.length; tie++) {
    const a = data.territoryOf[data.ties[2 * tie]!]!;
    const b = data.territoryOf[data.ties[2 * tie + 1]!]!;
    if (a < 0 || b < 0 || a === b) continue;
    const key = Math.min(a, b) * count + Math.max(a, b);
    sums.set(key, (sums.get(key) ?? 0) + data.tieStrength[tie]! + 1);
  }
  const drawn = new Uint8Array(count);
  const chosen: { from: number; to: number; sum: number }[] = [];
  for (const [key, sum] of [...sums].sort((a, b) => b[1] - a[1])) {
    const [from, to] = [Math.floor(key / count), key % count];
    const [fewer, more] = [Math.min(drawn[from]!, drawn[to]!), Math.max(drawn[from]!, drawn[to]!)];
    if (fewer >= EACH || more >= MOST) continue;
    drawn[from]!++;
    drawn[to]!++;
    chosen.push({ from, to, sum });
  }
  const most = chosen[0]?.sum ?? 1;
  return chosen.toReversed().map(({ from, to, sum }) => ({ from, to, weight: sum / most }));
}
