import type { BatchId, Instant } from '../../contract/index.ts';
import { redo, undo } from '../journal/undo.ts';
import type { Handlers } from './handlers.ts';

export const journalHandlers: Handlers<'journal.undo' | 'journal.redo' | 'journal.history'> = {
  async 'journal.undo'(book, input) {
    const { result: label, batch } = await undo(book, input.batch);
    return { label, batch };
  },

  async 'journal.redo'(book) {
    const { result: label, batch } = await redo(book);
    return { label, batch };
  },

  'journal.history'(book, { id, limit }) {
    interface Change {
      batch: BatchId;
      label: string;
      at: Instant;
      table: string;
      before: string | null;
      after: string | null;
    }
    const rows = book.db
      .prepare<[string, number], Change>(
        `SELECT b.id AS batch, b.label, b.at, j.table_name AS "table", j.before, j.after
           FROM local_journal j JOIN local_batch b ON b.seq = j.batch WHERE j.row_id = ? ORDER BY j.seq DESC LIMIT ?`,
      )
      .all(id, limit);
    const parsed = (row: string | null) => (row === null ? null : JSON.parse(row));
    return { changes: rows.map((row) => ({ ...row, before: parsed(row.before), after: parsed(row.after) })) };
  },
};
