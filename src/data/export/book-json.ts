import type { Database } from 'better-sqlite3';
import type { Instant } from '../../contract/index.ts';
import { CONFIDENTIAL, userTables, versionOf } from './tables.ts';

export interface BookText {
  readonly text: string;
  readonly leftOut: number;
}

/**
 * Everything the user keeps as JSON, one row a line; `docs/export.md` describes it. `version` is that of the book's
 * tables, so it counts up whenever they change.
 */
export function bookJson(db: Database, confidential: boolean, now: Instant, check: () => void): BookText {
  const head = { format: 'kith', version: versionOf(db), exportedAt: now, confidential };
  const parts: string[] = [JSON.stringify(head).slice(0, -1), ',"tables":{'];
  let leftOut = 0;
  for (const [index, table] of [...userTables(db).keys()].entries()) {
    parts.push(`${index === 0 ? '' : ','}\n${JSON.stringify(table)}:[`);
    let separator = '\n';
    for (const row of db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}" ORDER BY id`).iterate()) {
      if (!confidential && CONFIDENTIAL.has(table) && row.confidential === 1) {
        leftOut += 1;
        continue;
      }
      parts.push(separator, JSON.stringify(row));
      separator = ',\n';
      check();
    }
    parts.push(']');
  }
  parts.push('\n}}\n');
  return { text: parts.join(''), leftOut };
}
