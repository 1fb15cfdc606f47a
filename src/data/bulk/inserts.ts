import type { Database } from 'better-sqlite3';
import { insertMany, type Values } from '../journal/insert-many.ts';
import { prepared } from '../sqlite/prepared.ts';
import type { JournaledTable } from '../sqlite/schema.ts';

/** Adds a row that is not there yet. */
export type Insert = (table: JournaledTable, id: string, values: Values) => void;

/** Adds each row as it comes: where the rows between two turns of the event loop are few. */
export function insertAtOnce(db: Database): Insert {
  return (table, id, values) => {
    const columns = ['id', ...Object.keys(values)].join(', ');
    const marks = columns.replaceAll(/[^, ]+/g, '?');
    prepared(db, `INSERT INTO ${table} (${columns}) VALUES (${marks})`).run(id, ...Object.values(values));
  };
}

/** Keeps rows and adds them together, which takes half the time: for a thread that nobody waits for. */
export class Gathered {
  readonly #rows = new Map<JournaledTable, Map<string, Values>>();

  readonly insert: Insert = (table, id, values) => {
    const rows = this.#rows.get(table) ?? new Map<string, Values>();
    this.#rows.set(table, rows.set(id, values));
  };

  /** @param step called after each row */
  write(db: Database, step: () => void): void {
    for (const [table, rows] of this.#rows) insertMany(db, table, rows, step);
  }
}
