import type { SearchKind } from '../../contract/index.ts';
import { SEARCH_FIELDS } from '../../domain/search-rank.ts';
import { type DocumentKey, kindOfLetter } from './keys.ts';

export const FIELDS = SEARCH_FIELDS.length;
/** A frequency that a byte cannot hold; how often it is stands in `often`. */
export const OFTEN = 255;
/** Of an entry of `inner`, the bits that say where in its term the letters begin. */
export const INNER_BITS = 6;
const NO_ROOM = new Uint32Array(0);

/**
 * Documents and terms in order, and which term is in which field of which document, in arrays that are read from
 * a file as they are. Documents and terms go by their place in that order.
 */
export interface FrozenArrays {
  /** Keys, one after the other; `keyStart` says where each begins, its last entry where the last one ends. */
  readonly keys: Uint8Array;
  readonly keyStart: Uint32Array;
  /** Days since 1970. */
  readonly on: Int32Array;
  readonly titleLength: Uint16Array;
  /** Different terms of each field of each document. */
  readonly fieldLength: Uint32Array;
  /** Terms in UTF-16 units, as keys are kept. */
  readonly terms: Uint16Array;
  readonly termStart: Uint32Array;
  /** Terms by their length, in UTF-16 units; `lengthStart` says where each length begins, `masks` which letters they have. */
  readonly byLength: Uint32Array;
  readonly lengthStart: Uint32Array;
  readonly masks: Int32Array;
  /** Where the documents of each field of each term begin in `documents`; one entry more than there are. */
  readonly postingStart: Uint32Array;
  readonly documents: Numbers;
  readonly frequency: Uint8Array;
  /** Pairs of a place in `documents` and the frequency there, where it is `OFTEN` or more. */
  readonly often: Uint32Array;
  /** Beginnings within the terms of names (`term << INNER_BITS | offset`), in the order of the letters from there. */
  readonly inner: Uint32Array;
}

/** Numbers of documents, in two bytes each where that is enough. */
export type Numbers = Uint16Array | Uint32Array;
const FEW = 0x1_0000;
/** Room for so many numbers of documents. */
export const roomFor = (length: number, documents: number): Numbers =>
  documents <= FEW ? new Uint16Array(length) : new Uint32Array(length);

/** A read-only part of the index: everything there was when it was made. */
export class Frozen {
  readonly arrays: FrozenArrays;
  readonly size: number;
  readonly termCount: number;
  /** Sum of field lengths, field by field. */
  readonly fieldTotals: readonly number[];
  readonly #keys: Buffer;
  #often: ReadonlyMap<number, number> | null = null;

  constructor(arrays: FrozenArrays) {
    this.arrays = arrays;
    this.size = arrays.on.length;
    this.termCount = arrays.byLength.length;
    this.#keys = Buffer.from(arrays.keys.buffer, arrays.keys.byteOffset, arrays.keys.byteLength);
    const totals = SEARCH_FIELDS.map(() => 0);
    for (let at = 0; at < arrays.fieldLength.length; at++) totals[at % FIELDS]! += arrays.fieldLength[at]!;
    this.fieldTotals = totals;
  }

  get bytes(): number {
    return Object.values(this.arrays).reduce((sum, array: Uint8Array) => sum + array.byteLength, 0);
  }

  keyOf(document: number): DocumentKey {
    const { keyStart } = this.arrays;
    return this.#keys.toString('latin1', keyStart[document], keyStart[document + 1]) as DocumentKey;
  }

  idOf(document: number): string {
    const { keyStart } = this.arrays;
    return this.#keys.toString('latin1', keyStart[document]! + 1, keyStart[document + 1]);
  }

  kindOf(document: number): SearchKind {
    return kindOfLetter(this.#keys[this.arrays.keyStart[document]!]!);
  }

  /** The place of a document, or -1. */
  documentOf(key: DocumentKey): number {
    const wanted = Buffer.from(key, 'latin1');
    const { keyStart } = this.arrays;
    let low = 0;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.#keys.compare(wanted, 0, wanted.length, keyStart[middle], keyStart[middle + 1]);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  termLength(term: number): number {
    return this.arrays.termStart[term + 1]! - this.arrays.termStart[term]!;
  }

  textOf(term: number): string {
    const { terms, termStart } = this.arrays;
    return String.fromCharCode(...terms.subarray(termStart[term], termStart[term + 1]));
  }

  /** The place of a term, or -1. */
  termOf(text: string): number {
    const at = this.lowerBound(text);
    return at < this.termCount && this.termLength(at) === text.length && this.#begins(at, text) ? at : -1;
  }

  /** The terms that begin with some letters: from the first to before the second place. */
  beginning(text: string): [from: number, to: number] {
    const from = this.lowerBound(text);
    let low = from;
    let high = this.termCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#begins(middle, text)) low = middle + 1;
      else high = middle;
    }
    return [from, low];
  }

  /** The place of the first term not before some letters. */
  lowerBound(text: string): number {
    const { terms, termStart } = this.arrays;
    let low = 0;
    let high = this.termCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareUnits(terms, termStart[middle]!, termStart[middle + 1]!, text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Terms of names that have some letters within, not at their beginning; each once. */
  havingInside(text: string): Set<number> {
    const { inner, terms, termStart } = this.arrays;
    const compareAt = (entry: number): number => {
      const term = entry >>> INNER_BITS;
      const start = termStart[term]! + (entry & ((1 << INNER_BITS) - 1));
      return compareUnits(terms, start, Math.min(termStart[term + 1]!, start + text.length), text);
    };
    let low = 0;
    let high = inner.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareAt(inner[middle]!) < 0) low = middle + 1;
      else high = middle;
    }
    const found = new Set<number>();
    for (; low < inner.length && compareAt(inner[low]!) === 0; low++) found.add(inner[low]! >>> INNER_BITS);
    return found;
  }

  /** How often the term of a place in `documents` occurs there. */
  frequencyAt(at: number): number {
    const frequency = this.arrays.frequency[at]!;
    return frequency === OFTEN ? (this.#oftenAt(at) ?? OFTEN) : frequency;
  }

  #oftenAt(at: number): number | undefined {
    const { often } = this.arrays;
    if (!this.#often) {
      const map = new Map<number, number>();
      for (let i = 0; i < often.length; i += 2) map.set(often[i]!, often[i + 1]!);
      this.#often = map;
    }
    return this.#often.get(at);
  }

  #begins(term: number, text: string): boolean {
    const { terms, termStart } = this.arrays;
    const start = termStart[term]!;
    if (termStart[term + 1]! - start < text.length) return false;
    return compareUnits(terms, start, start + text.length, text) === 0;
  }
}

function compareUnits(units: Uint16Array, start: number, end: number, text: string): number {
  const length = Math.min(end - start, text.length);
  for (let i = 0; i < length; i++) {
    const order = units[start + i]! - text.charCodeAt(i);
    if (order !== 0) return order;
  }
  return end - start - text.length;
}

/** What has nothing in it. */
export const nothingFrozen = (): Frozen =>
  new Frozen({
    keys: new Uint8Array(0),
    keyStart: new Uint32Array(1),
    on: new Int32Array(0),
    titleLength: new Uint16Array(0),
    fieldLength: NO_ROOM,
    terms: new Uint16Array(0),
    termStart: new Uint32Array(1),
    byLength: NO_ROOM,
    lengthStart: new Uint32Array(65),
    masks: new Int32Array(0),
    postingStart: new Uint32Array(1),
    documents: roomFor(0, 0),
    frequency: new Uint8Array(0),
    often: NO_ROOM,
    inner: NO_ROOM,
  });
