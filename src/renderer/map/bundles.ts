import type { DrawnData } from './graph.ts';
import type { MapLook } from './types.ts';

/** All ties between two territories as one. */
export interface Bundle {
  readonly from: number;
  readonly to: number;
  /** Summed strength, 1 for the strongest bundle of the map as it is today. */
  readonly weight: number;
}

/** How many bundles a territory asks for; the strongest say enough. */
const EACH = 3;
/** How many it has when others ask for bundles to it as well. */
const MOST = 6;

/** What of the map a look bundles: ties that are there, between people who are. */
export type Bundled = Pick<MapLook, 'shown' | 'tiesThere'>;
const EVERYTHING: Bundled = { shown: null, tiesThere: null };

/** The bundles of a map under one look after another; worked out anew only when other ties or people are there. */
export class Bundles {
  readonly #data: DrawnData;
  readonly #most: number;
  #of: Bundled = EVERYTHING;
  #bundles: readonly Bundle[];

  constructor(data: DrawnData) {
    this.#data = data;
    const sums = sumsOf(data, EVERYTHING);
    // Of all looks: so many ties are so thick a line, on whatever day and through whatever lens.
    this.#most = Math.max(1, ...sums.values());
    this.#bundles = bundlesOf(data, sums, this.#most);
  }

  /** The strongest bundles of each territory, weakest first, so that the strongest are drawn on top. */
  under({ shown, tiesThere }: Bundled): readonly Bundle[] {
    if (shown !== this.#of.shown || tiesThere !== this.#of.tiesThere) {
      this.#of = { shown, tiesThere };
      this.#bundles = bundlesOf(this.#data, sumsOf(this.#data, this.#of), this.#most);
    }
    return this.#bundles;
  }
}

function sumsOf(data: DrawnData, { shown, tiesThere }: Bundled): Map<number, number> {
  const count = data.territories.length;
  const sums = new Map<number, number>();
  for (let tie = 0; tie < data.tieStrength.length; tie++) {
    if (tiesThere && !tiesThere[tie]) continue;
    const [one, other] = [data.ties[2 * tie]!, data.ties[2 * tie + 1]!];
    const [a, b] = [data.territoryOf[one]!, data.territoryOf[other]!];
    if (a < 0 || b < 0 || a === b || (shown && !(shown[one] && shown[other]))) continue;
    const key = Math.min(a, b) * count + Math.max(a, b);
    sums.set(key, (sums.get(key) ?? 0) + data.tieStrength[tie]! + 1);
  }
  return sums;
}

function bundlesOf({ territories }: DrawnData, sums: ReadonlyMap<number, number>, most: number): Bundle[] {
  const count = territories.length;
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
  return chosen.toReversed().map(({ from, to, sum }) => ({ from, to, weight: sum / most }));
}
