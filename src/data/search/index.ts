import { parseQuery } from '../../domain/search-query.ts';
import type { JournalEntry } from '../journal/watch.ts';
import type { Network } from '../network/network.ts';
import type { IndexAnswer, IndexQuery } from '../search-query/index-types.ts';
import { find } from './find.ts';
import { hitsOf } from './hits.ts';
import { groupOfKind, idOf, type SourceTable, tableOf } from './keys.ts';
import { Upkeep, type UpkeepOptions } from './upkeep.ts';

export interface SearchOptions extends UpkeepOptions {
  readonly network: Network;
}

/** What is searched for besides what the contract asks. */
export interface SearchMore {
  /** Leaves out documents: asked of those only that would be among the best. */
  readonly accepts?: (table: SourceTable, id: string) => boolean;
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
   * Waits for what is kept to be read, of people and companies alone when only those are asked for; not for a new
   * index to be built: then `complete` is false.
   */
  async query(input: IndexQuery, more: SearchMore = {}): Promise<IndexAnswer> {
    const { text, kinds, limit } = input;
    const { accepts } = more;
    await this.#upkeep.ready(kinds.length > 0 && kinds.every((kind) => groupOfKind(kind) === 'names'));
    const { db, network } = this.#options;
    const ranked = find(this.#upkeep.groups, network, {
      query: parseQuery(text),
      length: text.trim().length,
      kinds,
      limit,
      ...(accepts ? { accepts: (key) => accepts(tableOf(key), idOf(key)) } : {}),
    });
    return { hits: await hitsOf(db, network, ranked), complete: this.#upkeep.complete };
  }

  /** Takes note of changes; they are indexed in the background. */
  follow(entries: readonly JournalEntry[]): Promise<void> {
    return this.#upkeep.follow(entries);
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
