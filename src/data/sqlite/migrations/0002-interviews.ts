import type { Database } from 'better-sqlite3';
import { journalTable } from '../triggers.ts';

const JOURNALED = [
  'person',
  'interaction',
  'interview',
  'interview_person',
  'opportunity',
  'question',
  'follow_up',
  'follow_up_skip',
  'template',
  'compensation',
  'insight',
  'introduction',
];

/** Opportunities, debriefs, follow-ups, pay, insights and introductions. */
export function interviews(db: Database): void {
  db.exec(`
    CREATE TABLE opportunity (
      id TEXT PRIMARY KEY NOT NULL,
      company_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      role TEXT, stage TEXT NOT NULL DEFAULT 'heard_of',
      source_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      recruiter_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      agency_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      salary_low INTEGER, salary_high INTEGER, currency TEXT,
      description TEXT NOT NULL DEFAULT '', link TEXT,
      heard_on TEXT NOT NULL DEFAULT '', revisit_on TEXT, closed_on TEXT, close_reason TEXT,
      would_meet TEXT NOT NULL DEFAULT '', would_learn TEXT NOT NULL DEFAULT '',
      would_open TEXT NOT NULL DEFAULT '', conflicts TEXT NOT NULL DEFAULT '',
      created_at TEXT NOT NULL DEFAULT '', deleted_at TEXT
    ) WITHOUT ROWID;
    CREATE INDEX opportunity_company ON opportunity (company_id);
    CREATE INDEX opportunity_source ON opportunity (source_id);
    CREATE INDEX opportunity_recruiter ON opportunity (recruiter_id);
    CREATE INDEX opportunity_agency ON opportunity (agency_id);

    ALTER TABLE person ADD COLUMN cadence_days INTEGER;
    ALTER TABLE person ADD COLUMN snoozed_until TEXT;
    ALTER TABLE interaction ADD COLUMN direction TEXT;

    ALTER TABLE interview ADD COLUMN opportunity_id TEXT REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE interview ADD COLUMN round TEXT;
    ALTER TABLE interview ADD COLUMN debriefed_at TEXT;
    ALTER TABLE interview ADD COLUMN chemistry INTEGER;
    ALTER TABLE interview ADD COLUMN performance INTEGER;
    ALTER TABLE interview ADD COLUMN learned_company TEXT NOT NULL DEFAULT '';
    ALTER TABLE interview ADD COLUMN learned_market TEXT NOT NULL DEFAULT '';
    ALTER TABLE interview ADD COLUMN learned_worth TEXT NOT NULL DEFAULT '';
    ALTER TABLE interview ADD COLUMN promised TEXT NOT NULL DEFAULT '';
    ALTER TABLE interview ADD COLUMN next_step TEXT NOT NULL DEFAULT '';
    ALTER TABLE interview ADD COLUMN next_step_on TEXT;
    ALTER TABLE interview ADD COLUMN awaits_reply INTEGER NOT NULL DEFAULT 1;
    CREATE INDEX interview_opportunity ON interview (opportunity_id);

    ALTER TABLE interview_person ADD COLUMN impression TEXT NOT NULL DEFAULT '';
    ALTER TABLE interview_person ADD COLUMN chemistry INTEGER;
    ALTER TABLE interview_person ADD COLUMN keep INTEGER;

    CREATE TABLE question (
      id TEXT PRIMARY KEY NOT NULL,
      interview_id TEXT REFERENCES interview DEFERRABLE INITIALLY DEFERRED,
      asked_by TEXT NOT NULL DEFAULT 'them', text TEXT NOT NULL DEFAULT ''
    ) WITHOUT ROWID;
    CREATE INDEX question_interview ON question (interview_id);

    CREATE TABLE follow_up (
      id TEXT PRIMARY KEY NOT NULL,
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL DEFAULT 'custom',
      interview_id TEXT REFERENCES interview DEFERRABLE INITIALLY DEFERRED,
      opportunity_id TEXT REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
      started_on TEXT NOT NULL DEFAULT '', due_on TEXT, text TEXT NOT NULL DEFAULT '',
      awaits_reply INTEGER NOT NULL DEFAULT 0,
      snoozed_until TEXT, ended_on TEXT, ending TEXT,
      created_at TEXT NOT NULL DEFAULT ''
    ) WITHOUT ROWID;
    CREATE INDEX follow_up_person ON follow_up (person_id);
    CREATE INDEX follow_up_interview ON follow_up (interview_id);
    CREATE INDEX follow_up_opportunity ON follow_up (opportunity_id);

    CREATE TABLE follow_up_skip (
      id TEXT PRIMARY KEY NOT NULL,
      follow_up_id TEXT REFERENCES follow_up DEFERRABLE INITIALLY DEFERRED,
      step TEXT NOT NULL DEFAULT '', skipped_on TEXT NOT NULL DEFAULT ''
    ) WITHOUT ROWID;
    CREATE INDEX follow_up_skip_follow_up ON follow_up_skip (follow_up_id);

    CREATE TABLE template (
      id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL DEFAULT 'custom',
      subject TEXT NOT NULL DEFAULT '', body TEXT NOT NULL DEFAULT ''
    ) WITHOUT ROWID;

    CREATE TABLE compensation (
      id TEXT PRIMARY KEY NOT NULL,
      role TEXT NOT NULL DEFAULT '', level TEXT,
      company_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      location TEXT, currency TEXT NOT NULL DEFAULT '',
      base_low INTEGER, base_high INTEGER, bonus INTEGER, equity INTEGER,
      observed_on TEXT NOT NULL DEFAULT '', source TEXT,
      source_person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      confidence TEXT NOT NULL DEFAULT 'medium', confidential INTEGER NOT NULL DEFAULT 0,
      interview_id TEXT REFERENCES interview DEFERRABLE INITIALLY DEFERRED,
      created_at TEXT NOT NULL DEFAULT '', deleted_at TEXT
    ) WITHOUT ROWID;
    CREATE INDEX compensation_company ON compensation (company_id);
    CREATE INDEX compensation_source ON compensation (source_person_id);
    CREATE INDEX compensation_interview ON compensation (interview_id);

    CREATE TABLE insight (
      id TEXT PRIMARY KEY NOT NULL,
      company_id TEXT REFERENCES company DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL DEFAULT '', learnt_on TEXT NOT NULL DEFAULT '',
      from_person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      confidential INTEGER NOT NULL DEFAULT 0,
      interview_id TEXT REFERENCES interview DEFERRABLE INITIALLY DEFERRED,
      created_at TEXT NOT NULL DEFAULT '', deleted_at TEXT
    ) WITHOUT ROWID;
    CREATE INDEX insight_company ON insight (company_id);
    CREATE INDEX insight_person ON insight (from_person_id);
    CREATE INDEX insight_interview ON insight (interview_id);

    CREATE TABLE introduction (
      id TEXT PRIMARY KEY NOT NULL,
      introducer_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      who_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      to_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      asked_on TEXT, made_on TEXT, thanked_on TEXT, outcome TEXT NOT NULL DEFAULT '',
      opportunity_id TEXT REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
      created_at TEXT NOT NULL DEFAULT '', deleted_at TEXT
    ) WITHOUT ROWID;
    CREATE INDEX introduction_introducer ON introduction (introducer_id);
    CREATE INDEX introduction_who ON introduction (who_id);
    CREATE INDEX introduction_to ON introduction (to_id);
    CREATE INDEX introduction_opportunity ON introduction (opportunity_id);
  `);
  for (const table of JOURNALED) journalTable(db, table);
}
