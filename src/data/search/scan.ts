import { prefixWeight, rarity, saturation } from '../../domain/bm25.ts';
import { begunCloseness } from '../../domain/search-query.ts';
import { fieldWeight } from '../../domain/search-rank.ts';
import type { Beginnings, Expanded } from './expanded.ts';
import { FIELDS } from './frozen.ts';
import { firstFrom, type Group, placeIn } from './group.ts';
import type { LiveTerm } from './live.ts';
import { grained, type Tally } from './tally.ts';

/** A list this many times longer than the documents asked for is not gone through, but looked into. */
const MUCH_LONGER = 12;

/** Documents one after the other: from the first number to before the second. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Goes through the documents that have what an atom finds. */
export class Scan {
  readonly #group: Group;
  readonly #size: number;
  readonly #averages: readonly number[];
  readonly #within: Tally | null;
  readonly #out: Tally;
  readonly #stretch: Stretch | null;

  /**
   * @param averages of the fields' lengths
   * @param within when given, other documents are passed over
   * @param stretch when given, likewise
   */
  constructor(
    group: Group,
    averages: readonly number[],
    within: Tally | null,
    out: Tally,
    stretch: Stretch | null = null,
  ) {
    this.#group = group;
    this.#size = group.size;
    this.#averages = averages;
    this.#within = within;
    this.#out = out;
    this.#stretch = stretch;
  }

  run({ terms, beginnings, live }: Expanded): void {
    for (const one of terms) {
      for (let field = 0; field < FIELDS; field++) {
        if ((one.fields & (1 << field)) === 0) continue;
        const fit = one.closeness * fieldWeight(field);
        if (one.term >= 0 && !one.begun) this.#frozen(one.term, field, fit, one.weight, one.live);
        if (one.live?.has(field)) this.#live(one.term, one.live, field, fit, one.weight);
      }
    }
    if (beginnings) this.#beginnings(beginnings, live);
  }

  #beginnings({ from, to, wanted, worth, fields }: Beginnings, live: ReadonlyMap<number, LiveTerm>): void {
    const { postingStart } = this.#group.frozen.arrays;
    const { frozen } = this.#group;
    for (let term = from; term < to; term++) {
      const slot = term * FIELDS;
      for (let field = 0; field < FIELDS; field++) {
        if ((fields & (1 << field)) === 0 || postingStart[slot + field] === postingStart[slot + field + 1]) continue;
        const length = frozen.termLength(term);
        const fit = begunCloseness(wanted, length) * worth * fieldWeight(field);
        const among = live.size === 0 ? undefined : live.get(term);
        this.#frozen(term, field, fit, prefixWeight(wanted, length) * worth, among);
      }
    }
  }

  #frozen(term: number, field: number, fit: number, weight: number, live: LiveTerm | undefined): void {
    const slot = term * FIELDS + field;
    const { postingStart, documents } = this.#group.frozen.arrays;
    let start = postingStart[slot]!;
    let end = postingStart[slot + 1]!;
    if (this.#stretch) {
      start = firstFrom(documents, start, end, this.#stretch.from);
      end = firstFrom(documents, start, end, this.#stretch.to);
    }
    if (start === end) return;
    const telling = weight * rarity(this.#size, this.#group.having(term, live, field));
    const within = this.#within;
    if (within && end - start > within.size * MUCH_LONGER) {
      for (let i = 0; i < within.size; i++) {
        const at = placeIn(documents, start, end, within.documents[i]!);
        if (at >= 0) this.#add(at, field, fit, telling);
      }
    } else if (within) {
      const { stamps, stamp } = within;
      for (let at = start; at < end; at++) if (stamps[documents[at]!] === stamp) this.#add(at, field, fit, telling);
    } else for (let at = start; at < end; at++) this.#add(at, field, fit, telling);
  }

  #add(at: number, field: number, fit: number, telling: number): void {
    const { frozen } = this.#group;
    const { documents, fieldLength } = frozen.arrays;
    const document = documents[at]!;
    const length = fieldLength[document * FIELDS + field]!;
    const score = telling * saturation(frozen.frequencyAt(at), length, this.#averages[field]!);
    this.#out.add(document, fit, grained(score));
  }

  #live(term: number, live: LiveTerm, field: number, fit: number, weight: number): void {
    const { frozen, live: part } = this.#group;
    const telling = weight * rarity(this.#size, this.#group.having(term, live, field));
    for (const [number, frequency] of live.get(field)!) {
      const document = frozen.size + number;
      if (this.#stretch && (document < this.#stretch.from || document >= this.#stretch.to)) continue;
      if (this.#within && !this.#within.has(document)) continue;
      const score = telling * saturation(frequency, part.lengthOf(number, field), this.#averages[field]!);
      this.#out.add(document, fit, grained(score));
    }
  }
}
