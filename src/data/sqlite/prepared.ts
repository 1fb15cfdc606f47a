import type { Database, Statement } from 'better-sqlite3';

const known = new WeakMap<Database, Map<string, Statement>>();

/**
 * A statement that is prepared once for a connection. For what runs again and again in small slices, where preparing
 * takes longer than running. Not for text that is put together anew each time: it would pile up.
 */
export function prepared<Parameters extends unknown[], Row>(db: Database, sql: string): Statement<Parameters, Row> {
  const statements = known.get(db) ?? new Map<string, Statement>();
  known.set(db, statements);
  const statement = statements.get(sql) ?? db.prepare(sql);
  statements.set(sql, statement);
  return statement as Statement<Parameters, Row>;
}
