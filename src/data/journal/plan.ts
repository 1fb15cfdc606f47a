import type { Database } from 'better-sqlite3';
import type { ConflictReason } from '../../contract/index.ts';
import { prepared } from '../sqlite/prepared.ts';
import type { JournaledTable } from '../sqlite/schema.ts';
import { OWNER } from './owners.ts';
import { type References, referencesOf } from './references.ts';
import { differing, type Row, Rows, rowOf } from './rows.ts';

/** What a batch did to a row on the whole. */
interface Net {
  readonly table: JournaledTable;
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** How a row is put back: removed, inserted, or some of its columns set. */
export interface Step {
  readonly net: Net;
  /** Of an update; empty of the others. */
  columns: string[];
}

/** What cannot be put back as it was, and why. Plain data, so that a thread can answer with it. */
export interface RowConflict {
  readonly reason: ConflictReason;
  readonly table: JournaledTable;
  readonly id: string;
  readonly columns: readonly string[];
  readonly before: Row | null;
  readonly now: Row | null;
  readonly other: { readonly table: JournaledTable; readonly id: string } | null;
}

export interface Plan {
  readonly steps: readonly Step[];
  readonly conflicts: readonly RowConflict[];
}

const keyOf = (table: string, id: string): string => `${table} ${id}`;

/**
 * What undoing a batch comes to now, field by field: the steps that can be taken, and what stands in the way of the
 * rest. What is already as it was needs nothing. A record that has to stay keeps its parts. Taking all steps leaves
 * no reference without its record.
 */
export function planReversal(db: Database, batch: number): Plan {
  return new Planner(db).plan(batch);
}

class Planner {
  readonly #db: Database;
  readonly #rows: Rows;
  readonly #references: References;
  readonly #steps = new Map<string, Step>();
  readonly #conflicts: RowConflict[] = [];
  /** Records the batch added that stay. */
  readonly #kept = new Set<string>();

  constructor(db: Database) {
    this.#db = db;
    this.#rows = new Rows(db);
    this.#references = referencesOf(db);
  }

  plan(batch: number): Plan {
    for (const net of this.#nets(batch)) this.#look(net);
    // Each round may take back a step that another one rested on.
    while (this.#holdTogether());
    return { steps: [...this.#steps.values()], conflicts: this.#conflicts };
  }

  #nets(batch: number): Iterable<Net> {
    const entries = this.#db
      .prepare<[number], { table: JournaledTable; id: string; before: string | null; after: string | null }>(
        'SELECT table_name AS "table", row_id AS id, before, after FROM local_journal WHERE batch = ? ORDER BY seq',
      )
      .iterate(batch);
    const nets = new Map<string, { table: JournaledTable; id: string; first: string | null; last: string | null }>();
    for (const { table, id, before, after } of entries) {
      const key = keyOf(table, id);
      const there = nets.get(key);
      if (there) there.last = after;
      else nets.set(key, { table, id, first: before, last: after });
    }
    return [...nets.values()].map(({ table, id, first, last }) => ({
      table,
      id,
      before: rowOf(first),
      after: rowOf(last),
    }));
  }

  #look(net: Net): void {
    const { table, id, before, after } = net;
    const now = this.#rows.read(table, id);
    if (before === null || after === null) this.#lookAtWhole(net, now);
    else if (now === null) this.#refuse(net, 'gone', differing(before, after));
    else {
      const wanted = differing(before, after);
      const changed = wanted.filter((column) => now[column] !== after[column] && now[column] !== before[column]);
      if (changed.length > 0) this.#refuse(net, 'changed', changed);
      const columns = wanted.filter((column) => now[column] === after[column]);
      if (columns.length > 0) this.#steps.set(keyOf(table, id), { net, columns });
    }
  }

  /** A row that the batch added or removed. */
  #lookAtWhole(net: Net, now: Row | null): void {
    const { before, after } = net;
    const left = after ?? before;
    // One that the batch both added and removed.
    if (left === null) return;
    const step = () => this.#steps.set(keyOf(net.table, net.id), { net, columns: [] });
    // What a later version of the book added to the row does not count.
    const changed = Object.keys(left).filter((column) => (now?.[column] ?? null) !== (left[column] ?? null));
    if (after === null) {
      if (now === null) step();
      else if (changed.length > 0) this.#refuse(net, 'there', changed);
    } else if (now !== null) {
      if (changed.length === 0) step();
      else this.#refuse(net, 'changed', changed);
    }
  }

  /** @returns whether a step had to be taken back */
  #holdTogether(): boolean {
    let again = false;
    for (const step of [...this.#steps.values()]) {
      const { net } = step;
      const holds = net.before === null ? this.#mayGo(step) : this.#mayRefer(step, net.before);
      again = again || !holds;
    }
    return again;
  }

  /** Whether a row that the batch added can be removed: nothing that stays needs it, and what it is part of goes. */
  #mayGo({ net }: Step): boolean {
    const owner = OWNER[net.table];
    const ownerId = owner && net.after?.[owner.column];
    if (owner && ownerId && this.#kept.has(keyOf(owner.table, String(ownerId)))) {
      this.#keep(net);
      return false;
    }
    for (const { table, column } of this.#references.to.get(net.table) ?? []) {
      const ids = prepared<[string], { id: string }>(this.#db, `SELECT id FROM ${table} WHERE ${column} = ?`);
      for (const { id } of ids.iterate(net.id)) {
        if (this.#letsGo(table, id, column, net.id)) continue;
        this.#keep(net);
        this.#refuse(net, 'needed', [], { table, id });
        return false;
      }
    }
    return true;
  }

  /** Whether a row that refers to another will no longer do so. */
  #letsGo(table: JournaledTable, id: string, column: string, to: string): boolean {
    const step = this.#steps.get(keyOf(table, id));
    if (!step) return false;
    return step.net.before === null || (step.columns.includes(column) && step.net.before[column] !== to);
  }

  /** Whether what a row will refer to is there; a column whose record is missing stays as it is. */
  #mayRefer(step: Step, before: Row): boolean {
    const { net } = step;
    let whole = true;
    for (const [column, table] of this.#references.from.get(net.table) ?? []) {
      const id = before[column];
      if (typeof id !== 'string' || (net.after !== null && !step.columns.includes(column))) continue;
      if (this.#willBeThere(table, id)) continue;
      whole = false;
      this.#refuse(net, 'missing', net.after === null ? [] : [column], { table, id });
      step.columns = step.columns.filter((other) => other !== column);
      if (net.after === null || step.columns.length === 0) {
        this.#steps.delete(keyOf(net.table, net.id));
        return false;
      }
    }
    return whole;
  }

  #willBeThere(table: JournaledTable, id: string): boolean {
    const step = this.#steps.get(keyOf(table, id));
    if (step && (step.net.before === null || step.net.after === null)) return step.net.before !== null;
    return this.#rows.has(table, id);
  }

  #keep({ table, id }: Net): void {
    this.#kept.add(keyOf(table, id));
    this.#steps.delete(keyOf(table, id));
  }

  #refuse(net: Net, reason: ConflictReason, columns: readonly string[], other: RowConflict['other'] = null): void {
    const { table, id, before } = net;
    if (before === null) this.#kept.add(keyOf(table, id));
    this.#conflicts.push({ reason, table, id, columns, before, now: this.#rows.read(table, id), other });
  }
}

/** Takes the steps of a plan. Runs in a transaction: references are whole only at its end. */
export function takeSteps(db: Database, steps: readonly Step[]): void {
  const rows = new Rows(db);
  for (const { net, columns } of [...steps].reverse()) {
    if (net.before === null) rows.remove(net.table, net.id);
    else if (net.after === null) rows.insert(net.table, net.before);
    else rows.update(net.table, net.id, net.before, columns);
  }
}
