import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { JobId } from '../../contract/index.ts';
import { parseQuery } from '../../domain/search-query.ts';
import { newId } from '../ids.ts';
import type { Jobs } from '../jobs.ts';
import type { JournalEntry } from '../journal/watch.ts';
import type { Network } from '../network/network.ts';
import { Pace } from '../pace.ts';
import type { IndexAnswer, IndexQuery } from '../search-query/index-types.ts';
import { affectedBy } from './affected.ts';
import { documentOf } from './documents.ts';
import { find } from './find.ts';
import { hitsOf } from './hits.ts';
import type { DocumentKey } from './keys.ts';
import { Shards } from './shards.ts';
import { readSnapshot, removeStale, writeSnapshot } from './snapshot.ts';
import { allKeys, readSources } from './sources.ts';
import { isOf, latestEntry, stateAt } from './state.ts';

export interface SearchOptions {
  readonly db: Database;
  readonly path: string;
  readonly network: Network;
  readonly jobs: Jobs;
  /** Called when something cannot be indexed, say because the book cannot be read. */
  readonly onFailure?: (error: unknown) => void;
}

/** Documents read from the book at once. */
const SLICE = 100;
/** So many stale documents are brought up to date before a query is answered; with more it is answered at once. */
const FEW = 200;
/** Documents indexed since the last snapshot after which another is written at once, or when closing. */
const MANY = { now: 500, closing: 30 };
/** Journal entries since the last snapshot after which another is written when closing. */
const LONG_REPLAY = 2_000;
/** While many changes are still coming in, an import say, indexing keeps out of their way. */
const QUIET_MS = 100;
/** Journal entries replayed at once. */
const REPLAY_SLICE = 1_000;

/**
 * Full-text search over a book. Documents that the journal makes stale are indexed again in the background,
 * in slices; what is indexed is kept beside the book as a snapshot, from which the next start goes on.
 */
export class SearchIndex {
  readonly #db: Database;
  readonly #path: string;
  readonly #network: Network;
  readonly #jobs: Jobs;
  readonly #onFailure: (error: unknown) => void;
  #shards = new Shards();
  /** Documents that are not in the index as they are in the book. */
  readonly #stale = new Set<DocumentKey>();
  /** Those of them being indexed at the moment. */
  #underWay: readonly DocumentKey[] = [];
  /** Everything up to this entry is in the index or among the stale. */
  #seq = 0;
  #followedAt = Number.NEGATIVE_INFINITY;
  #indexedSinceSnapshot = 0;
  #followedSinceSnapshot = 0;
  #loaded: Promise<void> = Promise.resolve();
  #working: Promise<void> | null = null;
  #saving: Promise<void> | null = null;
  #closing = false;

  private constructor({ db, path, network, jobs, onFailure = () => {} }: SearchOptions) {
    this.#db = db;
    this.#path = path;
    this.#network = network;
    this.#jobs = jobs;
    this.#onFailure = onFailure;
  }

  /** Returns at once; the snapshot is read, and what it lacks indexed, in the background. */
  static open(options: SearchOptions): SearchIndex {
    const index = new SearchIndex(options);
    index.#loaded = index.#load().catch(index.#onFailure);
    return index;
  }

  /** Waits for the snapshot to be read, not for a new index to be built: then `complete` is false. */
  async query(input: IndexQuery): Promise<IndexAnswer> {
    const query = parseQuery(input.text);
    await this.#loaded;
    if (this.#stale.size <= FEW) await this.#working;
    if (query.slots.length === 0) return { hits: [], complete: this.#complete };
    const ranked = await find(this.#shards, this.#network, query, input);
    return { hits: await hitsOf(this.#db, this.#network, ranked), complete: this.#complete };
  }

  /** Takes note of changes; they are indexed in the background. */
  async follow(entries: readonly JournalEntry[]): Promise<void> {
    const last = entries.at(-1);
    if (!last) return;
    for (const key of await affectedBy(this.#db, entries)) this.#stale.add(key);
    this.#seq = Math.max(this.#seq, last.seq);
    this.#followedSinceSnapshot += entries.length;
    this.#followedAt = performance.now();
    this.#work();
  }

  /** Resolves when everything followed so far is indexed and a snapshot that is due is written. */
  async settled(): Promise<void> {
    await this.#loaded;
    while (this.#working ?? this.#saving) await (this.#working ?? this.#saving);
  }

  /** Stops indexing and keeps what there is; the next start goes on from there. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#loaded;
    await this.#working;
    await this.#saving;
    if (this.#indexedSinceSnapshot >= MANY.closing || this.#followedSinceSnapshot >= LONG_REPLAY) await this.keep();
  }

  /** Writes a snapshot. One that cannot be written costs time at the next start, nothing else. */
  keep(): Promise<void> {
    this.#saving ??= this.#save().finally(() => {
      this.#saving = null;
    });
    return this.#saving;
  }

  async #save(): Promise<void> {
    await this.#loaded;
    const pace = new Pace();
    const of = stateAt(this.#db, this.#seq);
    // What changes while shards are written is replayed at the next start, so both may be of this moment.
    const pending = [...new Set([...this.#underWay, ...this.#stale])];
    this.#indexedSinceSnapshot = 0;
    this.#followedSinceSnapshot = 0;
    await writeSnapshot(this.#path, of, pending, this.#shards.all(), () => pace.breathe()).catch(() => {});
  }

  get #complete(): boolean {
    return this.#stale.size === 0 && this.#underWay.length === 0;
  }

  async #load(): Promise<void> {
    await removeStale(this.#path).catch(() => {});
    if (!(await this.#loadSnapshot().catch(() => false))) {
      this.#shards = new Shards();
      this.#seq = latestEntry(this.#db);
      const pace = new Pace();
      for (const keys of allKeys(this.#db)) {
        for (const key of keys) this.#stale.add(key);
        await pace.breathe();
      }
    }
    this.#work();
  }

  async #loadSnapshot(): Promise<boolean> {
    const stored = await readSnapshot(this.#path, (of) => isOf(this.#db, of));
    if (!stored) return false;
    try {
      const pace = new Pace();
      for await (const { kind, shard } of stored.shards()) {
        this.#shards.adopt(kind, shard);
        await pace.breathe();
      }
    } finally {
      await stored.close();
    }
    for (const key of stored.pending) this.#stale.add(key);
    await this.#replay(stored.seq);
    return true;
  }

  async #replay(from: number): Promise<void> {
    const pace = new Pace();
    const select = this.#db.prepare<[number], JournalEntry>(
      `SELECT seq, table_name AS "table", row_id AS id, before, after FROM local_journal WHERE seq > ? ORDER BY seq LIMIT ${REPLAY_SLICE}`,
    );
    for (let seq = from; ; ) {
      const entries = select.all(seq);
      for (const key of await affectedBy(this.#db, entries)) this.#stale.add(key);
      this.#followedSinceSnapshot += entries.length;
      const last = entries.at(-1);
      if (!last) break;
      seq = last.seq;
      this.#seq = Math.max(this.#seq, seq);
      await pace.breathe();
    }
    this.#seq = Math.max(this.#seq, from);
  }

  /** Sees to it that stale documents are being indexed. */
  #work(): void {
    if (this.#working || this.#closing || this.#stale.size === 0) return;
    this.#working = this.#indexStale().then(
      () => {
        this.#working = null;
        this.#work();
      },
      (error: unknown) => {
        this.#working = null;
        for (const key of this.#underWay) this.#stale.add(key);
        this.#underWay = [];
        this.#onFailure(error);
      },
    );
  }

  async #indexStale(): Promise<void> {
    await this.#loaded;
    const id = this.#stale.size > FEW ? newId<JobId>() : undefined;
    await this.#jobs.run(id, async (job) => {
      const pace = new Pace();
      for (let done = 0; this.#stale.size > 0 && !this.#closing; done += this.#underWay.length) {
        await this.#untilQuiet();
        job.progress('indexing', done, done + this.#stale.size);
        this.#underWay = this.#stale.values().take(SLICE).toArray();
        await this.#indexAll(this.#underWay, pace);
        if (this.#stale.size === 0)
          job.progress('indexing', done + this.#underWay.length, done + this.#underWay.length);
      }
    });
    this.#underWay = [];
    // Not waited for: documents that go stale meanwhile are indexed at once.
    if (this.#indexedSinceSnapshot >= MANY.now && !this.#closing) this.keep();
  }

  async #untilQuiet(): Promise<void> {
    while (this.#stale.size > FEW && !this.#closing && performance.now() - this.#followedAt < QUIET_MS)
      await sleep(QUIET_MS / 4);
  }

  async #indexAll(keys: readonly DocumentKey[], pace: Pace): Promise<void> {
    for (const key of keys) this.#stale.delete(key);
    const sources = readSources(this.#db, keys);
    await pace.breathe();
    for (const key of keys) {
      const source = sources.get(key);
      try {
        if (source) await this.#shards.put(await documentOf(key, source, pace));
        else await this.#shards.discard(key);
      } catch (error) {
        // One document that cannot be indexed must not keep the others out.
        this.#onFailure(error);
      }
      this.#indexedSinceSnapshot += 1;
      await pace.breathe();
    }
  }
}
