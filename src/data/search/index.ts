import type { SearchHit, SearchKind } from '../../contract/index.ts';
import { parseQuery } from '../../domain/search-query.ts';
import type { JournalEntry } from '../journal/watch.ts';
import type { Network } from '../network/network.ts';
import { Pace } from '../pace.ts';
import type { IndexAnswer, IndexQuery } from '../search-query/index-types.ts';
import type { Ranked } from './best.ts';
import { find, findAll } from './find.ts';
import { hitsOf } from './hits.ts';
import { groupOfKind } from './keys.ts';
import type { Search } from './looks.ts';
import { type DatedText, newestOf } from './newest.ts';
import { Upkeep, type UpkeepOptions } from './upkeep.ts';

export interface SearchOptions extends UpkeepOptions {
  readonly network: Network;
}

/** Documents that were found, best first. */
interface RankedAnswer {
  readonly ranked: readonly Ranked[];
  /** False while the index is being built. */
  readonly complete: boolean;
}

interface NewestTexts<K extends SearchKind> {
  readonly texts: readonly DatedText<K>[];
  readonly complete: boolean;
}

/** Full-text search over a book. */
export class SearchIndex {
  readonly #options: SearchOptions;
  readonly #upkeep: Upkeep;

  private constructor(options: SearchOptions) {
    this.#options = options;
    this.#upkeep = new Upkeep(options);
  }

  /** Returns at once; what is kept is read, and what it lacks indexed, in the background. */
  static open(options: SearchOptions): SearchIndex {
    return new SearchIndex(options);
  }

  /**
   * The best documents, put into words. Waits for what is kept to be read, of people and companies alone when only those
   * are asked for; not for a new index to be built: then `complete` is false.
   */
  async query(input: IndexQuery): Promise<IndexAnswer> {
    const { ranked, complete } = await this.rank(input);
    return { hits: await this.show(ranked), complete };
  }

  /** The best documents. */
  async rank({ limit, ...input }: IndexQuery): Promise<RankedAnswer> {
    const search = await this.#ready(input);
    const ranked = find(this.#upkeep.groups, this.#options.network, { ...search, limit });
    return { ranked, complete: this.#upkeep.complete };
  }

  /** Every document that is found, in slices and in no order; scores of people and companies lack their standing. */
  async findAll(input: Omit<IndexQuery, 'limit'>): Promise<RankedAnswer> {
    const search = await this.#ready(input);
    const ranked = await findAll(this.#upkeep.groups, this.#options.network, search);
    return { ranked, complete: this.#upkeep.complete };
  }

  /** Every text of a kind, newest first, in slices. */
  async newest<K extends SearchKind>(kind: K): Promise<NewestTexts<K>> {
    await this.#upkeep.ready(false);
    const texts = await newestOf(this.#upkeep.groups[groupOfKind(kind)], kind, new Pace());
    return { texts, complete: this.#upkeep.complete };
  }

  /** Puts documents into words; what has gone meanwhile is left out. */
  show(ranked: readonly Ranked[]): Promise<SearchHit[]> {
    return hitsOf(this.#options.db, this.#options.network, ranked);
  }

  async #ready({ text, kinds }: Omit<IndexQuery, 'limit'>): Promise<Omit<Search, 'limit'>> {
    await this.#upkeep.ready(kinds.length > 0 && kinds.every((kind) => groupOfKind(kind) === 'names'));
    return { query: parseQuery(text), length: text.trim().length, kinds };
  }

  /** Takes note of changes; they are indexed in the background. */
  follow(entries: readonly JournalEntry[]): Promise<void> {
    return this.#upkeep.follow(entries);
  }

  /** Takes note that very much changed, up to an entry of the journal; what it was is found out in a thread. */
  fallBehind(seq: number): void {
    this.#upkeep.fallBehind(seq);
  }

  /** Resolves when everything followed so far is indexed and a merge that is due is done. */
  settled(): Promise<void> {
    return this.#upkeep.settled();
  }

  /** Merges what is live and keeps it. What cannot be written costs time at the next start, nothing else. */
  keep(): Promise<void> {
    return this.#upkeep.keep();
  }

  /** Stops indexing; when much changed, keeps it first, so that the next start need not replay it. */
  close(): Promise<void> {
    return this.#upkeep.close();
  }
}
