import type { Database } from 'better-sqlite3';
import type { BatchId } from '../../contract/index.ts';
import { KithError } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { isForeignKeyError } from '../sqlite/errors.ts';
import { inThread } from '../thread/in-thread.ts';
import type { Written } from '../write.ts';
import { revert, revertRest, summarizePlan } from './revert.ts';
import type { PlanSummary, Reversal } from './tasks.ts';
import { type Batch, nextRedo, nextUndo, reversalOf, reversalOfDone, reversalOfUndone } from './turns.ts';

type BookOfJournal = Pick<Book, 'db' | 'writer' | 'path' | 'clock'>;

/** More entries than this, and putting them back or committing that would hold up the event loop. */
const MANY = 300;

/**
 * Puts every row the batch changed back as it was; without an id, the batch Ctrl+Z means. Undoing an undo does
 * again what it took back.
 *
 * @param rest put back what can be, and leave what later changes touched
 * @returns the batch's label; null when there is nothing to undo
 * @throws KithError not_found, or conflict when a later change touched the same fields; then nothing is written
 */
export async function undo(book: BookOfJournal, id?: BatchId, rest = false): Promise<Written<string | null>> {
  const batch = id ? find(book.db, id) : nextUndo(book.db);
  return batch ? turnBack(book, reversalOfDone(book.db, batch), rest) : { result: null, batch: null };
}

/**
 * Does again a batch that is undone, or what was undone last: the undo, undone.
 *
 * @throws KithError not_found | conflict
 */
export async function redo(book: BookOfJournal, id?: BatchId, rest = false): Promise<Written<string | null>> {
  const batch = id ? find(book.db, id) : nextRedo(book.db);
  return batch ? turnBack(book, reversalOfUndone(batch), rest) : { result: null, batch: null };
}

/**
 * What stands in the way of undoing a batch, or of doing it again when it is undone.
 *
 * @throws KithError not_found | conflict when it is gone for good
 */
export async function conflictsOf(
  { db, path }: BookOfJournal,
  id: BatchId,
): Promise<PlanSummary & Pick<Reversal, 'kind' | 'label'> & { readonly by: 'undo' | 'redo' }> {
  const batch = find(db, id);
  const { kind, label, reverted } = reversalOf(db, batch);
  const summary = isBig(db, reverted) ? await inThread('summarize', { path, reverted }) : summarizePlan(db, reverted);
  return { kind, label, by: batch.kind === 'do' && batch.undone_by !== null ? 'redo' : 'undo', ...summary };
}

function find(db: Database, id: BatchId): Batch {
  const batch = db.prepare<[string], Batch>('SELECT * FROM local_batch WHERE id = ?').get(id);
  if (!batch) throw new KithError('not_found', 'There is no such change to undo.', { batch: id });
  return batch;
}

const isBig = (db: Database, batch: number): boolean => {
  const entries = db
    .prepare<[number], number>(`SELECT count(*) FROM (SELECT 1 FROM local_journal WHERE batch = ? LIMIT ${MANY + 1})`)
    .pluck()
    .get(batch);
  return entries !== undefined && entries > MANY;
};

async function turnBack(
  { db, writer, path, clock }: BookOfJournal,
  reversal: Reversal,
  rest: boolean,
): Promise<Written<string>> {
  const { kind, target, reverted, label } = reversal;
  try {
    if (isBig(db, reverted)) {
      const { batch } = await writer.aside(() => inThread('revert', { ...reversal, rest, path, now: clock.now() }));
      return { result: label, batch };
    }
    const work = async (context: { readonly db: Database; readonly seq: number }) => {
      if (rest) revertRest(context.db, reversal, context.seq);
      else revert(context.db, reversal, context.seq);
      return label;
    };
    return await writer.write(label, work, { kind, target });
  } catch (error) {
    if (error instanceof KithError && error.code === 'conflict')
      throw new KithError('conflict', error.message, { ...error.details, turned: reversal.batch });
    if (!isForeignKeyError(error)) throw error;
    throw new KithError('conflict', `“${label}” cannot be undone: later records depend on it.`, {
      turned: reversal.batch,
    });
  }
}
