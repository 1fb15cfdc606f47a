import type { Database } from 'better-sqlite3';
import { journalTable } from '../triggers.ts';

const JOURNALED = [
  'person',
  'contact_point',
  'company',
  'company_alias',
  'company_domain',
  'company_link',
  'employment',
  'relationship',
  'interaction',
  'interaction_person',
  'interview',
  'interview_person',
  'note',
  'mention',
  'tag',
  'person_tag',
  'source_record',
];

/**
 * The first tables. Kept fit for an exchange between devices: text keys that never change, every other
 * column nullable or defaulted, nothing unique but the key, no cascades (trash by `deleted_at`), and
 * foreign keys that are checked at commit only.
 */
export function firstTables(db: Database): void {
  db.exec(`
    CREATE TABLE person (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL DEFAULT '',
      given_name TEXT, family_name TEXT, headline TEXT, location TEXT, how_met TEXT, met_on TEXT,
      created_at TEXT NOT NULL DEFAULT '', deleted_at TEXT
    ) WITHOUT ROWID;

    CREATE TABLE contact_point (
      id TEXT PRIMARY KEY NOT NULL,
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL DEFAULT 'other', value TEXT NOT NULL DEFAULT '', label TEXT
    ) WITHOUT ROWID;
    CREATE INDEX contact_point_person ON contact_point (person_id);

    CREATE TABLE company (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL DEFAULT '', industry TEXT, location TEXT,
      created_at TEXT NOT NULL DEFAULT '', deleted_at TEXT
    ) WITHOUT ROWID;

    CREATE TABLE company_alias (
      id TEXT PRIMARY KEY NOT NULL,
      company_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL DEFAULT 'alias'
    ) WITHOUT ROWID;
    CREATE INDEX company_alias_company ON company_alias (company_id);

    CREATE TABLE company_domain (
      id TEXT PRIMARY KEY NOT NULL,
      company_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      domain TEXT NOT NULL DEFAULT ''
    ) WITHOUT ROWID;
    CREATE INDEX company_domain_company ON company_domain (company_id);

    CREATE TABLE company_link (
      id TEXT PRIMARY KEY NOT NULL,
      from_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      to_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL DEFAULT 'competitor', since TEXT
    ) WITHOUT ROWID;
    CREATE INDEX company_link_from ON company_link (from_id);
    CREATE INDEX company_link_to ON company_link (to_id);

    CREATE TABLE employment (
      id TEXT PRIMARY KEY NOT NULL,
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      company_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      title TEXT, kind TEXT NOT NULL DEFAULT 'employee', started_on TEXT, ended_on TEXT
    ) WITHOUT ROWID;
    CREATE INDEX employment_person ON employment (person_id);
    CREATE INDEX employment_company ON employment (company_id);

    CREATE TABLE relationship (
      id TEXT PRIMARY KEY NOT NULL,
      from_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      to_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL DEFAULT 'knows', since TEXT
    ) WITHOUT ROWID;
    CREATE INDEX relationship_from ON relationship (from_id);
    CREATE INDEX relationship_to ON relationship (to_id);

    CREATE TABLE interaction (
      id TEXT PRIMARY KEY NOT NULL,
      kind TEXT NOT NULL DEFAULT 'message', happened_on TEXT NOT NULL DEFAULT '', note TEXT,
      created_at TEXT NOT NULL DEFAULT '', deleted_at TEXT
    ) WITHOUT ROWID;

    CREATE TABLE interaction_person (
      id TEXT PRIMARY KEY NOT NULL,
      interaction_id TEXT REFERENCES interaction DEFERRABLE INITIALLY DEFERRED,
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID;
    CREATE INDEX interaction_person_interaction ON interaction_person (interaction_id);
    CREATE INDEX interaction_person_person ON interaction_person (person_id);

    CREATE TABLE interview (
      id TEXT PRIMARY KEY NOT NULL,
      company_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      role TEXT, happens_on TEXT NOT NULL DEFAULT '', happens_at TEXT, time_zone TEXT,
      format TEXT NOT NULL DEFAULT 'video', place TEXT, outcome TEXT NOT NULL DEFAULT 'waiting',
      created_at TEXT NOT NULL DEFAULT '', deleted_at TEXT
    ) WITHOUT ROWID;
    CREATE INDEX interview_company ON interview (company_id);

    CREATE TABLE interview_person (
      id TEXT PRIMARY KEY NOT NULL,
      interview_id TEXT REFERENCES interview DEFERRABLE INITIALLY DEFERRED,
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      role TEXT NOT NULL DEFAULT 'interviewer', title TEXT
    ) WITHOUT ROWID;
    CREATE INDEX interview_person_interview ON interview_person (interview_id);
    CREATE INDEX interview_person_person ON interview_person (person_id);

    CREATE TABLE note (
      id TEXT PRIMARY KEY NOT NULL,
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      company_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      interview_id TEXT REFERENCES interview DEFERRABLE INITIALLY DEFERRED,
      body TEXT NOT NULL DEFAULT '', written_on TEXT NOT NULL DEFAULT '',
      created_at TEXT NOT NULL DEFAULT '', deleted_at TEXT
    ) WITHOUT ROWID;
    CREATE INDEX note_person ON note (person_id);
    CREATE INDEX note_company ON note (company_id);
    CREATE INDEX note_interview ON note (interview_id);

    CREATE TABLE mention (
      id TEXT PRIMARY KEY NOT NULL,
      note_id TEXT REFERENCES note DEFERRABLE INITIALLY DEFERRED,
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      company_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID;
    CREATE INDEX mention_note ON mention (note_id);
    CREATE INDEX mention_person ON mention (person_id);
    CREATE INDEX mention_company ON mention (company_id);

    CREATE TABLE tag (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL DEFAULT '') WITHOUT ROWID;

    CREATE TABLE person_tag (
      id TEXT PRIMARY KEY NOT NULL,
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      tag_id TEXT REFERENCES tag DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID;
    CREATE INDEX person_tag_person ON person_tag (person_id);
    CREATE INDEX person_tag_tag ON person_tag (tag_id);

    CREATE TABLE source_record (
      id TEXT PRIMARY KEY NOT NULL,
      source TEXT NOT NULL DEFAULT '', source_key TEXT NOT NULL DEFAULT '',
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      given_name TEXT, family_name TEXT, email TEXT, company TEXT, position TEXT, connected_on TEXT
    ) WITHOUT ROWID;
    CREATE INDEX source_record_person ON source_record (person_id);

    CREATE TABLE local_batch (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, at TEXT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL,
      target INTEGER, undone_by INTEGER
    );
    CREATE INDEX local_batch_id ON local_batch (id);
    CREATE TABLE local_journal (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER, table_name TEXT NOT NULL, row_id TEXT NOT NULL, before TEXT, after TEXT
    );
    CREATE INDEX local_journal_batch ON local_journal (batch);
    CREATE INDEX local_journal_row ON local_journal (row_id);
    CREATE TABLE local_setting (id TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
  `);
  for (const table of JOURNALED) journalTable(db, table);
}
