import type { LocalDate } from '../../contract/index.ts';
import type { Matcher } from '../../domain/search-query.ts';
import type { DocumentKey } from './keys.ts';

/** A document that was found, before it is put into words. */
export interface Ranked {
  readonly key: DocumentKey;
  readonly on: LocalDate | null;
  readonly score: number;
  readonly matcher: Matcher;
}

/** The best few of many in order, or all of them. */
export class Best {
  readonly #ranked: Ranked[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Best first; all of many as they came. */
  get ranked(): readonly Ranked[] {
    return this.#ranked;
  }

  /** A lower score cannot get in. */
  get least(): number {
    return this.#ranked.length < this.#limit ? 0 : (this.#ranked.at(-1)?.score ?? 0);
  }

  /** Of documents that came twice, after the first so many, leaves those that came last. */
  leaveOutEarlier(first: number): void {
    const latest = new Map(this.#ranked.splice(first).map((one) => [one.key, one]));
    for (const one of latest.values()) this.#ranked.push(one);
  }

  offer(one: Ranked): void {
    const ranked = this.#ranked;
    if (this.#limit === Number.POSITIVE_INFINITY) {
      ranked.push(one);
      return;
    }
    const last = ranked.at(-1);
    if (ranked.length >= this.#limit && last && compareRanked(one, last) >= 0) return;
    let low = 0;
    let high = ranked.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareRanked(one, ranked[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    ranked.splice(low, 0, one);
    if (ranked.length > this.#limit) ranked.pop();
  }
}

/** Best score first; then the newest text; then by key, so that the order is always the same. */
export function compareRanked(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score;
  const [onA, onB] = [a.on ?? '', b.on ?? ''];
  if (onA !== onB) return onA < onB ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}
