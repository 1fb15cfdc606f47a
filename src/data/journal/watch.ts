import type { Database } from 'better-sqlite3';
import { Pace } from '../pace.ts';
import type { JournaledTable } from '../sqlite/schema.ts';

export interface JournalEntry {
  readonly seq: number;
  readonly table: JournaledTable;
  readonly id: string;
  /** The row as JSON before and after; null when it was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Who keeps something derived from the book. */
export interface JournalFollower {
  /**
   * Hears how many entries come, and the last of them, before the first.
   *
   * @returns whether all was read anew, as is quicker with very many; then none of them is handed on
   */
  begin(entries: number, last: number): Promise<boolean>;
  /** Takes in a slice of them. */
  follow(entries: readonly JournalEntry[]): Promise<void>;
  /** Hears once that everything committed so far has been followed, and which tables it changed. */
  caughtUp(tables: ReadonlySet<JournaledTable>): void;
}

/** Entries a listener gets at once, so that a big import is digested in slices. */
const SLICE = 200;
/** Entries of which only the tables are read at once. */
const TABLES_SLICE = 2_000;
const POLL_MS = 700;

/**
 * Follows the journal and hands on what was committed, by this process or another, in order and once.
 */
export class JournalWatcher {
  readonly #db: Database;
  readonly #follower: JournalFollower;
  #seen: number;
  #version: number;
  #draining: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;

  /** `db` is a reading connection; `seen` the last entry already known. */
  constructor(db: Database, seen: number, follower: JournalFollower) {
    this.#db = db;
    this.#seen = seen;
    this.#follower = follower;
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
    const select = this.#db.prepare<[number, number], JournalEntry>(
      `SELECT seq, table_name AS "table", row_id AS id, before, after FROM local_journal WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ${SLICE}`,
    );
    const tables = new Set<JournaledTable>();
    const pace = new Pace();
    for (let upTo = this.#latest(); this.#seen < upTo; upTo = this.#latest()) {
      if (await this.#follower.begin(upTo - this.#seen, upTo)) await this.#passOver(upTo, tables, pace);
      while (this.#seen < upTo) {
        const entries = select.all(this.#seen, upTo);
        await this.#follower.follow(entries);
        this.#seen = entries.at(-1)?.seq ?? upTo;
        for (const { table } of entries) tables.add(table);
        await pace.breathe();
      }
    }
    if (tables.size > 0) this.#follower.caughtUp(tables);
  }

  /** Goes on behind an entry, noting only which tables were changed. */
  async #passOver(upTo: number, tables: Set<JournaledTable>, pace: Pace): Promise<void> {
    const changed = this.#db
      .prepare<[number, number], JournaledTable>(
        'SELECT DISTINCT table_name FROM local_journal WHERE seq > ? AND seq <= ?',
      )
      .pluck();
    while (this.#seen < upTo) {
      const next = Math.min(upTo, this.#seen + TABLES_SLICE);
      for (const table of changed.all(this.#seen, next)) tables.add(table);
      this.#seen = next;
      await pace.breathe();
    }
  }

  #latest(): number {
    return this.#db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM local_journal').pluck().get() ?? 0;
  }

  #dataVersion(): number {
    return Number(this.#db.pragma('data_version', { simple: true }));
  }
}
