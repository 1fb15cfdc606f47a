import type { Database } from 'better-sqlite3';
import type { JournaledTable } from '../sqlite/schema.ts';
import type { Rows } from './rows.ts';

/** Columns the user writes Markdown in, where records are mentioned by id. */
export const MARKDOWN: readonly (readonly [table: JournaledTable, column: string])[] = [
  ['note', 'body'],
  ['interaction', 'note'],
  ['insight', 'text'],
  ['interview', 'learned_company'],
  ['interview', 'learned_market'],
  ['interview', 'learned_worth'],
  ['interview', 'promised'],
  ['interview', 'next_step'],
  ['interview_person', 'impression'],
  ['question', 'text'],
  ['follow_up', 'text'],
  ['introduction', 'outcome'],
  ['opportunity', 'description'],
  ['opportunity', 'close_reason'],
  ['opportunity', 'would_meet'],
  ['opportunity', 'would_learn'],
  ['opportunity', 'would_open'],
  ['opportunity', 'conflicts'],
  ['review', 'constraints'],
  ['review_target', 'note'],
  ['template', 'body'],
];

/** Writes one record's id in place of another's in all mentions, and in saved lenses. */
export function moveMentions(
  db: Database,
  rows: Rows,
  kind: 'person' | 'company',
  [from, into]: readonly [string, string],
): void {
  const link = new RegExp(`(kith:${kind}/)${from}`, 'gi');
  for (const [table, column] of MARKDOWN) {
    const found = db
      .prepare<[string], { id: string; text: string }>(
        `SELECT id, ${column} AS text FROM ${table} WHERE ${column} LIKE ?`,
      )
      .all(`%kith:${kind}/${from}%`);
    for (const { id, text } of found) rows.set(table, id, { [column]: text.replace(link, `$1${into}`) });
  }
  const lenses = db.prepare<[string], { id: string; lens: string }>('SELECT id, lens FROM lens WHERE lens LIKE ?');
  for (const { id, lens } of lenses.all(`%"${from}"%`))
    rows.set('lens', id, { lens: lens.replaceAll(`"${from}"`, `"${into}"`) });
}

/**
 * Saved searches name records by their words: one that names a record that is gone says the name of the other from now
 * on. Not where somebody else bears the name still.
 */
export function renameInSearches(
  db: Database,
  rows: Rows,
  kind: 'person' | 'company',
  [before, now]: readonly [string, string],
): void {
  if (before === now || before.trim() === '') return;
  const borne = db.prepare(`SELECT 1 FROM ${kind} WHERE name = ? AND deleted_at IS NULL LIMIT 1`).get(before);
  if (borne) return;
  const name = new RegExp(`(?<=^|[\\s:"(,])${before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=$|[\\s")|,])`, 'gu');
  const saved = db.prepare<[string], { id: string; text: string }>(
    'SELECT id, text FROM saved_search WHERE instr(text, ?) > 0',
  );
  for (const { id, text } of saved.all(before))
    rows.set('saved_search', id, { text: text.replace(name, now.replaceAll('$', '$$$$')) });
}
