import type { BatchId, Result } from '../../contract/index.ts';
import { type Book, withBook } from '../book.ts';
import { failed, type Outcome } from '../outcome.ts';
import { clean } from '../terminal.ts';
import { conflictWords, shortId } from '../words/history.ts';
import { count } from '../words/layout.ts';
import type { Context } from './context.ts';
import { findBatch } from './history.ts';

export interface UndoOptions {
  readonly rest?: boolean;
}

/** `kith undo`: takes back the latest change, or any by the beginning of its id. Empty when there is none. */
export const undoCommand = (id: string | undefined, options: UndoOptions, context: Context): Promise<Outcome> =>
  turn('undo', id, options, context);

/** `kith redo`: does again what was undone last, or any change that is undone. Empty when there is none. */
export const redoCommand = (id: string | undefined, options: UndoOptions, context: Context): Promise<Outcome> =>
  turn('redo', id, options, context);

function turn(
  way: 'undo' | 'redo',
  id: string | undefined,
  { rest = false }: UndoOptions,
  { book: path }: Context,
): Promise<Outcome> {
  return withBook({ path, create: false }, async (book) => {
    const found = id ? await findBatch(book, id) : null;
    if (found && !found.ok) return { result: found };
    const turned = await book.ask(`journal.${way}`, { ...(found && { batch: found.data.id }), rest });
    if (!turned.ok) return explain(book, way, turned);
    const { batch, label } = turned.data;
    const again = way === 'redo' || found?.data.turns === 'undo';
    const done = `${again ? 'Done again' : 'Undone'}: ${clean(label ?? 'the latest change')}.`;
    const nothing = label ? 'All of it is as it would be already.' : `There is nothing to ${way}.`;
    return { result: turned, text: () => (batch ? done : nothing), empty: batch === null };
  });
}

/** Says what is in the way, and how to go on. */
async function explain(book: Book, way: string, refused: Extract<Result<unknown>, { ok: false }>): Promise<Outcome> {
  const turned = refused.error.details?.turned;
  if (refused.error.code !== 'conflict' || typeof turned !== 'string') return { result: refused };
  const told = await book.ask('journal.conflicts', { batch: turned as BatchId });
  if (!told.ok) return { result: refused };
  const { label, conflicts, total, rest } = told.data;
  const go = `'kith ${way} ${shortId(turned)} --rest' changes the other ${count(rest, 'record', 'records')}.`;
  const message = [
    `“${clean(label)}” cannot be ${way === 'undo' ? 'undone' : 'done again'} as a whole; nothing was changed.`,
    ...conflictWords(conflicts),
    ...(total > conflicts.length ? [`And ${total - conflicts.length} more.`] : []),
    ...(rest > 0 ? [go] : []),
  ].join('\n');
  return failed('conflict', message, { batch: turned, rest, conflicts });
}
