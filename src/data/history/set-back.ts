import { KithError, type NoteId, type ParsedInput } from '../../contract/index.ts';
import { fieldName } from '../../domain/history/words.ts';
import type { Book } from '../book.ts';
import { referencesOf } from '../journal/references.ts';
import { Rows, rowOf } from '../journal/rows.ts';
import { rewriteNote } from '../methods/notes.ts';
import type { Written } from '../write.ts';
import { readEntries } from './entries.ts';
import { Naming } from './naming.ts';
import { isTold, TABLES } from './tables.ts';

/**
 * Gives a field the value it had before a change, or after it, as a change of its own.
 *
 * @throws KithError not_found when there is no such change or its record is gone; conflict when the value is a record
 *   that is gone; invalid_input when the change has no such side or field
 */
export async function setBack(book: Book, input: ParsedInput<'journal.setBack'>): Promise<Written<void>> {
  const { entry: seq, field, side } = input;
  const [entry] = readEntries(book.db, [seq]);
  if (!entry || !isTold(entry.table)) throw new KithError('not_found', 'There is no such change.', { entry: seq });
  const { table, id } = entry;
  const row = rowOf(entry[side]);
  if (!row || !Object.hasOwn(TABLES[table].fields, field) || row[field] === undefined)
    throw new KithError('invalid_input', `The change has no “${field}” to go back to.`, {
      issues: [{ path: 'field', message: 'is not of this change' }],
    });
  const naming = new Naming(book.db);
  const { name, there } = naming.of(table, id);
  const words = fieldName(field).toLowerCase();
  if (!there) throw new KithError('not_found', `${name || 'The record'} is in the trash or gone.`, { table, id });
  const value = row[field];
  const referred = referencesOf(book.db).from.get(table)?.get(field);
  if (referred && typeof value === 'string' && isTold(referred) && !naming.of(referred, value).there)
    throw new KithError('conflict', `${naming.of(referred, value).name} is in the trash or gone.`, { id: value });
  const label = name ? `Set ${words} of ${name} back` : `Set ${words} back`;
  const { batch } = await book.writer.write(label, async ({ trx, db }) => {
    if (table === 'note' && field === 'body') return rewriteNote(trx, id as NoteId, String(value));
    new Rows(db).update(table, id, row, [field]);
  });
  return { result: undefined, batch };
}
