import type { Database } from 'better-sqlite3';
import { type BatchId, KithError } from '../../contract/index.ts';
import { newId } from '../ids.ts';
import { connect } from '../sqlite/connection.ts';
import type { JournaledTable } from '../sqlite/schema.ts';
import type { JournalTasks, Reversal } from './tasks.ts';

type Row = Record<string, string | number | null>;
interface Entry {
  readonly seq: number;
  readonly table_name: JournaledTable;
  readonly row_id: string;
  readonly before: string | null;
  readonly after: string | null;
}

const SLICE = 500;

/**
 * Walks a batch's entries backwards and puts each row back, after checking that it still is as the batch
 * left it. Runs in the transaction of batch `seq`.
 *
 * @throws KithError conflict when a later change touched the same fields
 */
export function revert(db: Database, { kind, target, reverted, label }: Reversal, seq: number): void {
  const slice = db.prepare<[number, number], Entry>(
    `SELECT seq, table_name, row_id, before, after FROM local_journal
      WHERE batch = ? AND seq < ? ORDER BY seq DESC LIMIT ${SLICE}`,
  );
  for (let below = Number.MAX_SAFE_INTEGER; ; ) {
    const entries = slice.all(reverted, below);
    for (const entry of entries) revertRow(db, entry, label);
    const last = entries.at(-1);
    if (!last) break;
    below = last.seq;
  }
  db.prepare('UPDATE local_batch SET undone_by = ? WHERE seq = ?').run(kind === 'undo' ? seq : null, target);
}

/** The same for a big batch, in a transaction on a connection of its own. */
export function revertInOwnConnection(input: JournalTasks['revert']['input']): JournalTasks['revert']['output'] {
  const db = connect(input.path);
  try {
    const write = db.transaction(() => {
      const batch = newId<BatchId>();
      const { lastInsertRowid } = db
        .prepare('INSERT INTO local_batch (id, at, label, kind, target) VALUES (?, ?, ?, ?, ?)')
        .run(batch, input.now, input.label, input.kind, input.target);
      revert(db, input, Number(lastInsertRowid));
      return { batch };
    });
    return write.immediate();
  } finally {
    db.close();
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
