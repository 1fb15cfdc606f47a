import type { Database } from 'better-sqlite3';
import { KithError } from '../../contract/index.ts';
import { APPLICATION_ID } from './connection.ts';
import { migrations as allMigrations, type Migration } from './migrations/index.ts';

const readNumber = (db: Database, pragma: string) => Number(db.pragma(pragma, { simple: true }));

/** How many migrations the book has had. */
export const bookVersion = (db: Database): number => readNumber(db, 'user_version');

/**
 * Refuses files that are not ours or that a newer Kith wrote.
 *
 * @throws KithError book_newer | book_corrupt
 */
export function checkBook(db: Database, path: string, known = allMigrations.length): void {
  const version = bookVersion(db);
  const application = readNumber(db, 'application_id');
  const empty = readNumber(db, 'schema_version') === 0;
  if (!empty && application !== APPLICATION_ID)
    throw new KithError(
      'book_corrupt',
      `${path} is a database of another program, not a Kith book. It was left as it is.`,
      {
        path,
      },
    );
  if (version > known)
    throw new KithError(
      'book_newer',
      `The book ${path} was written by a newer Kith (version ${version}; this one knows ${known}). It was left as it is; update Kith to open it.`,
      { path, version, known },
    );
}

/**
 * Brings the book to the newest version, each migration in one transaction with its number. A process
 * killed in between leaves the book at a whole version.
 *
 * @returns how many migrations ran
 */
export function migrate(db: Database, migrations: readonly Migration[] = allMigrations): number {
  let ran = 0;
  // Looked at without a lock, so that a book can be opened while another process writes for long.
  while (bookVersion(db) < migrations.length) {
    const done = db.transaction(() => {
      const version = bookVersion(db);
      const next = migrations[version];
      if (!next) return true;
      next(db);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${version + 1}`);
      ran += 1;
      return false;
    });
    // Immediate, so that of two processes that open an old book one waits for the other.
    if (done.immediate()) break;
  }
  return ran;
}
