import type { Database } from 'better-sqlite3';
import { type BatchId, KithError } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { isForeignKeyError } from '../sqlite/errors.ts';
import { inThread } from '../thread/in-thread.ts';
import type { Written } from '../write.ts';
import { revert } from './revert.ts';
import type { Reversal } from './tasks.ts';

interface Batch {
  readonly seq: number;
  readonly id: BatchId;
  readonly label: string;
  readonly undone_by: number | null;
}
type BookOfJournal = Pick<Book, 'db' | 'writer' | 'path' | 'clock'>;

/** More entries than this, and putting them back or committing that would hold up the event loop. */
const MANY = 300;

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
 * Puts every row the batch changed back as it was; without an id, the batch Ctrl+Z means.
 *
 * @returns the batch's label; null when there is nothing to undo
 * @throws KithError not_found, or conflict when a later change touched the same fields; then nothing is written
 */
export async function undo(book: BookOfJournal, id?: BatchId): Promise<Written<string | null>> {
  const batch = id
    ? book.db.prepare<[string], Batch>("SELECT * FROM local_batch WHERE id = ? AND kind = 'do'").get(id)
    : nextUndo(book.db);
  if (!batch) {
    if (id) throw new KithError('not_found', 'There is no such change to undo.', { batch: id });
    return { result: null, batch: null };
  }
  if (batch.undone_by !== null)
    throw new KithError('conflict', `“${batch.label}” is undone already.`, { batch: batch.id });
  return turnBack(book, { kind: 'undo', target: batch.seq, reverted: batch.seq, label: batch.label });
}

/** Does again what was undone last: the undo, undone. */
export async function redo(book: BookOfJournal): Promise<Written<string | null>> {
  const batch = nextRedo(book.db);
  if (!batch || batch.undone_by === null) return { result: null, batch: null };
  return turnBack(book, { kind: 'redo', target: batch.seq, reverted: batch.undone_by, label: batch.label });
}

async function turnBack({ db, writer, path, clock }: BookOfJournal, reversal: Reversal): Promise<Written<string>> {
  const { kind, target, reverted, label } = reversal;
  const entries = db
    .prepare<[number], number>(`SELECT count(*) FROM (SELECT 1 FROM local_journal WHERE batch = ? LIMIT ${MANY + 1})`)
    .pluck()
    .get(reverted);
  try {
    if (entries !== undefined && entries > MANY) {
      const { batch } = await writer.aside(() => inThread('revert', { ...reversal, path, now: clock.now() }));
      return { result: label, batch };
    }
    const work = async (context: { readonly db: Database; readonly seq: number }) => {
      revert(context.db, reversal, context.seq);
      return label;
    };
    return await writer.write(label, work, { kind, target });
  } catch (error) {
    if (!isForeignKeyError(error)) throw error;
    throw new KithError('conflict', `“${label}” cannot be undone: later records depend on it.`);
  }
}
