import type { Database } from 'better-sqlite3';
import { journalTable } from '../triggers.ts';

/** Reviews before a job hunt: their targets, whom to wake, and who was thanked; debts that contact alone does not settle. */
export function reviews(db: Database): void {
  db.exec(`
    CREATE TABLE review (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT, role TEXT, level TEXT, places TEXT, constraints TEXT,
      started_on TEXT, closed_on TEXT, created_at TEXT
    ) WITHOUT ROWID;
    CREATE TABLE review_target (
      id TEXT PRIMARY KEY NOT NULL,
      review_id TEXT REFERENCES review DEFERRABLE INITIALLY DEFERRED,
      company_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      wish INTEGER, note TEXT, source TEXT
    ) WITHOUT ROWID;
    CREATE INDEX review_target_review ON review_target (review_id);
    CREATE INDEX review_target_company ON review_target (company_id);
    CREATE TABLE review_wake (
      id TEXT PRIMARY KEY NOT NULL,
      review_id TEXT REFERENCES review DEFERRABLE INITIALLY DEFERRED,
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      hello_on TEXT, ask_on TEXT, planned_on TEXT
    ) WITHOUT ROWID;
    CREATE INDEX review_wake_review ON review_wake (review_id);
    CREATE INDEX review_wake_person ON review_wake (person_id);
    CREATE TABLE review_thanks (
      id TEXT PRIMARY KEY NOT NULL,
      review_id TEXT REFERENCES review DEFERRABLE INITIALLY DEFERRED,
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      thanked_on TEXT
    ) WITHOUT ROWID;
    CREATE INDEX review_thanks_review ON review_thanks (review_id);
    CREATE INDEX review_thanks_person ON review_thanks (person_id);
    CREATE TABLE settled_debt (
      id TEXT PRIMARY KEY NOT NULL,
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      settled_on TEXT
    ) WITHOUT ROWID;
    CREATE INDEX settled_debt_person ON settled_debt (person_id);
  `);
  for (const table of ['review', 'review_target', 'review_wake', 'review_thanks', 'settled_debt'])
    journalTable(db, table);
}
