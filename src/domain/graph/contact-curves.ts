import { rankAfter, strengthOfRank } from '../tie.ts';
import type { DayNumber } from './days.ts';

/** The days of contact with people as numbers from 0: those of person `i` stand at `offsets[i]` to `offsets[i + 1]`. */
export interface ContactDays {
  readonly offsets: Uint32Array;
  /** Oldest first in each row. */
  readonly days: Int32Array;
  /** The rank of contact alone on that day, see `ranksOverTime`. */
  readonly ranks: Float64Array;
}

/** How contact with many people rose and fell, ready to be asked of any day. */
export class ContactCurves {
  readonly rows: ContactDays;

  constructor(rows: ContactDays) {
    this.rows = rows;
  }

  /** The day of the last contact up to a day; null is before any. */
  lastOn(person: number, day: DayNumber): DayNumber | null {
    const at = this.#lastUpTo(person, day);
    return at < 0 ? null : (this.rows.days[at] ?? null);
  }

  firstOn(person: number): DayNumber | null {
    const { offsets, days } = this.rows;
    const start = offsets[person] ?? 0;
    return start < (offsets[person + 1] ?? 0) ? (days[start] ?? null) : null;
  }

  /** The rank of contact alone on a day. */
  rankOn(person: number, day: DayNumber): number {
    const at = this.#lastUpTo(person, day);
    return at < 0 ? 0 : rankAfter(this.rows.ranks[at] ?? 0, day - (this.rows.days[at] ?? 0));
  }

  /** When contact alone was strongest up to a day, the first time of several; null is before any. */
  peakUpTo(person: number, day: DayNumber): { readonly on: DayNumber; readonly strength: number } | null {
    const { offsets, days, ranks } = this.rows;
    let best = -1;
    for (let at = offsets[person] ?? 0; at < (offsets[person + 1] ?? 0) && (days[at] ?? 0) <= day; at += 1)
      if (best < 0 || (ranks[at] ?? 0) > (ranks[best] ?? 0)) best = at;
    return best < 0 ? null : { on: days[best] ?? 0, strength: strengthOfRank(ranks[best] ?? 0) };
  }

  /** The place of the last contact up to a day, -1 for none. */
  #lastUpTo(person: number, day: DayNumber): number {
    const { offsets, days } = this.rows;
    const start = offsets[person] ?? 0;
    let [low, high] = [start, offsets[person + 1] ?? start];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] ?? 0) <= day) low = middle + 1;
      else high = middle;
    }
    return low > start ? low - 1 : -1;
  }
}
