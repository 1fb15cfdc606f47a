import { dayOf } from './days.ts';
import type { DocumentFacts } from './documents.ts';
import { FIELDS, Frozen, type FrozenArrays, OFTEN, roomFor } from './frozen.ts';
import { GrowingList } from './growing.ts';
import { innerOf, lengthsOf } from './term-tables.ts';

/** Documents put into an index one after the other, in any order, then frozen. */
export class Builder {
  readonly #facts: DocumentFacts[] = [];
  readonly #terms = new Map<string, number>();
  /** Where each term was put last, plus one: to count how often it is in a field. */
  readonly #last = new GrowingList();
  /** What was put: term and field in one number, and how often; `#start` says where each document's begin. */
  readonly #slots = new GrowingList();
  readonly #frequencies = new GrowingList();
  readonly #start = new GrowingList();
  readonly #lengths = new GrowingList();
  #documentStart = 0;

  constructor() {
    this.#start.push(0);
  }

  get documents(): number {
    return this.#facts.length;
  }

  get postings(): number {
    return this.#slots.length;
  }

  /** Begins a document; its terms follow, then `end`. A key must come once only. */
  begin(facts: DocumentFacts): void {
    this.#facts.push(facts);
    this.#documentStart = this.#slots.length;
    for (let field = 0; field < FIELDS; field++) this.#lengths.push(0);
  }

  /** Adds a term of the document that was begun; field by field. */
  add(field: number, text: string): void {
    let term = this.#terms.get(text);
    if (term === undefined) {
      term = this.#terms.size;
      this.#terms.set(text, term);
      this.#last.push(0);
    }
    const at = this.#last.at(term) - 1;
    const slot = term * FIELDS + field;
    if (at >= this.#documentStart && this.#slots.at(at) === slot) {
      this.#frequencies.add(at, 1);
      return;
    }
    this.#last.set(term, this.#slots.length + 1);
    this.#slots.push(slot);
    this.#frequencies.push(1);
    this.#lengths.add((this.#facts.length - 1) * FIELDS + field, 1);
  }

  end(): void {
    this.#start.push(this.#slots.length);
  }

  freeze(): Frozen {
    const facts = this.#facts;
    const order = Uint32Array.from(facts.keys()).sort((a, b) => (facts[a]!.id < facts[b]!.id ? -1 : 1));
    const texts = [...this.#terms.keys()].sort();
    const placeOf = new Uint32Array(texts.length);
    for (const [place, text] of texts.entries()) placeOf[this.#terms.get(text)!] = place;
    const { terms, termStart } = unitsOf(texts);
    const postings = this.#postings(order, placeOf);
    const partial = { ...this.#documentArrays(order), terms, termStart, ...postings };
    return new Frozen({ ...partial, ...lengthsOf(partial), inner: innerOf(partial) });
  }

  #documentArrays(order: Uint32Array): Pick<FrozenArrays, 'keys' | 'keyStart' | 'on' | 'titleLength' | 'fieldLength'> {
    const keyStart = new Uint32Array(order.length + 1);
    const on = new Int32Array(order.length);
    const titleLength = new Uint16Array(order.length);
    const fieldLength = new Uint32Array(order.length * FIELDS);
    const keys: string[] = [];
    for (const [place, document] of order.entries()) {
      const facts = this.#facts[document]!;
      keys.push(facts.id);
      keyStart[place + 1] = keyStart[place]! + facts.id.length;
      on[place] = dayOf(facts.on);
      titleLength[place] = Math.min(facts.titleLength, 0xffff);
      fieldLength.set(this.#lengths.items.subarray(document * FIELDS, (document + 1) * FIELDS), place * FIELDS);
    }
    return { keys: new Uint8Array(Buffer.from(keys.join(''), 'latin1')), keyStart, on, titleLength, fieldLength };
  }

  #postings(
    order: Uint32Array,
    placeOf: Uint32Array,
  ): Pick<FrozenArrays, 'postingStart' | 'documents' | 'frequency' | 'often'> {
    const slots = this.#slots.items;
    const frequencies = this.#frequencies.items;
    const starts = this.#start.items;
    const places = new Uint32Array(placeOf.length * FIELDS);
    for (let slot = 0; slot < places.length; slot++)
      places[slot] = placeOf[Math.floor(slot / FIELDS)]! * FIELDS + (slot % FIELDS);
    const postingStart = new Uint32Array(placeOf.length * FIELDS + 1);
    for (let i = 0; i < slots.length; i++) postingStart[places[slots[i]!]! + 1]! += 1;
    for (let i = 1; i < postingStart.length; i++) postingStart[i]! += postingStart[i - 1]!;
    const next = postingStart.slice();
    const documents = roomFor(slots.length, order.length);
    const frequency = new Uint8Array(slots.length);
    const often: number[] = [];
    for (let document = 0; document < order.length; document++) {
      const own = order[document]!;
      const end = starts[own + 1]!;
      for (let from = starts[own]!; from < end; from++) {
        const at = next[places[slots[from]!]!]!++;
        documents[at] = document;
        frequency[at] = Math.min(OFTEN, frequencies[from]!);
        if (frequencies[from]! >= OFTEN) often.push(at, frequencies[from]!);
      }
    }
    return { postingStart, documents, frequency, often: Uint32Array.from(often) };
  }
}

function unitsOf(texts: readonly string[]): Pick<FrozenArrays, 'terms' | 'termStart'> {
  const termStart = new Uint32Array(texts.length + 1);
  for (const [place, text] of texts.entries()) termStart[place + 1] = termStart[place]! + text.length;
  const terms = new Uint16Array(termStart[texts.length]!);
  for (const [place, text] of texts.entries())
    for (let i = 0, at = termStart[place]!; i < text.length; i++, at++) terms[at] = text.charCodeAt(i);
  return { terms, termStart };
}
