import type { Database } from 'better-sqlite3';
import type { DebtRef, InterviewId, LocalDate, PersonId } from '../../contract/index.ts';
import { settledId } from '../review/ids.ts';
import type { Rows } from './rows.ts';

const CONTACT_DAYS = `SELECT DISTINCT i.happened_on FROM interaction_person ip
  JOIN interaction i ON i.id = ip.interaction_id WHERE ip.person_id = ?`;

/** Moves what is noted as settled. Its id says what it was, so that is found among what there was. */
export function moveSettled(db: Database, rows: Rows, [from, into]: readonly [PersonId, PersonId]): void {
  const settled = new Map(rows.where('settled_debt', 'person_id', from).map((row) => [row.id, row]));
  if (settled.size === 0) return;
  const interviews = rows.where('interview_person', 'person_id', from).map((row) => row.interview_id as InterviewId);
  const days = db.prepare<[string], LocalDate>(CONTACT_DAYS).pluck().all(from);
  const debts: DebtRef[] = [
    ...interviews.map((interviewId) => ({ kind: 'promise', interviewId }) as const),
    ...days.map((on) => ({ kind: 'reply', on }) as const),
  ];
  for (const debt of debts) {
    const row = settled.get(settledId(from, debt));
    if (!row) continue;
    settled.delete(row.id);
    const id = settledId(into, debt);
    if (rows.find('settled_debt', id)) rows.remove('settled_debt', row.id);
    else rows.rename('settled_debt', row, id, { person_id: into });
  }
  // What it was is gone; it stays with the person.
  for (const { id } of settled.values()) rows.set('settled_debt', id, { person_id: into });
}
