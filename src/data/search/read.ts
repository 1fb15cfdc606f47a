import type { Database } from 'better-sqlite3';
import { prepared } from '../sqlite/prepared.ts';

/** Rows of a query about listed ids; the query names them `(SELECT value FROM json_each(?))`, short `:ids`. */
export function readListed<Row>(db: Database, sql: string, ids: readonly string[]): Row[] {
  const listed = sql.replaceAll(':ids', '(SELECT value FROM json_each(@ids))');
  return prepared<[{ ids: string }], Row>(db, listed).all({ ids: JSON.stringify(ids) });
}

/** The texts that are there, each once. */
export const present = (...texts: readonly (string | null | undefined)[]): string[] =>
  [...new Set(texts.filter((text) => text !== null && text !== undefined && text !== ''))] as string[];
