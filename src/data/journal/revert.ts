import type { Database, Statement } from 'better-sqlite3';
import type { BatchId } from '../../contract/index.ts';
import { KithError } from '../../contract/kith-error.ts';
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
  const rows = new Rows(db);
  for (let below = Number.MAX_SAFE_INTEGER; ; ) {
    const entries = slice.all(reverted, below);
    for (const entry of entries) revertRow(rows, entry, label);
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

function revertRow(rows: Rows, { table_name: table, row_id: id, ...entry }: Entry, label: string): void {
  const before = entry.before === null ? null : (JSON.parse(entry.before) as Row);
  const after = entry.after === null ? null : (JSON.parse(entry.after) as Row);
  const present = rows.read(table, id);
  const changed = Object.keys({ ...before, ...after }).filter((column) => before?.[column] !== after?.[column]);
  const asLeft = after === null ? present === null : present !== null && changed.every((c) => present[c] === after[c]);
  if (!asLeft)
    throw new KithError(
      'conflict',
      `“${label}” cannot be undone: ${nameOf(present ?? after ?? before)} was changed since.`,
      { table, id },
    );
  if (before === null) rows.remove(table, id);
  else if (after === null) rows.insert(table, before);
  else rows.update(table, id, before, changed);
}

/** Rows of any table by id. Keeps its statements: compiling one, triggers and all, costs more than running it. */
class Rows {
  readonly #db: Database;
  readonly #statements = new Map<string, Statement<unknown[]>>();

  constructor(db: Database) {
    this.#db = db;
  }

  read(table: JournaledTable, id: string): Row | null {
    return (this.#statement(`SELECT * FROM ${table} WHERE id = ?`).get(id) as Row | undefined) ?? null;
  }

  remove(table: JournaledTable, id: string): void {
    this.#statement(`DELETE FROM ${table} WHERE id = ?`).run(id);
  }

  insert(table: JournaledTable, row: Row): void {
    const columns = Object.keys(row);
    const marks = columns.map(() => '?').join(', ');
    this.#statement(`INSERT INTO ${table} (${columns.map(quoted).join(', ')}) VALUES (${marks})`).run(
      ...Object.values(row),
    );
  }

  update(table: JournaledTable, id: string, row: Row, columns: readonly string[]): void {
    const assignments = columns.map((column) => `${quoted(column)} = ?`).join(', ');
    this.#statement(`UPDATE ${table} SET ${assignments} WHERE id = ?`).run(...columns.map((column) => row[column]), id);
  }

  #statement(sql: string): Statement<unknown[]> {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    const statement = this.#db.prepare<unknown[]>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

const quoted = (column: string): string => `"${column}"`;

const nameOf = (row: Row | null): string => String(row?.name || row?.title || row?.value || 'a record');
