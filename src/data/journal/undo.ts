import type { Database } from 'better-sqlite3';
import { type BatchId, KithError } from '../../contract/index.ts';
import { Pace } from '../pace.ts';
import { isForeignKeyError } from '../sqlite/errors.ts';
import type { JournaledTable } from '../sqlite/schema.ts';
import type { Writer, Written } from '../write.ts';

type Row = Record<string, string | number | null>;
interface Batch {
  readonly seq: number;
  readonly id: BatchId;
  readonly label: string;
  readonly undone_by: number | null;
}
interface Entry {
  readonly seq: number;
  readonly table_name: JournaledTable;
  readonly row_id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The batch Ctrl+Z means: the newest that is not undone. */
export function nextUndo(db: Database): Batch | undefined {
  return db
    .prepare<[], Batch>("SELECT * FROM local_batch WHERE kind = 'do' AND undone_by IS NULL ORDER BY seq DESC LIMIT 1")
    .get();
}

/** The batch a redo means: the one undone last, unless something new was done since. */
export function nextRedo(db: Database): Batch | undefined {
  return db
    .prepare<[], Batch>(
      `SELECT * FROM local_batch WHERE kind = 'do'
         AND undone_by > (SELECT coalesce(max(seq), 0) FROM local_batch WHERE kind = 'do' AND undone_by IS NULL)
       ORDER BY undone_by DESC LIMIT 1`,
    )
    .get();
}

/**
 * Puts every row the batch changed back as it was.
 *
 * @throws KithError not_found, or conflict when a later change touched the same fields; then nothing is written
 */
export async function undo(writer: Writer, db: Database, id?: BatchId): Promise<Written<string | null>> {
  const batch = id
    ? db.prepare<[string], Batch>("SELECT * FROM local_batch WHERE id = ? AND kind = 'do'").get(id)
    : nextUndo(db);
  if (!batch) {
    if (id) throw new KithError('not_found', 'There is no such change to undo.', { batch: id });
    return { result: null, batch: null };
  }
  if (batch.undone_by !== null)
    throw new KithError('conflict', `“${batch.label}” is undone already.`, { batch: batch.id });
  return explained(batch, () =>
    writer.write(
      batch.label,
      async ({ db: writing, seq }) => {
        await revert(writing, batch.seq, batch.label);
        writing.prepare('UPDATE local_batch SET undone_by = ? WHERE seq = ?').run(seq, batch.seq);
        return batch.label;
      },
      { kind: 'undo', target: batch.seq },
    ),
  );
}

/** Does again what was undone last: the undo, undone. */
export async function redo(writer: Writer, db: Database): Promise<Written<string | null>> {
  const batch = nextRedo(db);
  if (!batch || batch.undone_by === null) return { result: null, batch: null };
  const undoSeq = batch.undone_by;
  return explained(batch, () =>
    writer.write(
      batch.label,
      async ({ db: writing }) => {
        await revert(writing, undoSeq, batch.label);
        writing.prepare('UPDATE local_batch SET undone_by = NULL WHERE seq = ?').run(batch.seq);
        return batch.label;
      },
      { kind: 'redo', target: batch.seq },
    ),
  );
}

async function explained<T>(batch: Batch, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!isForeignKeyError(error)) throw error;
    throw new KithError('conflict', `“${batch.label}” cannot be undone: later records depend on it.`, {
      batch: batch.id,
    });
  }
}

/** Walks a batch's entries backwards, checking that each row still is as the batch left it. */
async function revert(db: Database, seq: number, label: string): Promise<void> {
  const pace = new Pace();
  const slice = db.prepare<[number, number], Entry>(
    `SELECT seq, table_name, row_id, before, after FROM local_journal
      WHERE batch = ? AND seq < ? ORDER BY seq DESC LIMIT 500`,
  );
  for (let below = Number.MAX_SAFE_INTEGER; ; ) {
    const entries = slice.all(seq, below);
    for (const entry of entries) {
      revertRow(db, entry, label);
      await pace.breathe();
    }
    const last = entries.at(-1);
    if (!last) return;
    below = last.seq;
  }
}

function revertRow(db: Database, entry: Entry, label: string): void {
  const before = entry.before === null ? null : (JSON.parse(entry.before) as Row);
  const after = entry.after === null ? null : (JSON.parse(entry.after) as Row);
  const present = db.prepare<[string], Row>(`SELECT * FROM ${entry.table_name} WHERE id = ?`).get(entry.row_id) ?? null;
  const changed = Object.keys({ ...before, ...after }).filter((column) => before?.[column] !== after?.[column]);
  const asLeft = after === null ? present === null : present !== null && changed.every((c) => present[c] === after[c]);
  if (!asLeft)
    throw new KithError(
      'conflict',
      `“${label}” cannot be undone: ${nameOf(present ?? after ?? before)} was changed since.`,
      {
        table: entry.table_name,
        id: entry.row_id,
      },
    );
  if (before === null) db.prepare(`DELETE FROM ${entry.table_name} WHERE id = ?`).run(entry.row_id);
  else if (after === null) insertRow(db, entry.table_name, before);
  else updateRow(db, entry, before, changed);
}

function insertRow(db: Database, table: JournaledTable, row: Row): void {
  const columns = Object.keys(row);
  const quoted = columns.map((column) => `"${column}"`).join(', ');
  db.prepare(`INSERT INTO ${table} (${quoted}) VALUES (${columns.map(() => '?').join(', ')})`).run(Object.values(row));
}

function updateRow(db: Database, entry: Entry, row: Row, columns: readonly string[]): void {
  const assignments = columns.map((column) => `"${column}" = ?`).join(', ');
  db.prepare(`UPDATE ${entry.table_name} SET ${assignments} WHERE id = ?`).run([
    ...columns.map((column) => row[column]),
    entry.row_id,
  ]);
}

const nameOf = (row: Row | null): string => String(row?.name || row?.title || row?.value || 'a record');
