import type { Database } from 'better-sqlite3';
import type { JournaledTable } from '../sqlite/schema.ts';

interface Reference {
  readonly table: JournaledTable;
  readonly column: string;
}

export interface References {
  /** What a table's columns refer to, by column. */
  readonly from: ReadonlyMap<JournaledTable, ReadonlyMap<string, JournaledTable>>;
  /** Which columns of which tables refer to a table. */
  readonly to: ReadonlyMap<JournaledTable, readonly Reference[]>;
}

const known = new WeakMap<Database, References>();

/** How the tables of a book refer to each other, as its foreign keys say. */
export function referencesOf(db: Database): References {
  const there = known.get(db);
  if (there) return there;
  const rows = db
    .prepare<[], { table: JournaledTable; column: string; parent: JournaledTable }>(
      `SELECT m.name AS "table", f."from" AS "column", f."table" AS parent
         FROM sqlite_schema m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'`,
    )
    .all();
  const from = new Map<JournaledTable, Map<string, JournaledTable>>();
  const to = new Map<JournaledTable, Reference[]>();
  for (const { table, column, parent } of rows) {
    from.set(table, (from.get(table) ?? new Map()).set(column, parent));
    to.set(parent, [...(to.get(parent) ?? []), { table, column }]);
  }
  const references = { from, to };
  known.set(db, references);
  return references;
}
