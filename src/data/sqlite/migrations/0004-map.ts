import type { Database } from 'better-sqlite3';
import { journalTable } from '../triggers.ts';

/** Names of territories, saved lenses and searches; where everybody stands on the map. */
export function map(db: Database): void {
  db.exec(`
    CREATE TABLE territory (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT
    ) WITHOUT ROWID;
    CREATE TABLE lens (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT,
      lens TEXT
    ) WITHOUT ROWID;
    CREATE TABLE saved_search (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT,
      text TEXT
    ) WITHOUT ROWID;

    CREATE TABLE local_place (
      person_id TEXT PRIMARY KEY NOT NULL,
      territory_id TEXT,
      x REAL,
      y REAL
    ) WITHOUT ROWID;
    CREATE TABLE local_territory (
      id TEXT PRIMARY KEY NOT NULL,
      colour INTEGER,
      bond TEXT,
      name TEXT,
      x REAL,
      y REAL,
      radius REAL
    ) WITHOUT ROWID;
  `);
  for (const table of ['territory', 'lens', 'saved_search']) journalTable(db, table);
}
