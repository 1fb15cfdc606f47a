import type { Database } from 'better-sqlite3';
import { derivedId } from '../../ids.ts';
import type { Job } from '../../jobs.ts';
import type { JournaledTable } from '../../sqlite/schema.ts';
import type { RecordsState } from './state.ts';

type Value = string | number | null;
type Values = Readonly<Record<string, Value>>;

interface Write {
  readonly kind: 'insert' | 'update';
  readonly table: JournaledTable;
  readonly id: string;
  readonly values: Values;
}

/** What an import is going to write, collected before anything is written. */
export class Writes {
  readonly #state: RecordsState;
  readonly #source: string;
  readonly #today: string;
  readonly #writes: Write[] = [];
  readonly #made = new Set<string>();

  constructor(state: RecordsState, source: string, today: string) {
    this.#state = state;
    this.#source = source;
    this.#today = today;
  }

  get count(): number {
    return this.#writes.length;
  }

  has(table: JournaledTable, id: string): boolean {
    return this.#made.has(id) || this.#state.has(table, id);
  }

  /** The first of the ids that is not taken. */
  free<Id extends string>(table: JournaledTable, idAt: (n: number) => Id): Id {
    for (let n = 0; ; n += 1) if (!this.has(table, idAt(n))) return idAt(n);
  }

  insert(table: JournaledTable, id: string, values: Values): void {
    this.#made.add(id);
    this.#writes.push({ kind: 'insert', table, id, values });
  }

  update(table: JournaledTable, id: string, values: Values): void {
    this.#writes.push({ kind: 'update', table, id, values });
  }

  /** The ids that a column is given. */
  *referenced<Id extends string>(column: string): Generator<Id> {
    for (const { values } of this.#writes) {
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
    const before = this.said(record, field);
    if (before === value) return;
    const id = derivedId<string>('provenance', record, field, this.#source);
    const row = { value, seen_on: this.#today };
    if (before !== null) this.update('provenance', id, row);
    else this.insert('provenance', id, { record_id: record, field, source: this.#source, ...row });
  }

  rememberList(record: string, field: string, items: Iterable<string>): void {
    const all = [...new Set([...this.saidList(record, field), ...items])].sort();
    if (all.length > 0) this.remember(record, field, JSON.stringify(all));
  }

  /** Writes over the connection of the transaction it runs in. */
  apply(db: Database, job: Job): void {
    const statements = new Map<string, ReturnType<Database['prepare']>>();
    for (const [index, { kind, table, id, values }] of this.#writes.entries()) {
      const columns = Object.keys(values);
      const shape = `${kind} ${table} ${columns.join()}`;
      const sql =
        kind === 'insert'
          ? `INSERT INTO ${table} (id${columns.map((column) => `, ${column}`).join('')}) VALUES (@id${columns.map((column) => `, @${column}`).join('')})`
          : `UPDATE ${table} SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`;
      const statement = statements.get(shape) ?? db.prepare(sql);
      statements.set(shape, statement);
      statement.run({ id, ...values });
      job.check();
      job.progress('writing', index + 1, this.#writes.length);
    }
  }
}
