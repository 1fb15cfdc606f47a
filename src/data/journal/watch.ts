import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { JournaledTable } from '../sqlite/schema.ts';

export interface JournalEntry {
  readonly seq: number;
  readonly table: JournaledTable;
  readonly id: string;
  /** The row as JSON before and after; null when it was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Entries a listener gets at once, so that a big import is digested in slices. */
const SLICE = 1_000;
const POLL_MS = 700;

/**
 * Follows the journal and hands on what was committed, by this process or another, in order and once.
 */
export class JournalWatcher {
  readonly #db: Database;
  readonly #deliver: (entries: readonly JournalEntry[]) => Promise<void>;
  #seen: number;
  #version: number;
  #draining: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;

  /** `db` is a reading connection; `seen` the last entry already known. */
  constructor(db: Database, seen: number, deliver: (entries: readonly JournalEntry[]) => Promise<void>) {
    this.#db = db;
    this.#seen = seen;
    this.#deliver = deliver;
    this.#version = this.#dataVersion();
  }

  /** Looks for other processes' commits from now on. */
  start(onError: (error: unknown) => void): void {
    this.#timer = setInterval(() => {
      try {
        const version = this.#dataVersion();
        if (version === this.#version) return;
        this.#version = version;
      } catch (error) {
        onError(error);
        return;
      }
      this.drain().catch(onError);
    }, POLL_MS);
    this.#timer.unref();
  }

  /** Delivers everything committed so far. */
  async drain(): Promise<void> {
    // One drain at a time; one asked for meanwhile follows, since it may know of a later commit.
    while (this.#draining) await this.#draining;
    this.#draining = this.#drainAll().finally(() => {
      this.#draining = null;
    });
    await this.#draining;
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    await this.#draining?.catch(() => {});
  }

  async #drainAll(): Promise<void> {
    const select = this.#db.prepare<[number], JournalEntry>(
      `SELECT seq, table_name AS "table", row_id AS id, before, after FROM local_journal WHERE seq > ? ORDER BY seq LIMIT ${SLICE}`,
    );
    for (;;) {
      const entries = select.all(this.#seen);
      const last = entries.at(-1);
      if (!last) return;
      await this.#deliver(entries);
      this.#seen = last.seq;
      if (entries.length < SLICE) return;
      await nextTurn();
    }
  }

  #dataVersion(): number {
    return Number(this.#db.pragma('data_version', { simple: true }));
  }
}
