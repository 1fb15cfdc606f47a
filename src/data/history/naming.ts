import type { Database } from 'better-sqlite3';
import type { HistoryRecord, HistoryTable } from '../../contract/index.ts';
import { type Row, rowOf } from '../journal/rows.ts';
import { prepared } from '../sqlite/prepared.ts';
import { TABLES } from './tables.ts';

const MOST_CHARACTERS = 80;

/** Names records for one answer: as they are, or as the journal last knew them once they are gone. */
export class Naming {
  readonly #db: Database;
  readonly #known = new Map<string, HistoryRecord>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** A record by its id. */
  of(table: HistoryTable, id: string): HistoryRecord {
    const key = `${table} ${id}`;
    const known = this.#known.get(key);
    if (known) return known;
    const present = prepared<[string], Row>(this.#db, `SELECT * FROM ${table} WHERE id = ?`).get(id) ?? null;
    const row = present ?? this.#lastKnown(id);
    const named = this.from(table, id, row ?? {}, present !== null && (present.deleted_at ?? null) === null);
    this.#known.set(key, named);
    return named;
  }

  /** A record as a row of it says. */
  from(table: HistoryTable, id: string, row: Row, there: boolean): HistoryRecord {
    const { name, kind, on, to } = TABLES[table];
    const own = name ? firstWords(String(row[name] ?? '')) : '';
    // An interview, or an opportunity, whose role is not known goes by its company.
    const company = own === '' && name === 'role' ? row.company_id : null;
    return {
      table,
      id,
      name: company && to?.company_id ? this.of('company', String(company)).name : own,
      kind: kind && row[kind] ? String(row[kind]) : null,
      on: on && row[on] ? String(row[on]) : null,
      there,
    };
  }

  #lastKnown(id: string): Row | null {
    const last = prepared<[string], string | null>(
      this.#db,
      'SELECT coalesce(after, before) FROM local_journal WHERE row_id = ? ORDER BY seq DESC LIMIT 1',
    ).pluck();
    return rowOf(last.get(id) ?? null);
  }
}

/** Whether a name says all of a text. */
export const isShort = (text: string): boolean => text.length <= MOST_CHARACTERS;

/** The beginning of a text on one line; of Markdown what is read of a link. */
function firstWords(text: string): string {
  const plain = text
    .slice(0, MOST_CHARACTERS * 4)
    .replace(/\[@?([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > MOST_CHARACTERS ? `${plain.slice(0, MOST_CHARACTERS).trimEnd()}…` : plain;
}
