import type Database from 'better-sqlite3';
import { newId } from '../../../src/data/ids.ts';
import { connect, enterWal } from '../../../src/data/sqlite/connection.ts';
import { migrate } from '../../../src/data/sqlite/migrate.ts';
import { migrations } from '../../../src/data/sqlite/migrations/index.ts';

/** Ids of what is in a book of version 1. */
export interface VersionOne {
  readonly ana: string;
  readonly rita: string;
  readonly acme: string;
  readonly interview: string;
  readonly interaction: string;
  /** The batch that renamed Ana, and the latest one, which took Rita off the interview. */
  readonly renamed: string;
  readonly left: string;
}

/** Writes a closed book as the first version left it: contact, an interview, notes, and edits in the journal. */
export function writeVersionOne(path: string): VersionOne {
  const db = connect(path);
  enterWal(db);
  migrate(db, migrations.slice(0, 1));
  const ids = { ana: newId(), rita: newId(), acme: newId(), interview: newId(), interaction: newId() };
  const { ana, rita, acme, interview, interaction } = ids;
  const at = '2025-11-01T12:00:00.000Z';
  batch(db, at, 'Wrote it all', (insert) => {
    insert('person', { id: ana, name: 'Ana', location: 'Lisbon', met_on: '2024-05', created_at: at });
    insert('person', { id: rita, name: 'Rita', created_at: at });
    insert('company', { id: acme, name: 'Acme', created_at: at });
    insert('employment', { id: newId(), person_id: ana, company_id: acme, title: 'Lead', started_on: '2021' });
    insert('interaction', {
      id: interaction,
      kind: 'coffee',
      happened_on: '2025-10-01',
      note: 'Sails',
      created_at: at,
    });
    insert('interaction_person', { id: newId(), interaction_id: interaction, person_id: ana });
    insert('interview', {
      id: interview,
      company_id: acme,
      role: 'Engineer',
      happens_on: '2025-10-20',
      happens_at: '14:30',
      time_zone: 'Europe/Lisbon',
      outcome: 'waiting',
      created_at: at,
    });
    for (const [person_id, role] of [
      [ana, 'interviewer'],
      [rita, 'recruiter'],
    ])
      insert('interview_person', { id: newId(), interview_id: interview, person_id, role, title: 'Lead' });
    insert('note', {
      id: newId(),
      interview_id: interview,
      body: 'About typing',
      written_on: '2025-10-20',
      created_at: at,
    });
    insert('note', {
      id: newId(),
      person_id: rita,
      body: 'Gone',
      written_on: '2025-10-20',
      created_at: at,
      deleted_at: at,
    });
  });
  const renamed = batch(db, at, 'Edited Ana', () =>
    db.prepare('UPDATE person SET name = ? WHERE id = ?').run('Ana Souza', ana),
  );
  const left = batch(db, at, 'Edited an interview', () =>
    db.prepare('DELETE FROM interview_person WHERE person_id = ?').run(rita),
  );
  db.close();
  return { ...ids, renamed, left };
}

type Insert = (table: string, row: Readonly<Record<string, string | null | undefined>>) => void;

/** One user action, as the versions so far write it. */
export function batch(db: Database.Database, at: string, label: string, work: (insert: Insert) => void): string {
  const id = newId();
  db.transaction(() => {
    db.prepare("INSERT INTO local_batch (id, at, label, kind) VALUES (?, ?, ?, 'do')").run(id, at, label);
    work((table, row) => {
      const columns = Object.keys(row);
      db.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
      ).run(row);
    });
  })();
  return id;
}
