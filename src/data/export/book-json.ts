import type { Database } from 'better-sqlite3';
import type { Instant } from '../../contract/index.ts';
import { type Row, rowsOf, type Selection } from './selection.ts';
import { CONFIDENTIAL, userTables, versionOf } from './tables.ts';

/**
 * Everything the user keeps as JSON, one row a line; `docs/export.md` describes it. `version` is that of the book's
 * tables, so it counts up whenever they change.
 *
 * @param add takes it, part by part
 * @param only some people or companies with what is theirs, as a book of their own
 * @returns how many confidential items were left out
 */
export function bookJson(
  db: Database,
  confidential: boolean,
  now: Instant,
  check: () => void,
  add: (text: string) => void,
  only?: Selection | undefined,
): number {
  const head = {
    format: 'kith',
    version: versionOf(db),
    exportedAt: now,
    confidential,
    ...(only && { only: only.kind }),
  };
  const chosen = only && rowsOf(db, only, check);
  add(`${JSON.stringify(head).slice(0, -1)},"tables":{`);
  let leftOut = 0;
  for (const [index, table] of [...userTables(db).keys()].entries()) {
    add(`${index === 0 ? '' : ','}\n${JSON.stringify(table)}:[`);
    let separator = '\n';
    const rows = chosen
      ? (chosen.get(table) ?? [])
      : db.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY id`).iterate();
    for (const row of rows) {
      if (!confidential && CONFIDENTIAL.has(table) && row.confidential === 1) {
        leftOut += 1;
        continue;
      }
      add(`${separator}${JSON.stringify(row)}`);
      separator = ',\n';
      check();
    }
    add(']');
  }
  add('\n}}\n');
  return leftOut;
}
