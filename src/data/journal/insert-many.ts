import type { Database, Statement } from 'better-sqlite3';
import type { JournaledTable } from '../sqlite/schema.ts';
import { journalInserted } from '../sqlite/triggers.ts';

type Value = string | number | null;
/** A row's columns besides its id. */
export type Values = Readonly<Record<string, Value>>;

/** From here on, taking the trigger away and putting it back costs less than running it. */
const MANY = 500;
/** Rows of one statement. */
const AT_ONCE = 40;

/**
 * Inserts rows of one table within the transaction of a batch, and journals them. Of many rows the journal's trigger is
 * set aside, and one statement writes what it would have written for each: entries of the same batch, table, id and
 * row, in the order of their ids. The trigger is back before anybody else can write, and a rollback brings it back too.
 *
 * @param rows by id; none of them is there yet
 * @param step called after each row
 */
export function insertMany(
  db: Database,
  table: JournaledTable,
  rows: ReadonlyMap<string, Values>,
  step: () => void,
): void {
  // In the order of the key, so that each page of the table is visited once.
  const ids = [...rows.keys()].sort();
  const trigger =
    rows.size < MANY
      ? undefined
      : db
          .prepare<[string, string], string>(
            "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ? AND tbl_name = ?",
          )
          .pluck()
          .get(`journal_${table}_insert`, table);
  if (trigger) db.exec(`DROP TRIGGER journal_${table}_insert`);
  const insert = inserter(db, table);
  let slice: string[] = [];
  let columns: readonly string[] = [];
  let values: Value[] = [];
  const flush = () => {
    if (slice.length > 0) insert(columns, slice.length, values);
    slice.forEach(step);
    slice = [];
    values = [];
  };
  for (const id of ids) {
    const row = rows.get(id) ?? {};
    const own = Object.keys(row);
    if (slice.length === AT_ONCE || own.length !== columns.length || own.some((name, at) => name !== columns[at])) {
      flush();
      columns = own;
    }
    slice.push(id);
    values.push(id);
    for (const name of own) values.push(row[name] ?? null);
  }
  flush();
  if (!trigger) return;
  journalInserted(db, table, ids);
  db.exec(trigger);
}

/** Inserts rows of one form by one statement: each call costs more than a row of it. */
function inserter(db: Database, table: JournaledTable) {
  const statements = new Map<string, Statement<unknown[]>>();
  return (columns: readonly string[], count: number, values: readonly Value[]): void => {
    const form = `${count} ${columns.join(' ')}`;
    let statement = statements.get(form);
    if (!statement) {
      const marks = `(?${', ?'.repeat(columns.length)})`;
      const all = Array.from({ length: count }, () => marks).join(', ');
      statement = db.prepare<unknown[]>(`INSERT INTO ${table} (${['id', ...columns].join(', ')}) VALUES ${all}`);
      statements.set(form, statement);
    }
    statement.run(values);
  };
}
