import type { Database } from 'better-sqlite3';
import { prepared } from '../sqlite/prepared.ts';
import type { JournaledTable } from '../sqlite/schema.ts';

type Value = string | number | null;
export type Row = { readonly id: string } & Readonly<Record<string, Value>>;
type Values = Readonly<Record<string, Value>>;

/** Rows of any table, over the connection of the transaction they are changed in. */
export class Rows {
  readonly #db: Database;
  constructor(db: Database) {
    this.#db = db;
  }

  find(table: JournaledTable, id: string): Row | undefined {
    return prepared<[string], Row>(this.#db, `SELECT * FROM ${table} WHERE id = ?`).get(id);
  }

  /** In order of id. */
  where(table: JournaledTable, column: string, value: string): Row[] {
    return prepared<[string], Row>(this.#db, `SELECT * FROM ${table} WHERE ${column} = ? ORDER BY id`).all(value);
  }

  /** Writes one id in place of another throughout a column. */
  move(table: JournaledTable, column: string, from: string, into: string): void {
    prepared<[string, string], Row>(this.#db, `UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`).run(into, from);
  }

  set(table: JournaledTable, id: string, values: Values): void {
    const columns = Object.keys(values);
    if (columns.length === 0) return;
    const assignments = columns.map((column) => `${column} = @${column}`).join(', ');
    prepared<[Values], Row>(this.#db, `UPDATE ${table} SET ${assignments} WHERE id = @id`).run({ ...values, id });
  }

  insert(table: JournaledTable, row: Row): void {
    const columns = Object.keys(row);
    const marks = columns.map((column) => `@${column}`).join(', ');
    prepared<[Values], Row>(this.#db, `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`).run(row);
  }

  remove(table: JournaledTable, id: string): void {
    prepared<[string], Row>(this.#db, `DELETE FROM ${table} WHERE id = ?`).run(id);
  }

  /** Gives a row another id, and other values of some columns. */
  rename(table: JournaledTable, row: Row, id: string, values: Values): void {
    if (id === row.id) {
      this.set(table, id, values);
      return;
    }
    this.remove(table, row.id);
    this.insert(table, { ...row, ...values, id });
  }
}

/** What a kept row lacks (null, or an empty text) and the other has. */
export function lacking(kept: Row, other: Row): Values {
  const filled: Record<string, Value> = {};
  for (const [column, value] of Object.entries(other))
    if ((kept[column] === null || kept[column] === '') && value !== null && value !== '') filled[column] = value;
  return filled;
}

/**
 * Moves rows that tie a record to something each thing once: tags, those at a meeting, … What both records have is
 * kept once, with what either row says.
 *
 * @param of the column of the record, and that of the thing
 * @param idOf the id that follows from the thing and the record
 * @param both more that the kept row takes from the other where both are there
 */
export function moveOnce(
  rows: Rows,
  table: JournaledTable,
  [column, thing]: readonly [record: string, thing: string],
  [from, into]: readonly [string, string],
  idOf: (thing: string) => string,
  both: (kept: Row, other: Row) => Values = () => ({}),
): void {
  const there = new Map(rows.where(table, column, into).map((row) => [row[thing], row]));
  for (const row of rows.where(table, column, from)) {
    const kept = there.get(row[thing] ?? null);
    if (kept) {
      rows.set(table, kept.id, { ...lacking(kept, row), ...both(kept, row) });
      rows.remove(table, row.id);
    } else rows.rename(table, row, idOf(String(row[thing])), { [column]: into });
  }
}
