import Database from 'better-sqlite3';
import { type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import { isBusy } from './errors.ts';
import type { Tables } from './schema.ts';

/** `Kith` in ASCII: marks the file as ours (`PRAGMA application_id`). */
export const APPLICATION_ID = 0x4b697468;

/** Readers meet a lock only while another process recovers or removes the WAL, which takes moments. */
const READER_WAIT_MS = 1_000;

/**
 * Opens a connection as every connection to a book is set: every commit synced to the disk, foreign keys
 * on. Changes nothing yet, so that a file that is not ours stays as it is. A writing connection does not
 * wait when the book is busy: waiting is ours and asynchronous, SQLite's would hold up the event loop.
 *
 * @throws SqliteError when the file is not a database or cannot be opened
 */
export function connect(path: string, options: { readonly?: boolean } = {}): Database.Database {
  const db = new Database(path, {
    timeout: options.readonly ? READER_WAIT_MS : 0,
    readonly: options.readonly ?? false,
  });
  try {
    db.pragma('foreign_keys = ON');
    db.pragma('temp_store = MEMORY');
    if (!options.readonly) {
      db.pragma('synchronous = FULL');
      // macOS alone: fsync there does not reach the medium.
      db.pragma('fullfsync = ON');
      // Folding the WAL is WalKeeper's; within a commit it would hold up the event loop.
      db.pragma('wal_autocheckpoint = 0');
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Lets readers go on while someone writes. Written into the file. */
export const enterWal = (db: Database.Database): void => void db.pragma('journal_mode = WAL');

/**
 * SQLite opens a file it may not write without a word; this asks for the right to write, and writes nothing.
 *
 * @throws SqliteError SQLITE_READONLY
 */
export function assertWritable(db: Database.Database): void {
  try {
    db.exec('DELETE FROM local_batch WHERE 0');
  } catch (error) {
    // Another process is writing, so writing can be done.
    if (!isBusy(error)) throw error;
  }
}

/** Kysely over a connection; it runs one transaction at a time and queues the rest. */
export const kyselyOf = (db: Database.Database): Kysely<Tables> => new Kysely<Tables>({ dialect: new BookDialect(db) });

class BookDialect extends SqliteDialect {
  readonly #db: Database.Database;

  constructor(db: Database.Database) {
    super({ database: db });
    this.#db = db;
  }

  override createDriver(): SqliteDriver {
    return new BookDriver(this.#db);
  }
}

class BookDriver extends SqliteDriver {
  readonly #db: Database.Database;

  constructor(db: Database.Database) {
    super({ database: db });
    this.#db = db;
  }

  /** A full disk makes SQLite roll back by itself; rolling back again would fail and hide the reason. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#db.inTransaction) await super.rollbackTransaction(connection);
  }
}
