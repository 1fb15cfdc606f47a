import type { Database } from 'better-sqlite3';
import type { BatchId } from '../../contract/index.ts';
import { KithError } from '../../contract/kith-error.ts';
import { newId } from '../ids.ts';
import { connect } from '../sqlite/connection.ts';
import type { JournaledTable } from '../sqlite/schema.ts';
import { planReversal, takeSteps } from './plan.ts';
import { type Row, Rows, rowOf } from './rows.ts';
import type { JournalTasks, PlanSummary, Reversal } from './tasks.ts';

interface Entry {
  readonly seq: number;
  readonly table_name: JournaledTable;
  readonly row_id: string;
  readonly before: string | null;
  readonly after: string | null;
}

const SLICE = 500;
/** Nobody reads more of them. */
const MOST_CONFLICTS = 50;

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

/**
 * Puts back what of a batch can be, and leaves what later changes touched. A batch of which all could be put back
 * counts as undone; else this is a change of its own, to be undone as any other.
 *
 * @returns whether there was anything to put back
 */
export function revertRest(db: Database, { kind, target, reverted, label }: Reversal, seq: number): boolean {
  const { steps, conflicts } = planReversal(db, reverted);
  if (steps.length === 0) return false;
  takeSteps(db, steps);
  if (conflicts.length === 0) {
    db.prepare('UPDATE local_batch SET undone_by = ? WHERE seq = ?').run(kind === 'undo' ? seq : null, target);
    return true;
  }
  const words = kind === 'undo' ? `Undid part of “${label}”` : `Did part of “${label}” again`;
  db.prepare("UPDATE local_batch SET kind = 'do', label = ? WHERE seq = ?").run(words, seq);
  return true;
}

/** What stands in the way of a reversal, in short: the first conflicts, and numbers of rows. */
export function summarizePlan(db: Database, reverted: number): PlanSummary {
  const { steps, conflicts } = planReversal(db, reverted);
  return { rest: steps.length, total: conflicts.length, conflicts: conflicts.slice(0, MOST_CONFLICTS) };
}

/** The same for a big batch, on a connection of its own. */
export function summarizeInOwnConnection({ path, reverted }: JournalTasks['summarize']['input']): PlanSummary {
  const db = connect(path, { readonly: true });
  try {
    return summarizePlan(db, reverted);
  } finally {
    db.close();
  }
}

/** Turns a big batch back, in a transaction on a connection of its own. */
export function revertInOwnConnection(input: JournalTasks['revert']['input']): JournalTasks['revert']['output'] {
  const db = connect(input.path);
  try {
    const write = db.transaction(() => {
      const batch = newId<BatchId>();
      const { lastInsertRowid } = db
        .prepare('INSERT INTO local_batch (id, at, label, kind, target) VALUES (?, ?, ?, ?, ?)')
        .run(batch, input.now, input.label, input.kind, input.target);
      const seq = Number(lastInsertRowid);
      if (!input.rest) revert(db, input, seq);
      else if (!revertRest(db, input, seq)) {
        db.prepare('DELETE FROM local_batch WHERE seq = ?').run(seq);
        return { batch: null };
      }
      return { batch };
    });
    return write.immediate();
  } finally {
    db.close();
  }
}

function revertRow(rows: Rows, { table_name: table, row_id: id, ...entry }: Entry, label: string): void {
  const [before, after] = [rowOf(entry.before), rowOf(entry.after)];
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

const nameOf = (row: Row | null): string => String(row?.name || row?.title || row?.value || 'a record');
