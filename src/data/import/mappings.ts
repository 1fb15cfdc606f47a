import type { Database } from 'better-sqlite3';
import { isRole, type Mapping } from '../../domain/import/columns.ts';
import { derivedId } from '../ids.ts';

const keyOf = (header: readonly string[]): string => `import.columns.${derivedId('header', ...header)}`;

/** What the user said of tables with this header; null when nothing. */
export function rememberedMapping(db: Database, header: readonly string[]): Mapping | null {
  const row = db
    .prepare<[string], { value: string }>('SELECT value FROM local_setting WHERE id = ?')
    .get(keyOf(header));
  if (!row) return null;
  const mapping: unknown = JSON.parse(row.value);
  return Array.isArray(mapping) && mapping.every((one) => one === null || isRole(one)) ? mapping : null;
}

/** Remembers what the columns of tables with this header are. */
export function rememberMapping(db: Database, header: readonly string[], mapping: Mapping): void {
  db.prepare(
    'INSERT INTO local_setting (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value',
  ).run(keyOf(header), JSON.stringify(mapping));
}
