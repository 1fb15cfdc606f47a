import type { Database, Statement } from 'better-sqlite3';
import { derivedId } from '../../ids.ts';
import type { Job } from '../../jobs.ts';
import { insertMany, type Values } from '../../journal/insert-many.ts';
import type { JournaledTable } from '../../sqlite/schema.ts';
import { isCalled, type Said } from './said.ts';
import type { RecordsState } from './state.ts';

interface Update {
  readonly table: JournaledTable;
  readonly id: string;
  readonly values: Values;
}

/** What a source says of a record that it did not say before. */
interface News {
  readonly record: string;
  readonly before: Said | null;
  readonly fields: Map<string, string>;
}

/** What an import is going to write, collected before anything is written. */
export class Writes {
  readonly #state: RecordsState;
  readonly #source: string;
  readonly #today: string;
  readonly #inserts = new Map<JournaledTable, Map<string, Values>>();
  readonly #updates: Update[] = [];
  /** By row of what was said before, else by record. */
  readonly #news = new Map<string, News>();
  /** Of people who were merged, whom it is about at present. */
  readonly #heeded = new Map<string, Said>();
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

  /**
   * From now on it is about what the source calls so. Of people who were merged it goes on saying something of each,
   * and each is compared with what it said of that one.
   *
   * @param taken what other rows of the file are about
   * @returns what this row is about: the same for two rows only where the source said one thing before
   */
  heed(record: string, key: string, taken: ReadonlyMap<string, unknown>): string {
    const all = this.#state.said.get(record) ?? [];
    const said = all.find((one) => isCalled(one, key)) ?? all.find(({ id }) => !taken.has(id)) ?? all[0];
    if (!said) return record;
    if (all.length > 1) this.#heeded.set(record, said);
    return said.id;
  }

  /** What the source said of a field the last time; null when it has said nothing yet. */
  said(record: string, field: string): string | null {
    return this.#before(record)?.fields.get(field) ?? null;
  }

  /** What the source said of a list. */
  saidList(record: string, field: string): readonly string[] {
    const value = this.said(record, field);
    return value === null ? [] : (JSON.parse(value) as string[]);
  }

  /** Remembers what the source says now; the same as before is no news. */
  remember(record: string, field: string, value: string): void {
    if (this.said(record, field) === value) return;
    const before = this.#before(record);
    const id = before?.id ?? record;
    const news = this.#news.get(id);
    if (news) news.fields.set(field, value);
    else this.#news.set(id, { record, before, fields: new Map([[field, value]]) });
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

  #before(record: string): Said | null {
    return this.#heeded.get(record) ?? this.#state.said.get(record)?.[0] ?? null;
  }

  /** All that the source says of a record is in one row. */
  #keepNews(): void {
    for (const { record, before, fields } of this.#news.values()) {
      const said = JSON.stringify(Object.fromEntries([...(before?.fields ?? []), ...fields]));
      const row = { said, seen_on: this.#today };
      if (before) this.update('provenance', before.id, row);
      else {
        const id = this.free('provenance', (n) =>
          derivedId('provenance', record, this.#source, ...(n ? [`${n}`] : [])),
        );
        this.insert('provenance', id, { record_id: record, source: this.#source, ...row });
      }
    }
    this.#news.clear();
  }
}
