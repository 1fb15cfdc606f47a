import type { Database } from 'better-sqlite3';
import { prepared } from '../sqlite/prepared.ts';
import type { Entry } from './changes.ts';
import { TOLD } from './tables.ts';

/** Entries about a record by their batches, each in the order they were written. */
export type EntriesByBatch = ReadonlyMap<number, readonly number[]>;

const COLUMNS = 'seq, table_name AS "table", row_id AS id, before, after';

/**
 * Which entries are about a record: its own, those of what hangs on it (also of what no longer does), and those of
 * the contacts and interviews that somebody had a part in. Found by indexes alone.
 */
export function entriesAbout(db: Database, id: string): EntriesByBatch {
  const rows = prepared<[string, string, string, string], { batch: number; seq: number }>(
    db,
    `SELECT batch, entry AS seq FROM local_journal_about WHERE record_id = ?
     UNION SELECT batch, seq FROM local_journal WHERE row_id = ?
     UNION SELECT j.batch, j.seq FROM interaction_person p CROSS JOIN local_journal j
            WHERE p.person_id = ? AND j.row_id = p.interaction_id
     UNION SELECT j.batch, j.seq FROM interview_person p CROSS JOIN local_journal j
            WHERE p.person_id = ? AND j.row_id = p.interview_id
     ORDER BY 1, 2`,
  ).all(id, id, id, id);
  const batches = new Map<number, number[]>();
  for (const { batch, seq } of rows) {
    const there = batches.get(batch);
    if (there) there.push(seq);
    else batches.set(batch, [seq]);
  }
  return batches;
}

/** Entries by their numbers. */
export function readEntries(db: Database, seqs: readonly number[]): Entry[] {
  const read = prepared<[number], Entry>(db, `SELECT ${COLUMNS} FROM local_journal WHERE seq = ?`);
  return seqs.flatMap((seq) => read.get(seq) ?? []);
}

/** The next entries of a batch that are told of. */
export function entriesOf(db: Database, batch: number, after: number, limit: number): Entry[] {
  return prepared<[number, number, number], Entry>(
    db,
    `SELECT ${COLUMNS} FROM local_journal WHERE batch = ? AND seq > ? AND table_name IN (${TOLD}) ORDER BY seq LIMIT ?`,
  ).all(batch, after, limit);
}

/** How many rows a batch changed that are told of, counted up to `most`. */
export function countChanges(db: Database, batch: number, most: number): number {
  return (
    prepared<[number, number], number>(
      db,
      `SELECT count(DISTINCT row_id) FROM
        (SELECT row_id FROM local_journal WHERE batch = ? AND table_name IN (${TOLD}) LIMIT ?)`,
    )
      .pluck()
      .get(batch, most) ?? 0
  );
}
