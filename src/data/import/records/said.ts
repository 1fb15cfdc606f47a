import type { Database } from 'better-sqlite3';
import { emailKey, fullName } from '../../../domain/linkedin/identity.ts';
import type { SourceRecordTable } from '../../sqlite/schema.ts';
import { headlineOf } from './person-job.ts';
import type { RecordsState } from './state.ts';
import { ALL_FIELDS } from './writes.ts';

type Said = Map<string, Map<string, string>>;

/** What a source said last, by record and field. */
export function readSaid(db: Database, source: string, check: () => void): Pick<RecordsState, 'said' | 'inOneRow'> {
  const said: Said = new Map();
  const inOneRow = new Set<string>();
  if (source === 'linkedin') readSourceRecords(db, said, check);
  // Books have rows of single fields from before; what is in one row is newer.
  const rows = db.prepare<[string], { record_id: string; field: string; value: string }>(
    `SELECT record_id, field, value FROM provenance WHERE source = ? ORDER BY field = '${ALL_FIELDS}'`,
  );
  for (const { record_id, field, value } of rows.iterate(source)) {
    check();
    const fields = said.get(record_id) ?? new Map<string, string>();
    said.set(record_id, fields);
    if (field === ALL_FIELDS) {
      inOneRow.add(record_id);
      for (const [name, one] of Object.entries(JSON.parse(value) as Record<string, string>)) fields.set(name, one);
    } else if (source === 'linkedin' && fields.has('key')) {
      // Of a connection, which the source record says more of: the key of a recommendation.
      if (field === 'key') fields.set('asideKey', value);
    } else fields.set(field, value);
  }
  return { said, inOneRow };
}

/** What LinkedIn said of connections, where it was kept once. */
function readSourceRecords(db: Database, said: Said, check: () => void): void {
  const rows = db.prepare<[], SourceRecordTable>("SELECT * FROM source_record WHERE source = 'linkedin' ORDER BY id");
  for (const row of rows.iterate()) {
    check();
    const { source_key: key, email, company, position } = row;
    const headline = headlineOf({
      headline: company === null ? position : null,
      jobs: company === null ? [] : [{ company, title: position }],
    });
    const contacts = [
      ...(email === null ? [] : [`email:${emailKey(email)}`]),
      ...(key.includes('@') || key.startsWith('name:') ? [] : [`linkedin:${key}`]),
    ].sort();
    const fields: [string, string | null][] = [
      ['key', key],
      ['name', fullName(row.given_name, row.family_name)],
      ['headline', headline],
      ['metOn', row.connected_on],
      ['job', company === null ? null : JSON.stringify({ company, position })],
      ['contacts', contacts.length > 0 ? JSON.stringify(contacts) : null],
    ];
    said.set(row.person_id, new Map(fields.filter((field): field is [string, string] => field[1] !== null)));
  }
}

/** The newest day of which the source has said that somebody was met. */
export function newestBefore({ said }: Pick<RecordsState, 'said'>): string | null {
  let newest: string | null = null;
  for (const fields of said.values()) {
    const metOn = fields.get('metOn');
    if (metOn !== undefined && (newest === null || metOn > newest)) newest = metOn;
  }
  return newest;
}
