import type { Database } from 'better-sqlite3';
import { journalTable } from '../triggers.ts';

/** Where a field's value came from, and what each source said of it last. */
export function provenance(db: Database): void {
  db.exec(`
    CREATE TABLE provenance (
      id TEXT PRIMARY KEY NOT NULL,
      record_id TEXT,
      field TEXT,
      source TEXT,
      value TEXT,
      seen_on TEXT
    ) WITHOUT ROWID;
    CREATE INDEX provenance_record ON provenance (record_id);
  `);
  journalTable(db, 'provenance');
}
