import type { Database } from 'better-sqlite3';
import { journalTable } from '../triggers.ts';

/** Cadences of tags, birthdays, the user's word on a tie and own career, and what was told when. */
export function keepInTouch(db: Database): void {
  db.exec(`
    ALTER TABLE tag ADD COLUMN cadence_days INTEGER;
    ALTER TABLE person ADD COLUMN birthday TEXT;
    ALTER TABLE person ADD COLUMN birthday_seen_on TEXT;
    ALTER TABLE person ADD COLUMN tie_override TEXT;
    ALTER TABLE interview ADD COLUMN debrief_snoozed_until TEXT;

    CREATE TABLE my_employment (
      id TEXT PRIMARY KEY NOT NULL,
      company_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      title TEXT, started_on TEXT, ended_on TEXT
    ) WITHOUT ROWID;
    CREATE INDEX my_employment_company ON my_employment (company_id);

    CREATE TABLE local_announcement (
      id TEXT PRIMARY KEY NOT NULL,
      reminder TEXT NOT NULL,
      taken_at TEXT NOT NULL,
      shown_at TEXT
    ) WITHOUT ROWID;
    CREATE INDEX local_announcement_reminder ON local_announcement (reminder);
  `);
  for (const table of ['tag', 'person', 'interview', 'my_employment']) journalTable(db, table);
}
