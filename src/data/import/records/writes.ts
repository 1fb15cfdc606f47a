import type { Database, Statement } from 'better-sqlite3';
import { derivedId } from '../../ids.ts';
import type { Job } from '../../jobs.ts';
import { insertMany, type Values } from '../../journal/insert-many.ts';
import type { JournaledTable } from '../../sqlite/schema.ts';
import type { RecordsState } from './state.ts';

interface Update {
  readonly table: JournaledTable;
  readonly id: string;
  readonly values: Values;
}

/** The field under which a row of provenance holds all fields, as a JSON object. */
export const ALL_FIELDS = '*';

/** What an import is going to write, collected before anything is written. */
export class Writes {
  readonly #state: RecordsState;
  readonly #source: string;
  readonly #today: string;
  readonly #inserts = new Map<JournaledTable, Map<string, Values>>();
  readonly #updates: Update[] = [];
  /** What the source says now that it did not say before, by record. */
  readonly #news = new Map<string, Map<string, string>>();
  #count = 0;

  constructor(state: RecordsState, source: string, today: string) {
    this.#state = state;
    this.#source = source;
    this.#today = today;
  }

  /** Grows with everything that is to be written. */
  get count(): number {
    return this.#count;
  }

  has(table: JournaledTable, id: string): boolean {
    return this.#inserts.get(table)?.has(id) || this.#state.has(table, id);
  }

  /** The first of the ids that is not taken. */
  free<Id extends string>(table: JournaledTable, idAt: (n: number) => Id): Id {
    for (let n = 0; ; n += 1) {
      const id = idAt(n);
      if (!this.has(table, id)) return id;
    }
  }

  insert(table: JournaledTable, id: string, values: Values): void {
    const rows = this.#inserts.get(table);
    if (rows) rows.set(id, values);
    else this.#inserts.set(table, new Map([[id, values]]));
    this.#count += 1;
  }

  update(table: JournaledTable, id: string, values: Values): void {
    this.#updates.push({ table, id, values });
    this.#count += 1;
  }

  /** The ids that a column is given. */
  *referenced<Id extends string>(column: string): Generator<Id> {
    for (const rows of this.#inserts.values())
      for (const values of rows.values()) {
        const value = values[column];
        if (typeof value === 'string') yield value as Id;
      }
  }

  /** What the source said of a field the last time; null when it has said nothing yet. */
  said(record: string, field: string): string | null {
    return this.#state.said.get(record)?.get(field) ?? null;
  }

  /** What the source said of a list. */
  saidList(record: string, field: string): readonly string[] {
    const value = this.said(record, field);
    return value === null ? [] : (JSON.parse(value) as string[]);
  }

  /** Remembers what the source says now; the same as before is no news. */
  remember(record: string, field: string, value: string): void {
    if (this.said(record, field) === value) return;
    const news = this.#news.get(record);
    if (news) news.set(field, value);
    else this.#news.set(record, new Map([[field, value]]));
    this.#count += 1;
  }

  rememberList(record: string, field: string, items: Iterable<string>): void {
    const all = [...new Set([...this.saidList(record, field), ...items])].sort();
    if (all.length > 0) this.remember(record, field, JSON.stringify(all));
  }

  /** Writes over the connection of the transaction it runs in. */
  apply(db: Database, job: Job): void {
    this.#keepNews();
    let total = this.#updates.length;
    for (const rows of this.#inserts.values()) total += rows.size;
    let done = 0;
    const step = () => {
      done += 1;
      job.check();
      job.progress('writing', done, total);
    };
    for (const [table, rows] of this.#inserts) insertMany(db, table, rows, step);
    const statements = new Map<string, Statement<unknown[]>>();
    for (const { table, id, values } of this.#updates) {
      const sql = `UPDATE ${table} SET ${Object.keys(values)
        .map((column) => `${column} = ?`)
        .join(', ')} WHERE id = ?`;
      const statement = statements.get(sql) ?? db.prepare<unknown[]>(sql);
      statements.set(sql, statement);
      statement.run(...Object.values(values), id);
      step();
    }
  }

  /** One row for each record and source: all that the source says of it. */
  #keepNews(): void {
    for (const [record, news] of this.#news) {
      const said = Object.fromEntries([...(this.#state.said.get(record) ?? []), ...news]);
      const id = derivedId<string>('provenance', record, ALL_FIELDS, this.#source);
      const row = { value: JSON.stringify(said), seen_on: this.#today };
      if (this.#state.inOneRow.has(record)) this.update('provenance', id, row);
      else this.insert('provenance', id, { record_id: record, field: ALL_FIELDS, source: this.#source, ...row });
    }
    this.#news.clear();
  }
}
