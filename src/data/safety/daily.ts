import type { Database as Connection } from 'better-sqlite3';
import Database from 'better-sqlite3';
import type { Instant } from '../../contract/index.ts';
import type { Clock } from '../../domain/dates.ts';
import { createBackup, listBackups } from './backup.ts';

/** Less than a day, so that someone who starts a little earlier each morning still has one for each day. */
const DUE_AFTER_MS = 20 * 3_600_000;
const FIRST_LOOK_MS = 10_000;
const LOOK_EVERY_MS = 15 * 60_000;

interface DailyBackupOptions {
  readonly db: Connection;
  readonly path: string;
  readonly clock: Clock;
  /** Told of a backup that failed, once for each kind of failure in a row. The book stays open. */
  readonly onFailure: (error: unknown) => void;
}

/** Sees to it that an open book is backed up once a day, when something changed. */
export class DailyBackup {
  readonly #options: DailyBackupOptions;
  readonly #timers: NodeJS.Timeout[] = [];
  #running: Promise<boolean> | null = null;
  #lastFailure = '';

  constructor(options: DailyBackupOptions) {
    this.#options = options;
  }

  /** Looks soon and then regularly; absolute times, so that sleep does not matter. Keeps no process alive. */
  start(): void {
    const look = () => void this.backUpIfDue();
    this.#timers.push(setTimeout(look, FIRST_LOOK_MS).unref(), setInterval(look, LOOK_EVERY_MS).unref());
  }

  /** @returns whether a backup was made */
  backUpIfDue(): Promise<boolean> {
    this.#running ??= this.#backUpIfDue().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Ends a backup under way, and makes the one that short sessions would never get to. */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    await this.#running;
    await this.#backUpIfDue({ leaveNewBooks: true });
  }

  async #backUpIfDue(rule: DueRule = { leaveNewBooks: false }): Promise<boolean> {
    const { db, path, clock, onFailure } = this.#options;
    try {
      if (!(await isDue(db, path, clock, rule))) return false;
      await createBackup(db, path, 'daily', clock);
      this.#lastFailure = '';
      return true;
    } catch (error) {
      const failure = String(error);
      if (failure !== this.#lastFailure) onFailure(error);
      this.#lastFailure = failure;
      return false;
    }
  }
}

interface DueRule {
  /** Leave alone a book begun within the day: commands in a row would each be slowed down. */
  readonly leaveNewBooks: boolean;
}

/** Whether the last daily backup is a day old and the newest of any kind is out of date. */
async function isDue(db: Connection, path: string, clock: Clock, { leaveNewBooks }: DueRule): Promise<boolean> {
  const lastChange = lastBatch(db);
  if (lastChange === null) return false;
  const backups = await listBackups(path);
  const since = backups.find(({ reason }) => reason === 'daily')?.takenAt ?? (leaveNewBooks ? firstChangeAt(db) : null);
  if (since !== null && Date.parse(clock.now()) - Date.parse(since) < DUE_AFTER_MS) return false;
  const newest = backups[0];
  return !newest || lastBatchIn(newest.path) !== lastChange;
}

const firstChangeAt = (db: Connection): Instant | null =>
  db.prepare<[], Instant>('SELECT at FROM local_batch ORDER BY seq LIMIT 1').pluck().get() ?? null;

/** The id of the newest change; ids never come again, not even after a restore. */
function lastBatch(db: Connection): string | null {
  return db.prepare<[], string>('SELECT id FROM local_batch ORDER BY seq DESC LIMIT 1').pluck().get() ?? null;
}

function lastBatchIn(backup: string): string | null {
  try {
    const db = new Database(backup, { readonly: true, fileMustExist: true });
    try {
      return lastBatch(db);
    } finally {
      db.close();
    }
  } catch {
    // Unreadable: as good as none.
    return null;
  }
}
