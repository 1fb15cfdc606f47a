import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Kysely, Transaction } from 'kysely';
import type { BatchId } from '../contract/index.ts';
import type { Clock } from '../domain/dates.ts';
import { newId } from './ids.ts';
import { isBusy } from './sqlite/errors.ts';
import { RETRY_MS } from './sqlite/patience.ts';
import type { Tables } from './sqlite/schema.ts';
import type { LocalBatchTable } from './sqlite/tables/local.ts';

/** A write in progress: Kysely for the usual, the raw connection for bulk work in the same transaction. */
export interface WriteContext {
  readonly trx: Transaction<Tables>;
  readonly db: Database;
  readonly seq: number;
}

export interface Written<T> {
  readonly result: T;
  /** Null when nothing changed. */
  readonly batch: BatchId | null;
}

interface Batching {
  readonly kind: LocalBatchTable['kind'];
  readonly target: number | null;
}

/** How long a write waits for another process's. */
const PATIENCE_MS = 10_000;

/**
 * The only door to the tables: one transaction, one batch of the journal, one at a time. `work` may await
 * (a long import yields between slices); other writes queue behind it and readers go on seeing the book as
 * it was. Throwing rolls everything back.
 */
export class Writer {
  readonly #kysely: Kysely<Tables>;
  readonly #db: Database;
  readonly #clock: Clock;
  readonly #committed: () => Promise<void>;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(kysely: Kysely<Tables>, db: Database, clock: Clock, committed: () => Promise<void>) {
    this.#kysely = kysely;
    this.#db = db;
    this.#clock = clock;
    this.#committed = committed;
  }

  /** `label` says what was done, for the user: "Deleted Ana Souza". */
  write<T>(
    label: string,
    work: (context: WriteContext) => Promise<T>,
    batching: Batching = { kind: 'do', target: null },
  ): Promise<Written<T>> {
    const written = this.#write(label, work, batching);
    this.#underWay.add(written);
    const done = () => this.#underWay.delete(written);
    written.then(done, done);
    return written;
  }

  /**
   * Lets `work` write over a connection of its own, in another thread, while other writes wait; then catches
   * up with what it committed.
   */
  async aside<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#kysely.connection().execute(work);
    this.#underWay.add(turn);
    const done = () => this.#underWay.delete(turn);
    turn.then(done, done);
    const result = await turn;
    await this.#committed();
    return result;
  }

  /** Resolves when every write under way has ended, well or not. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  async #write<T>(label: string, work: (context: WriteContext) => Promise<T>, batching: Batching): Promise<Written<T>> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const attempt = { begun: false };
      try {
        const written = await this.#kysely
          .transaction()
          .execute((trx) => this.#run(trx, label, work, batching, attempt));
        await this.#committed();
        return written;
      } catch (error) {
        // The first statement takes SQLite's write lock; only there may another process be in the way.
        if (attempt.begun || !isBusy(error) || Date.now() > deadline) throw error;
        await sleep(RETRY_MS);
      }
    }
  }

  async #run<T>(
    trx: Transaction<Tables>,
    label: string,
    work: (context: WriteContext) => Promise<T>,
    batching: Batching,
    attempt: { begun: boolean },
  ): Promise<Written<T>> {
    const id = newId<BatchId>();
    const { seq } = await trx
      .insertInto('local_batch')
      .values({ id, at: this.#clock.now(), label, kind: batching.kind, target: batching.target, undone_by: null })
      .returning('seq')
      .executeTakeFirstOrThrow();
    attempt.begun = true;
    const result = await work({ trx, db: this.#db, seq });
    const changed = await trx
      .selectFrom('local_journal')
      .select('seq')
      .where('batch', '=', seq)
      .limit(1)
      .executeTakeFirst();
    if (changed) return { result, batch: id };
    await trx.deleteFrom('local_batch').where('seq', '=', seq).execute();
    return { result, batch: null };
  }
}
