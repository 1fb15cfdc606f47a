import { derivedId } from '../ids.ts';
import type { Rows } from './rows.ts';

/**
 * What sources said of the record that goes is said of the other. Where a source said something of both, the lists are
 * joined, of other values the other record's holds; its key is kept beside the other's, so that both are known again.
 */
export function moveProvenance(rows: Rows, [from, into]: readonly [string, string]): void {
  const there = new Map(rows.where('provenance', 'record_id', into).map((row) => [`${row.source} ${row.field}`, row]));
  for (const row of rows.where('provenance', 'record_id', from)) {
    const kept = there.get(`${row.source} ${row.field}`);
    const field = kept && row.field === 'key' ? `key ${row.value}` : String(row.field);
    const id = derivedId<string>('provenance', into, field, String(row.source));
    const list = kept && joined(String(kept.value), String(row.value));
    if (list) rows.set('provenance', kept.id, { value: list });
    if ((kept && row.field !== 'key') || rows.find('provenance', id)) rows.remove('provenance', row.id);
    else rows.rename('provenance', row, id, { record_id: into, field });
  }
}

/** Two lists as JSON joined; null when they are none. */
function joined(a: string, b: string): string | null {
  if (!a.startsWith('[') || !b.startsWith('[')) return null;
  return JSON.stringify([...new Set([...(JSON.parse(a) as string[]), ...(JSON.parse(b) as string[])])].sort());
}
