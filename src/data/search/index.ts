import type { Database } from 'better-sqlite3';
import type { MethodOutput, ParsedInput } from '../../contract/index.ts';
import type { Clock } from '../../domain/dates.ts';
import type { JournalEntry } from '../journal/watch.ts';
import type { Network } from '../network/network.ts';

/** Full-text search over a book, behind one small interface. */
export class SearchIndex {
  static async open(_options: { db: Database; path: string; network: Network; clock: Clock }): Promise<SearchIndex> {
    return new SearchIndex();
  }
  query(_input: ParsedInput<'search.query'>): MethodOutput<'search.query'> {
    return { hits: [], complete: true };
  }
  async follow(_entries: readonly JournalEntry[]): Promise<void> {}
  async close(): Promise<void> {}
}
