import type { Database } from 'better-sqlite3';
import type { RecordsState } from './state.ts';

/** What a source said last under one of its keys. */
export interface Said {
  /** Of the row that keeps it. */
  readonly id: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** What a source said last, by record: once, or of people who were merged once for each of them. */
export function readSaid(db: Database, source: string, check: () => void): RecordsState['said'] {
  const said = new Map<string, Said[]>();
  const rows = db.prepare<[string], { id: string; record_id: string; said: string }>(
    'SELECT id, record_id, said FROM provenance WHERE source = ? ORDER BY id',
  );
  for (const row of rows.iterate(source)) {
    check();
    const one = { id: row.id, fields: new Map(Object.entries(JSON.parse(row.said) as Record<string, string>)) };
    const some = said.get(row.record_id);
    if (some) some.push(one);
    else said.set(row.record_id, [one]);
  }
  return said;
}

/** The newest day of which the source has said that somebody was met. */
export function newestBefore({ said }: Pick<RecordsState, 'said'>): string | null {
  let newest: string | null = null;
  for (const some of said.values())
    for (const { fields } of some) {
      const metOn = fields.get('metOn');
      if (metOn !== undefined && (newest === null || metOn > newest)) newest = metOn;
    }
  return newest;
}

/** Whether the source calls it so. */
export const isCalled = ({ fields }: Said, key: string): boolean =>
  fields.get('key') === key || fields.get('asideKey') === key;
