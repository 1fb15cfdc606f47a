import type { Database } from 'better-sqlite3';
import { type Instant, TrashKind } from '../contract/index.ts';
import type { Book } from './book.ts';
import { Pace } from './pace.ts';

/** How long the trash keeps a record. */
export const TRASH_DAYS = 30;
export const TRASHABLE = TrashKind.options;

type Columns = readonly (readonly [table: string, column: string])[];

/** Rows that make no sense without the record, by its table; they go with it, and theirs with them. */
const PARTS: Record<string, Columns> = {
  person: [
    ['contact_point', 'person_id'],
    ['employment', 'person_id'],
    ['relationship', 'from_id'],
    ['relationship', 'to_id'],
    ['interaction_person', 'person_id'],
    ['interview_person', 'person_id'],
    ['mention', 'person_id'],
    ['person_tag', 'person_id'],
    ['provenance', 'record_id'],
    ['follow_up', 'person_id'],
    ['introduction', 'introducer_id'],
    ['introduction', 'who_id'],
    ['introduction', 'to_id'],
    ['note', 'person_id'],
    ['review_wake', 'person_id'],
    ['review_thanks', 'person_id'],
    ['settled_debt', 'person_id'],
    ['distinct_pair', 'one_id'],
    ['distinct_pair', 'other_id'],
  ],
  company: [
    ['company_alias', 'company_id'],
    ['company_domain', 'company_id'],
    ['company_link', 'from_id'],
    ['company_link', 'to_id'],
    ['employment', 'company_id'],
    ['my_employment', 'company_id'],
    ['mention', 'company_id'],
    ['insight', 'company_id'],
    ['note', 'company_id'],
    ['review_target', 'company_id'],
    ['distinct_pair', 'one_id'],
    ['distinct_pair', 'other_id'],
  ],
  interaction: [
    ['interaction_person', 'interaction_id'],
    ['provenance', 'record_id'],
  ],
  opportunity: [['provenance', 'record_id']],
  interview: [
    ['interview_person', 'interview_id'],
    ['question', 'interview_id'],
    ['provenance', 'record_id'],
    ['follow_up', 'interview_id'],
    ['note', 'interview_id'],
  ],
  note: [['mention', 'note_id']],
  follow_up: [['follow_up_skip', 'follow_up_id']],
};

/** References that fall empty when the record goes. */
const REFERENCES: Record<string, Columns> = {
  person: [
    ['opportunity', 'source_id'],
    ['opportunity', 'recruiter_id'],
    ['compensation', 'source_person_id'],
    ['insight', 'from_person_id'],
  ],
  company: [
    ['interview', 'company_id'],
    ['opportunity', 'company_id'],
    ['opportunity', 'agency_id'],
    ['compensation', 'company_id'],
  ],
  interview: [
    ['compensation', 'interview_id'],
    ['insight', 'interview_id'],
  ],
  opportunity: [
    ['interview', 'opportunity_id'],
    ['follow_up', 'opportunity_id'],
    ['introduction', 'opportunity_id'],
  ],
};

/**
 * Deletes for good what was thrown away before `before`, with its parts, its notes, and its past in the
 * journal: what the user deleted is gone. Cannot be undone.
 *
 * @returns how many records went
 */
export async function emptyTrash(book: Book, before: Instant): Promise<number> {
  const { result } = await book.writer.write('Emptied the trash', async ({ db, seq }) => {
    const pace = new Pace();
    let purged = 0;
    for (const table of TRASHABLE) {
      const ids = db
        .prepare<[Instant], string>(`SELECT id FROM ${table} WHERE deleted_at IS NOT NULL AND deleted_at <= ?`)
        .pluck()
        .all(before);
      for (const id of ids) {
        purge(db, table, id, seq);
        purged += 1;
        await pace.breathe();
      }
    }
    // Kept for those who follow the journal, but out of undo's sight.
    db.prepare('UPDATE local_batch SET undone_by = 0 WHERE seq = ?').run(seq);
    return purged;
  });
  return result;
}

function purge(db: Database, table: string, id: string, seq: number): void {
  for (const [other, column] of REFERENCES[table] ?? [])
    db.prepare(`UPDATE ${other} SET ${column} = NULL WHERE ${column} = ?`).run(id);
  for (const [part, column] of PARTS[table] ?? []) {
    const rows = db.prepare<[string], string>(`SELECT id FROM ${part} WHERE ${column} = ?`).pluck().all(id);
    for (const row of rows) purge(db, part, row, seq);
  }
  remove(db, table, id, seq);
}

/**
 * Deletes a row and what the journal held of it; an entry without contents stays to say that it is gone.
 * Batches that have lost a part of themselves can no longer be undone; those that have lost all are gone too.
 */
function remove(db: Database, table: string, id: string, seq: number): void {
  if (table === 'person' || table === 'company') forgetNames(db, id);
  db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id);
  const batches = db
    .prepare<[string, number], number>('SELECT DISTINCT batch FROM local_journal WHERE row_id = ? AND batch IS NOT ?')
    .pluck()
    .all(id, seq);
  const spoil = db.prepare('UPDATE local_batch SET undone_by = 0 WHERE seq = ?');
  for (const batch of batches) spoil.run(batch);
  db.prepare('DELETE FROM local_journal WHERE row_id = ? AND batch IS NOT ?').run(id, seq);
  db.prepare('UPDATE local_journal SET before = NULL WHERE row_id = ?').run(id);
  db.prepare('DELETE FROM local_journal_about WHERE record_id = ?').run(id);
  const idle = db.prepare(
    'DELETE FROM local_batch WHERE seq = ? AND NOT EXISTS (SELECT 1 FROM local_journal WHERE batch = ?)',
  );
  for (const batch of batches) idle.run(batch, batch);
}

/** Labels of what is left say no name of the record: of its own batches and of those about what hung on it. */
function forgetNames(db: Database, id: string): void {
  const names = db
    .prepare<[string], string | null>(
      "SELECT DISTINCT json_extract(coalesce(after, before), '$.name') FROM local_journal WHERE row_id = ?",
    )
    .pluck()
    .all(id);
  const forget = db.prepare(
    `UPDATE local_batch SET label = replace(label, ?, '…') WHERE instr(label, ?) > 0 AND seq IN (
       SELECT batch FROM local_journal WHERE row_id = ?
       UNION SELECT batch FROM local_journal_about WHERE record_id = ?)`,
  );
  // The longest first: one may be a part of another.
  const known = names.flatMap((name) => name || []).sort((a, b) => b.length - a.length);
  for (const name of known) forget.run(name, name, id, id);
}
