import type { Database } from 'better-sqlite3';
import { prepared } from '../sqlite/prepared.ts';
import type { JournaledTable } from '../sqlite/schema.ts';

export type Row = Readonly<Record<string, string | number | null>>;

/** A row as the journal holds it; null when there was none. */
export const rowOf = (json: string | null): Row | null => (json === null ? null : (JSON.parse(json) as Row));

/** Columns in which two rows differ. */
export function differing(one: Row | null, other: Row | null): string[] {
  return Object.keys({ ...one, ...other }).filter((column) => (one?.[column] ?? null) !== (other?.[column] ?? null));
}

/** Rows of any table by id. Statements are kept: compiling one, triggers and all, costs more than running it. */
export class Rows {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  read(table: JournaledTable, id: string): Row | null {
    return prepared<[string], Row>(this.#db, `SELECT * FROM ${table} WHERE id = ?`).get(id) ?? null;
  }

  has(table: JournaledTable, id: string): boolean {
    return prepared<[string], unknown>(this.#db, `SELECT 1 FROM ${table} WHERE id = ?`).get(id) !== undefined;
  }

  remove(table: JournaledTable, id: string): void {
    prepared(this.#db, `DELETE FROM ${table} WHERE id = ?`).run(id);
  }

  insert(table: JournaledTable, row: Row): void {
    const columns = Object.keys(row);
    const marks = columns.map(() => '?').join(', ');
    prepared(this.#db, `INSERT INTO ${table} (${columns.map(quoted).join(', ')}) VALUES (${marks})`).run(
      ...Object.values(row),
    );
  }

  update(table: JournaledTable, id: string, row: Row, columns: readonly string[]): void {
    const assignments = columns.map((column) => `${quoted(column)} = ?`).join(', ');
    prepared(this.#db, `UPDATE ${table} SET ${assignments} WHERE id = ?`).run(
      ...columns.map((column) => row[column]),
      id,
    );
  }
}

const quoted = (column: string): string => `"${column}"`;
