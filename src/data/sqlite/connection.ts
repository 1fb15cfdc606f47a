import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Tables } from './schema.ts';

/** `Kith` in ASCII: marks the file as ours (`PRAGMA application_id`). */
export const APPLICATION_ID = 0x4b697468;

/**
 * Opens a connection as every connection to a book is set: WAL, every commit synced to the disk, foreign
 * keys on. Busy waits are ours (asynchronous), not SQLite's, which would hold up the event loop.
 *
 * @throws SqliteError when the file is not a database or cannot be opened
 */
export function connect(path: string, options: { readonly?: boolean } = {}): Database.Database {
  const db = new Database(path, { timeout: 5_000, readonly: options.readonly ?? false });
  try {
    db.pragma('foreign_keys = ON');
    db.pragma('temp_store = MEMORY');
    if (!options.readonly) {
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** From now on a busy book is an error at once: waiting is ours and asynchronous, SQLite's would hold up the event loop. */
export const stopWaiting = (db: Database.Database): void => void db.pragma('busy_timeout = 0');

/** Kysely over a connection; it runs one transaction at a time and queues the rest. */
export const kyselyOf = (db: Database.Database): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: db }) });
