import type { Database, Statement } from 'better-sqlite3';
import type { JournaledTable } from '../sqlite/schema.ts';
import { journalInserted } from '../sqlite/triggers.ts';

type Value = string | number | null;
/** A row's columns besides its id. */
export type Values = Readonly<Record<string, Value>>;

/** From here on, taking the trigger away and putting it back costs less than running it. */
const MANY = 500;

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
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
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
  const statements = new Map<string, Statement<unknown[]>>();
  for (const [id, values] of sorted) {
    const columns = ['id', ...Object.keys(values)].join(', ');
    let statement = statements.get(columns);
    if (!statement) {
      const marks = columns.replaceAll(/[^, ]+/g, '?');
      statement = db.prepare<unknown[]>(`INSERT INTO ${table} (${columns}) VALUES (${marks})`);
      statements.set(columns, statement);
    }
    statement.run(id, ...Object.values(values));
    step();
  }
  if (!trigger) return;
  journalInserted(
    db,
    table,
    sorted.map(([id]) => id),
  );
  db.exec(trigger);
}
