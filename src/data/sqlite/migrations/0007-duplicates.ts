import type { Database } from 'better-sqlite3';
import { journalTable } from '../triggers.ts';

/** Pairs that the user said are not the same. The ids are of people or of companies, so they refer to no one table. */
export function duplicates(db: Database): void {
  db.exec(`
    CREATE TABLE distinct_pair (
      id TEXT PRIMARY KEY NOT NULL,
      one_id TEXT,
      other_id TEXT,
      decided_on TEXT
    ) WITHOUT ROWID;
    CREATE INDEX distinct_pair_one ON distinct_pair (one_id);
    CREATE INDEX distinct_pair_other ON distinct_pair (other_id);
  `);
  journalTable(db, 'distinct_pair');
}
