import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch';
import type { LocalDate } from '../../contract/index.ts';
import { SEARCH_FIELDS, type SearchField } from '../../domain/search-rank.ts';
import type { DocumentKey } from './keys.ts';

/** A document as the index takes it: each field's terms, different ones only, on a line each. */
export interface IndexDocument extends Record<SearchField, string> {
  readonly id: DocumentKey;
  readonly on: LocalDate | null;
}

/** What a search finds in a shard. */
export interface Found {
  readonly key: DocumentKey;
  /** The date of a text. */
  readonly on: LocalDate | null;
  /** Which terms were found, each in which fields. */
  readonly match: Readonly<Record<string, readonly string[]>>;
}

/** Documents, and terms of documents, after which a shard is full: searching, storing or sweeping it stays a short step. */
const FULL = { documents: 750, terms: 22_000 };
/** Terms stored in one step. */
const STORE_STEP = 1_000;
/** Left-overs of replaced documents after which a shard is swept. */
const DIRT = 300;

type StoredIndex = Parameters<typeof MiniSearch.loadJS>[0];

const same = (term: string): string => term;
const OPTIONS: Options<IndexDocument> = {
  fields: [...SEARCH_FIELDS],
  storeFields: ['on'],
  tokenize: (terms) => (terms === '' ? [] : terms.split('\n')),
  processTerm: same,
  // Its own sweeping throws when a document comes between two of its steps.
  autoVacuum: false,
  searchOptions: { combineWith: 'AND', tokenize: (term) => [term], processTerm: same },
};

/** A MiniSearch over part of the documents. */
export class Shard {
  readonly #index: MiniSearch<IndexDocument>;
  /** How many terms each document has. */
  readonly #terms = new Map<DocumentKey, number>();
  #allTerms = 0;

  private constructor(index: MiniSearch<IndexDocument>) {
    this.#index = index;
  }

  static empty(): Shard {
    return new Shard(new MiniSearch(OPTIONS));
  }

  /** @throws Error when the text is not what `toText` gave, joined */
  static fromText(text: string): Shard {
    const stored = JSON.parse(text) as StoredIndex;
    const shard = new Shard(MiniSearch.loadJS<IndexDocument>(stored, OPTIONS));
    for (const [shortId, key] of Object.entries(stored.documentIds))
      shard.#count(key as DocumentKey, sum(stored.fieldLength[shortId] ?? []));
    return shard;
  }

  /** The shard as it is at the first step; in pieces, each a short step. */
  *toText(): Generator<string> {
    const { index, ...others } = this.#index.toJSON();
    yield `${JSON.stringify(others).slice(0, -1)},"index":[`;
    for (let start = 0; start < index.length; start += STORE_STEP) {
      const step = JSON.stringify(index.slice(start, start + STORE_STEP)).slice(1, -1);
      yield start === 0 ? step : `,${step}`;
    }
    yield ']}';
  }

  get full(): boolean {
    return this.#terms.size >= FULL.documents || this.#allTerms >= FULL.terms;
  }

  keys(): Iterable<DocumentKey> {
    return this.#terms.keys();
  }

  /** Adds a document or puts it in the place of its former self. */
  put(document: IndexDocument): void {
    // Discarded, not removed: removing needs the former text, and corrupts the index when given another.
    this.discard(document.id);
    this.#index.add(document);
    this.#count(document.id, sum(SEARCH_FIELDS.map((field) => document[field].split('\n').length)));
  }

  discard(key: DocumentKey): void {
    const terms = this.#terms.get(key);
    if (terms === undefined) return;
    this.#index.discard(key);
    this.#terms.delete(key);
    this.#allTerms -= terms;
  }

  /** Throws out what replaced documents left behind, when that has become much. One short step. */
  async sweep(): Promise<void> {
    if (this.#index.dirtCount < DIRT) return;
    // In one batch: done when the call returns, so nothing can come between.
    await this.#index.vacuum({ batchSize: Number.MAX_SAFE_INTEGER });
  }

  search(query: Query): Found[] {
    return this.#index.search(query).map(({ id, on, match }: SearchResult) => ({ key: id, on, match }));
  }

  #count(key: DocumentKey, terms: number): void {
    this.#terms.set(key, terms);
    this.#allTerms += terms;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + (number || 0), 0);
