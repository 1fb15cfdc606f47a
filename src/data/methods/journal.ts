import { type BatchId, type Instant, KithError } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { tellConflicts } from '../history/conflicts.ts';
import { changesOf, listBatches } from '../history/list.ts';
import { setBack } from '../history/set-back.ts';
import { redo, undo } from '../journal/undo.ts';
import type { Handlers } from './handlers.ts';

export const journalHandlers: Handlers<
  | 'journal.undo'
  | 'journal.redo'
  | 'journal.conflicts'
  | 'journal.list'
  | 'journal.changes'
  | 'journal.setBack'
  | 'journal.history'
> = {
  async 'journal.undo'(book, input) {
    const { result: label, batch } = await undo(book, input.batch, input.rest);
    return { label, batch };
  },

  async 'journal.redo'(book, input) {
    const { result: label, batch } = await redo(book, input.batch, input.rest);
    return { label, batch };
  },

  'journal.conflicts': (book, { batch }) => tellConflicts(book, batch),

  'journal.list': listBatches,

  'journal.changes': (book, input) => changesOf(book, seqOf(book, input.batch), input),

  async 'journal.setBack'(book, input) {
    const { batch } = await setBack(book, input);
    return { batch };
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

function seqOf({ db }: Book, batch: BatchId): number {
  const seq = db.prepare<[string], number>('SELECT seq FROM local_batch WHERE id = ?').pluck().get(batch);
  if (seq === undefined) throw new KithError('not_found', 'There is no such change.', { batch });
  return seq;
}
