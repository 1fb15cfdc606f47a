import { derivedId } from '../ids.ts';
import { ALL_FIELDS } from '../import/records/writes.ts';
import type { Rows } from './rows.ts';

type Said = Record<string, string>;

/**
 * What sources said of the record that goes is said of the other. Where a source said something of both, the lists are
 * joined, of other values the other record's holds; its key is kept beside the other's, so that both are known again.
 */
export function moveProvenance(rows: Rows, [from, into]: readonly [string, string]): void {
  const there = new Map(rows.where('provenance', 'record_id', into).map((row) => [`${row.source} ${row.field}`, row]));
  for (const row of rows.where('provenance', 'record_id', from)) {
    const field = String(row.field);
    const kept = there.get(`${row.source} ${field}`);
    if (!kept) {
      rows.rename('provenance', row, derivedId<string>('provenance', into, field, String(row.source)), {
        record_id: into,
      });
      continue;
    }
    if (field === ALL_FIELDS) rows.set('provenance', kept.id, { value: both(String(kept.value), String(row.value)) });
    rows.remove('provenance', row.id);
  }
}

function both(kept: string, gone: string): string {
  const said = JSON.parse(kept) as Said;
  for (const [field, value] of Object.entries(JSON.parse(gone) as Said)) {
    if (field === 'key' && said.key !== value) said[`key ${value}`] = value;
    else said[field] = joined(said[field] ?? value, value);
  }
  return JSON.stringify(said);
}

/** Two lists as JSON joined; of other values the first. */
function joined(a: string, b: string): string {
  if (a === b || !a.startsWith('[') || !b.startsWith('[')) return a;
  return JSON.stringify([...new Set([...(JSON.parse(a) as string[]), ...(JSON.parse(b) as string[])])].sort());
}
