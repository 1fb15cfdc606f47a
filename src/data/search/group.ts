import type { SearchKind } from '../../contract/index.ts';
import { SEARCH_FIELDS } from '../../domain/search-rank.ts';
import { dayOf } from './days.ts';
import type { IndexDocument } from './documents.ts';
import { FIELDS, type Frozen, type Numbers, nothingFrozen } from './frozen.ts';
import { type DocumentKey, idOf, kindOf } from './keys.ts';
import { Live, type LiveTerm } from './live.ts';

/** Searched through one by one, a list must be this many times longer than what is looked for in it. */
const HALVINGS = 16;

/**
 * Documents of a part of the index: a frozen part, the live ones that came since, and tombstones over the frozen ones
 * that were replaced or are gone. Frozen documents have the numbers from 0, live ones those that follow.
 */
export class Group {
  readonly frozen: Frozen;
  readonly live = new Live();
  readonly #dead: Uint8Array;
  readonly #deadOnes: number[] = [];
  readonly #deadTotals = SEARCH_FIELDS.map(() => 0);
  /** How many documents that are not dead have a field's term, as far as it was asked. */
  readonly #having = new Map<number, number>();

  constructor(frozen: Frozen = nothingFrozen()) {
    this.frozen = frozen;
    this.#dead = new Uint8Array(frozen.size);
  }

  /** How many documents can be found. */
  get size(): number {
    return this.frozen.size - this.#deadOnes.length + this.live.size;
  }

  /** Document numbers are below this. */
  get numbers(): number {
    return this.frozen.size + this.live.numbers;
  }

  /** What must be merged into the frozen part some time. */
  get changes(): number {
    return this.#deadOnes.length + this.live.size;
  }

  put(document: IndexDocument): void {
    this.#bury(document.id);
    this.live.put(document);
  }

  discard(key: DocumentKey): void {
    this.#bury(key);
    this.live.discard(key);
  }

  /** Whether a document is neither dead nor taken away since it was found. */
  has(document: number): boolean {
    const live = document - this.frozen.size;
    return live < 0 ? this.#dead[document] === 0 : this.live.documentAt(live) !== undefined;
  }

  keyOf(document: number): DocumentKey {
    const live = document - this.frozen.size;
    return live < 0 ? this.frozen.keyOf(document) : this.live.documentAt(live)!.id;
  }

  idOf(document: number): string {
    const live = document - this.frozen.size;
    return live < 0 ? this.frozen.idOf(document) : idOf(this.live.documentAt(live)!.id);
  }

  kindOf(document: number): SearchKind {
    const live = document - this.frozen.size;
    return live < 0 ? this.frozen.kindOf(document) : kindOf(this.live.documentAt(live)!.id);
  }

  /** Days since 1970, or UNDATED. */
  dayOf(document: number): number {
    const live = document - this.frozen.size;
    return live < 0 ? this.frozen.arrays.on[document]! : dayOf(this.live.documentAt(live)!.on);
  }

  titleLengthOf(document: number): number {
    const live = document - this.frozen.size;
    if (live < 0) return this.frozen.arrays.titleLength[document]!;
    return Math.min(this.live.documentAt(live)!.titleLength, 0xffff);
  }

  /** How many different terms a field has, on average over all documents. */
  averageLength(field: number): number {
    const total = this.frozen.fieldTotals[field]! - this.#deadTotals[field]! + this.live.fieldTotals[field]!;
    return total / this.size;
  }

  /** How many documents have a term in a field; `term` is its place in the frozen part, -1 when not there. */
  having(term: number, live: LiveTerm | undefined, field: number): number {
    return (term < 0 ? 0 : this.#frozenHaving(term * FIELDS + field)) + (live?.get(field)?.size ?? 0);
  }

  #frozenHaving(slot: number): number {
    const { postingStart, documents } = this.frozen.arrays;
    const [start, end] = [postingStart[slot]!, postingStart[slot + 1]!];
    if (this.#deadOnes.length === 0 || start === end) return end - start;
    let having = this.#having.get(slot);
    if (having === undefined) {
      having = end - start;
      if (having > this.#deadOnes.length * HALVINGS) {
        for (const dead of this.#deadOnes) if (placeIn(documents, start, end, dead) >= 0) having -= 1;
      } else for (let at = start; at < end; at++) having -= this.#dead[documents[at]!]!;
      this.#having.set(slot, having);
    }
    return having;
  }

  #bury(key: DocumentKey): void {
    const document = this.frozen.documentOf(key);
    if (document < 0 || this.#dead[document] === 1) return;
    this.#dead[document] = 1;
    this.#deadOnes.push(document);
    for (let field = 0; field < FIELDS; field++)
      this.#deadTotals[field]! += this.frozen.arrays.fieldLength[document * FIELDS + field]!;
    this.#having.clear();
  }
}

/** Where a number stands in an ascending stretch of a list, or -1. */
export function placeIn(list: Numbers, start: number, end: number, wanted: number): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = list[middle]!;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Where in an ascending stretch of a list the numbers not below one begin. */
export function firstFrom(list: Numbers, start: number, end: number, least: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
