import type { HistoryField, HistoryRecord, MethodOutput, UndoConflict } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import type { RowConflict } from '../journal/plan.ts';
import type { Row } from '../journal/rows.ts';
import { conflictsOf } from '../journal/undo.ts';
import { Teller } from './changes.ts';
import { isTold } from './tables.ts';

/** What stands in the way of turning a batch back, in names and fields. */
export async function tellConflicts(
  book: Book,
  id: Parameters<typeof conflictsOf>[1],
): Promise<MethodOutput<'journal.conflicts'>> {
  const { kind, label, by, rest, total, conflicts } = await conflictsOf(book, id);
  const teller = new Teller(book.db);
  return { label, turns: kind, by, rest, total, conflicts: conflicts.flatMap((conflict) => told(teller, conflict)) };
}

function told(teller: Teller, { reason, table, id, columns, before, now, other }: RowConflict): UndoConflict[] {
  if (!isTold(table)) return [];
  const only = (row: Row | null): Row => Object.fromEntries(columns.map((column) => [column, row?.[column] ?? null]));
  // Told as a change from now to what it would be again.
  const fields: HistoryField[] = columns.length > 0 ? teller.fields(table, only(now), only(before)) : [];
  const needs: HistoryRecord | null = other && isTold(other.table) ? teller.record(other.table, other.id) : null;
  return [{ reason, ...teller.place(table, id, now ?? before ?? {}), other: needs, fields }];
}
