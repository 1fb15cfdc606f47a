import { FIELDS, Frozen, type FrozenArrays, type Numbers, OFTEN, roomFor } from './frozen.ts';
import { innerOf, lengthsOf } from './term-tables.ts';

/** The place of a document that is left out. */
const GONE = 0xffffffff;

/**
 * Two frozen parts as one.
 *
 * @param isDead tells which documents of the first are left out; a key must not be in both otherwise
 */
export function merge(first: Frozen, isDead: (document: number) => boolean, second: Frozen): Frozen {
  return new Merge(first, isDead, second).run();
}

class Merge {
  readonly #parts: readonly [Frozen, Frozen];
  /** Where each document of each part goes. */
  readonly #places: readonly [Uint32Array, Uint32Array];
  readonly #size: number;

  constructor(first: Frozen, isDead: (document: number) => boolean, second: Frozen) {
    this.#parts = [first, second];
    this.#places = [new Uint32Array(first.size).fill(GONE), new Uint32Array(second.size)];
    this.#size = this.#order(isDead);
  }

  run(): Frozen {
    const partial = { ...this.#documents(), ...this.#terms() };
    return new Frozen({ ...partial, ...lengthsOf(partial), inner: innerOf(partial) });
  }

  #order(isDead: (document: number) => boolean): number {
    const [first, second] = this.#parts;
    let place = 0;
    let other = 0;
    for (let document = 0; document < first.size; document++) {
      if (isDead(document)) continue;
      const key = first.keyOf(document);
      for (; other < second.size && second.keyOf(other) < key; other++) this.#places[1][other] = place++;
      this.#places[0][document] = place++;
    }
    for (; other < second.size; other++) this.#places[1][other] = place++;
    return place;
  }

  #documents(): Pick<FrozenArrays, 'keys' | 'keyStart' | 'on' | 'titleLength' | 'fieldLength'> {
    const size = this.#size;
    const keyStart = new Uint32Array(size + 1);
    const on = new Int32Array(size);
    const titleLength = new Uint16Array(size);
    const fieldLength = new Uint32Array(size * FIELDS);
    this.#each((arrays, document, place) => {
      keyStart[place + 1] = arrays.keyStart[document + 1]! - arrays.keyStart[document]!;
      on[place] = arrays.on[document]!;
      titleLength[place] = arrays.titleLength[document]!;
      fieldLength.set(arrays.fieldLength.subarray(document * FIELDS, (document + 1) * FIELDS), place * FIELDS);
    });
    for (let place = 0; place < size; place++) keyStart[place + 1]! += keyStart[place]!;
    const keys = new Uint8Array(keyStart[size]!);
    this.#each((arrays, document, place) => {
      keys.set(arrays.keys.subarray(arrays.keyStart[document], arrays.keyStart[document + 1]), keyStart[place]);
    });
    return { keys, keyStart, on, titleLength, fieldLength };
  }

  #each(visit: (arrays: FrozenArrays, document: number, place: number) => void): void {
    for (const [index, { arrays, size }] of this.#parts.entries()) {
      const places = this.#places[index as 0 | 1];
      for (let document = 0; document < size; document++)
        if (places[document] !== GONE) visit(arrays, document, places[document]!);
    }
  }

  #terms(): Pick<FrozenArrays, 'terms' | 'termStart' | 'postingStart' | 'documents' | 'frequency' | 'often'> {
    const [a, b] = this.#parts.map(({ arrays }) => arrays) as [FrozenArrays, FrozenArrays];
    const [countA, countB] = this.#parts.map(({ termCount }) => termCount) as [number, number];
    const terms = new Uint16Array(a.terms.length + b.terms.length);
    const termStart = new Uint32Array(countA + countB + 1);
    const postings = new Postings(this.#parts, this.#places, this.#size);
    let count = 0;
    let length = 0;
    for (let atA = 0, atB = 0; atA < countA || atB < countB; ) {
      const order = atA === countA ? 1 : atB === countB ? -1 : compareTerms(a, atA, b, atB);
      const [from, at] = order <= 0 ? [a, atA] : [b, atB];
      if (postings.add(count, order <= 0 ? atA : -1, order >= 0 ? atB : -1)) {
        terms.set(from.terms.subarray(from.termStart[at], from.termStart[at + 1]), length);
        length += from.termStart[at + 1]! - from.termStart[at]!;
        termStart[++count] = length;
      }
      if (order <= 0) atA += 1;
      if (order >= 0) atB += 1;
    }
    return { terms: terms.slice(0, length), termStart: termStart.slice(0, count + 1), ...postings.done(count) };
  }
}

/** Which document has which term: lists of both parts become one. */
class Postings {
  readonly #parts: readonly [Frozen, Frozen];
  readonly #places: readonly [Uint32Array, Uint32Array];
  readonly #start: Uint32Array;
  readonly #documents: Numbers;
  readonly #frequency: Uint8Array;
  readonly #often: number[] = [];
  #length = 0;

  constructor(parts: readonly [Frozen, Frozen], places: readonly [Uint32Array, Uint32Array], size: number) {
    this.#parts = parts;
    this.#places = places;
    const most = parts[0].arrays.documents.length + parts[1].arrays.documents.length;
    this.#start = new Uint32Array((parts[0].termCount + parts[1].termCount) * FIELDS + 1);
    this.#documents = roomFor(most, size);
    this.#frequency = new Uint8Array(most);
  }

  /** Adds a term that is at these places of the parts, -1 where it is not; false when no document has it any more. */
  add(term: number, first: number, second: number): boolean {
    const before = this.#length;
    for (let field = 0; field < FIELDS; field++) {
      this.#merge(first * FIELDS + field, second * FIELDS + field, first >= 0, second >= 0);
      this.#start[term * FIELDS + field + 1] = this.#length;
    }
    return this.#length > before;
  }

  done(terms: number): Pick<FrozenArrays, 'postingStart' | 'documents' | 'frequency' | 'often'> {
    return {
      postingStart: this.#start.slice(0, terms * FIELDS + 1),
      documents: this.#documents.slice(0, this.#length),
      frequency: this.#frequency.slice(0, this.#length),
      often: Uint32Array.from(this.#often),
    };
  }

  #merge(first: number, second: number, inFirst: boolean, inSecond: boolean): void {
    const [a, b] = [this.#parts[0].arrays, this.#parts[1].arrays];
    let atB = inSecond ? b.postingStart[second]! : 0;
    const endB = inSecond ? b.postingStart[second + 1]! : 0;
    if (inFirst) {
      for (let at = a.postingStart[first]!; at < a.postingStart[first + 1]!; at++) {
        const place = this.#places[0][a.documents[at]!]!;
        if (place === GONE) continue;
        for (; atB < endB && this.#places[1][b.documents[atB]!]! < place; atB++) this.#copy(1, atB);
        this.#copy(0, at);
      }
    }
    for (; atB < endB; atB++) this.#copy(1, atB);
  }

  #copy(part: 0 | 1, at: number): void {
    const { arrays } = this.#parts[part];
    const to = this.#length++;
    this.#documents[to] = this.#places[part][arrays.documents[at]!]!;
    this.#frequency[to] = arrays.frequency[at]!;
    if (arrays.frequency[at] === OFTEN) this.#often.push(to, this.#parts[part].frequencyAt(at));
  }
}

function compareTerms(a: FrozenArrays, termA: number, b: FrozenArrays, termB: number): number {
  const [startA, endA] = [a.termStart[termA]!, a.termStart[termA + 1]!];
  const [startB, endB] = [b.termStart[termB]!, b.termStart[termB + 1]!];
  const length = Math.min(endA - startA, endB - startB);
  for (let i = 0; i < length; i++) {
    const order = a.terms[startA + i]! - b.terms[startB + i]!;
    if (order !== 0) return order;
  }
  return endA - startA - (endB - startB);
}
