import type { Database } from 'better-sqlite3';

export interface Column {
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER';
  readonly notnull: 0 | 1;
}

/** The tables of what the user keeps, with their columns, as the book has them; what is local to the file is not. */
export function userTables(db: Database): Map<string, readonly Column[]> {
  const names = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'local\\_%' ESCAPE '\\'
          AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all();
  const columns = db.prepare<[string], Column>('SELECT name, type, "notnull" FROM pragma_table_info(?)');
  return new Map(names.map((name) => [name, columns.all(name)]));
}

/** How many migrations the book has had. */
export const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/** Tables whose rows may be confidential. */
export const CONFIDENTIAL: ReadonlySet<string> = new Set(['insight', 'compensation']);
