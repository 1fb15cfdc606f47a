import type { Database } from 'better-sqlite3';
import { type BatchId, KithError } from '../../contract/index.ts';
import type { LocalBatchTable } from '../sqlite/tables/local.ts';
import type { Reversal } from './tasks.ts';

export type Batch = Omit<LocalBatchTable, 'seq'> & { readonly seq: number };

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
 * How a batch that holds is turned back. An undo is turned back by doing its batch again, a redo by undoing it.
 *
 * @throws KithError conflict when it does not hold, or lost a part for good
 */
export function reversalOfDone(db: Database, batch: Batch): Reversal {
  const { seq, id, kind, label, undone_by: undoneBy } = batch;
  if (undoneBy === 0) throw gone(batch);
  if (kind === 'do') {
    if (undoneBy !== null) throw undoneAlready(batch);
    return { kind: 'undo', target: seq, reverted: seq, label, batch: id };
  }
  const target = targetOf(db, batch);
  const turnedSince = db
    .prepare("SELECT 1 FROM local_batch WHERE target = ? AND kind <> 'do' AND seq > ?")
    .get(target.seq, seq);
  if (turnedSince) throw undoneAlready(batch);
  return kind === 'undo'
    ? { kind: 'redo', target: target.seq, reverted: seq, label, batch: id }
    : { kind: 'undo', target: target.seq, reverted: target.seq, label, batch: id };
}

/**
 * How a batch that is undone is done again.
 *
 * @throws KithError conflict when it is not undone, or lost a part for good
 */
export function reversalOfUndone(batch: Batch): Reversal {
  const { seq, id, kind, label, undone_by: undoneBy } = batch;
  if (undoneBy === 0) throw gone(batch);
  if (kind !== 'do' || undoneBy === null) throw new KithError('conflict', `“${label}” is not undone.`, { batch: id });
  return { kind: 'redo', target: seq, reverted: undoneBy, label, batch: id };
}

/** How a batch is turned to what it is not now. */
export function reversalOf(db: Database, batch: Batch): Reversal {
  return batch.kind === 'do' && batch.undone_by ? reversalOfUndone(batch) : reversalOfDone(db, batch);
}

function targetOf(db: Database, batch: Batch): Batch {
  const target = db.prepare<[number | null], Batch>('SELECT * FROM local_batch WHERE seq = ?').get(batch.target);
  if (!target || target.undone_by === 0) throw gone(batch);
  return target;
}

const undoneAlready = ({ id, label }: { id: BatchId; label: string }): KithError =>
  new KithError('conflict', `“${label}” is undone already.`, { batch: id });

const gone = ({ id, label }: { id: BatchId; label: string }): KithError =>
  new KithError('conflict', `“${label}” can no longer be undone.`, { batch: id });
