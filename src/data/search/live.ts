import MiniSearch, { type Options } from 'minisearch';
import { SEARCH_FIELDS } from '../../domain/search-rank.ts';
import type { IndexDocument } from './documents.ts';
import type { DocumentKey } from './keys.ts';

const same = (term: string): string => term;
const OPTIONS: Options<IndexDocument> = {
  fields: [...SEARCH_FIELDS],
  tokenize: (terms) => (terms === '' ? [] : terms.split('\n')),
  processTerm: same,
  // Its own sweeping throws when a document comes between two of its steps.
  autoVacuum: false,
};

/** The documents a term is in and how often, field by field. */
export type LiveTerm = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** What MiniSearch 7.2 keeps to itself; a test holds that what is read here is what it means. */
interface Insides {
  readonly _index: Iterable<[string, LiveTerm]> & {
    get(term: string): LiveTerm | undefined;
    atPrefix(beginning: string): Iterable<[string, LiveTerm]>;
  };
  readonly _idToShortId: ReadonlyMap<DocumentKey, number>;
  readonly _fieldLength: ReadonlyMap<number, readonly number[]>;
}

/** What changed since the frozen part was made: few documents, in a MiniSearch, by the numbers it gives them. */
export class Live {
  readonly #index = new MiniSearch<IndexDocument>(OPTIONS);
  readonly #insides = this.#index as unknown as Insides;
  readonly #documents = new Map<DocumentKey, IndexDocument>();
  /** By number; numbers are not given twice. */
  readonly #numbered: (IndexDocument | undefined)[] = [];
  readonly fieldTotals = SEARCH_FIELDS.map(() => 0);

  get size(): number {
    return this.#documents.size;
  }

  /** Numbers are below this. */
  get numbers(): number {
    return this.#numbered.length;
  }

  put(document: IndexDocument): void {
    this.discard(document.id);
    this.#index.add(document);
    const number = this.#insides._idToShortId.get(document.id)!;
    this.#documents.set(document.id, document);
    this.#numbered[number] = document;
    this.#count(number, 1);
  }

  discard(key: DocumentKey): void {
    const document = this.#documents.get(key);
    if (!document) return;
    this.#count(this.#insides._idToShortId.get(key)!, -1);
    this.#documents.delete(key);
    this.#numbered[this.#insides._idToShortId.get(key)!] = undefined;
    // With the very document that was added: `remove` corrupts the index when given another.
    this.#index.remove(document);
  }

  documentAt(number: number): IndexDocument | undefined {
    return this.#numbered[number];
  }

  lengthOf(number: number, field: number): number {
    return this.#insides._fieldLength.get(number)?.[field] ?? 0;
  }

  term(text: string): LiveTerm | undefined {
    return this.#insides._index.get(text);
  }

  beginning(text: string): Iterable<[string, LiveTerm]> {
    return this.#insides._index.atPrefix(text);
  }

  terms(): Iterable<[string, LiveTerm]> {
    return this.#insides._index;
  }

  #count(number: number, sign: 1 | -1): void {
    for (let field = 0; field < SEARCH_FIELDS.length; field++)
      this.fieldTotals[field]! += sign * this.lengthOf(number, field);
  }
}
