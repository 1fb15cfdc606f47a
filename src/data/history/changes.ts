import type { Database } from 'better-sqlite3';
import type { HistoryChange, HistoryField, HistoryRecord, HistoryTable, HistoryValue } from '../../contract/index.ts';
import { wordDiff } from '../../domain/history/word-diff.ts';
import { type Row, rowOf } from '../journal/rows.ts';
import { isShort, Naming } from './naming.ts';
import { type FieldType, isTold, TABLES } from './tables.ts';

/** An entry of the journal, or what several of one batch come to. */
export interface Entry {
  readonly seq: number;
  readonly table: string;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Of a text only so much is told. */
const MOST_CHARACTERS = 300;
const ORDER = Object.keys(TABLES);

/** Puts entries of one batch into changes, one a row, the most telling first; empty ones are left out. */
export function tellChanges(db: Database, entries: readonly Entry[], about?: string): HistoryChange[] {
  const teller = new Teller(db);
  const changes = netOf(entries).flatMap((entry) => teller.tell(entry, about));
  const told = new Set(changes.map(({ record }) => record.id));
  // That somebody took part goes without saying where what they took part in is told of them.
  const silent = ({ fields, to, of }: HistoryChange) =>
    of[0] !== undefined && told.has(of[0].id) && fields.length === 0 && to.length === 0;
  return changes
    .filter((change) => !silent(change))
    .sort((a, b) => ORDER.indexOf(a.record.table) - ORDER.indexOf(b.record.table) || a.entry - b.entry);
}

/** What entries of one batch come to on the whole, row by row. */
function netOf(entries: readonly Entry[]): Entry[] {
  const rows = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.table} ${entry.id}`;
    const first = rows.get(key);
    rows.set(key, first ? { ...first, after: entry.after } : entry);
  }
  return [...rows.values()];
}

/** Tells of rows and their fields, with records by their names. */
export class Teller {
  readonly #naming: Naming;

  constructor(db: Database) {
    this.#naming = new Naming(db);
  }

  /** @returns nothing when the change is none that shows */
  tell({ seq, table, id, before: old, after: now }: Entry, about?: string): HistoryChange[] {
    if (!isTold(table)) return [];
    const [before, after] = [rowOf(old), rowOf(now)];
    if (before === null && after === null) return [];
    const what = whatOf(before, after);
    const fields = what === 'trashed' ? [] : this.fields(table, before, after, about);
    if (what === 'changed' && fields.length === 0) return [];
    return [{ entry: seq, what, ...this.place(table, id, after ?? before ?? {}, about), fields }];
  }

  /** What a row is, what it is a part of and what it names, but for the record it is told of. */
  place(table: HistoryTable, id: string, row: Row, about?: string): Pick<HistoryChange, 'record' | 'of' | 'to'> {
    const { there } = this.#naming.of(table, id);
    const others = (columns: Readonly<Record<string, HistoryTable>> = {}): HistoryRecord[] =>
      Object.entries(columns).flatMap(([column, other]) => {
        const to = row[column];
        return typeof to === 'string' && to !== about ? [this.#naming.of(other, to)] : [];
      });
    const { of, to } = TABLES[table];
    return { record: this.#naming.from(table, id, row, there), of: others(of), to: others(to) };
  }

  /** A record by its id. */
  record(table: HistoryTable, id: string): HistoryRecord {
    return this.#naming.of(table, id);
  }

  /** The fields in which two rows differ; of a row that came or went, those that say something more. */
  fields(table: HistoryTable, before: Row | null, after: Row | null, about?: string): HistoryField[] {
    const { name, kind, on, of, to, fields } = TABLES[table];
    return Object.entries(fields).flatMap(([field, type]) => {
      const [old, now] = [before?.[field] ?? null, after?.[field] ?? null];
      if (old === now || (empty(old) && empty(now))) return [];
      const one = before === null || after === null;
      // What names the row, or says where it belongs, stands at its head already.
      const named = field === name && isShort(String(now ?? old));
      if (one && (named || field === kind || field === on || of?.[field] || to?.[field])) return [];
      if (one && (type === 'flag' || old === about || now === about)) return [];
      return [{ field, ...this.#sides(type, old, now) }];
    });
  }

  #sides(type: FieldType, old: Row[string], now: Row[string]): Omit<HistoryField, 'field'> {
    const before = this.#value(type, old);
    const after = this.#value(type, now);
    if (type !== 'long' || before === null || after === null) return { before, after, diff: null };
    return { before, after, diff: wordDiff(String(old), String(now)) };
  }

  #value(type: FieldType, value: Row[string]): HistoryValue | null {
    if (empty(value)) return null;
    if (typeof type === 'object') return { type: 'record', text: this.#naming.of(type.record, String(value)).name };
    if (type !== 'long' && type !== 'text') return { type, text: String(value) };
    const text = String(value);
    return {
      type: 'text',
      text: text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).trimEnd()}…` : text,
    };
  }
}

const empty = (value: Row[string] | undefined): boolean => value === null || value === undefined || value === '';

function whatOf(before: Row | null, after: Row | null): HistoryChange['what'] {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  const [was, is] = [before.deleted_at ?? null, after.deleted_at ?? null];
  if (was === null && is !== null) return 'trashed';
  return was !== null && is === null ? 'restored' : 'changed';
}
