import type { Database } from 'better-sqlite3';
import { bookVersion } from '../sqlite/migrate.ts';

/** A book at an entry of its journal. */
export interface BookState {
  /** Version of the book's tables. */
  readonly bookVersion: number;
  readonly seq: number;
  /** Id of the entry's batch: another book, or this one put back and changed since, has another there. */
  readonly mark: string | null;
}

export const latestEntry = (db: Database): number =>
  db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM local_journal').pluck().get() ?? 0;

export const stateAt = (db: Database, seq: number): BookState => ({
  bookVersion: bookVersion(db),
  seq,
  mark: markAt(db, seq),
});

/** Whether a state is one that this book was in, so that its journal leads on from there. */
export const isOf = (db: Database, state: BookState): boolean =>
  state.bookVersion === bookVersion(db) && state.seq <= latestEntry(db) && state.mark === markAt(db, state.seq);

/** The batch of a journal entry; where there is none, the oldest record: ids that no other book has. */
const markAt = (db: Database, seq: number): string | null =>
  db
    .prepare<[number], string>(
      `SELECT coalesce(
         (SELECT b.id FROM local_journal j JOIN local_batch b ON b.seq = j.batch WHERE j.seq = ?),
         (SELECT min(id) FROM person),
         (SELECT min(id) FROM company))`,
    )
    .pluck()
    .get(seq) ?? null;
