import type { Database } from 'better-sqlite3';
import type { Jobs } from '../jobs.ts';
import type { JournalEntry } from '../journal/watch.ts';
import { Pace } from '../pace.ts';
import { affectedBy } from './affected.ts';
import type { Groups } from './looks.ts';
import { openParts } from './open-parts.ts';
import { Parts } from './parts.ts';
import { Refresher } from './refresher.ts';
import { removeStale } from './snapshot.ts';
import { latestEntry } from './state.ts';
import { takeIn } from './take-in.ts';

export interface UpkeepOptions {
  readonly db: Database;
  readonly path: string;
  readonly jobs: Jobs;
  /** Called when something cannot be indexed, say because the book cannot be read. */
  readonly onFailure?: (error: unknown) => void;
}

/** Documents read from the book at once. */
const SLICE = 20;
/** So many stale documents are brought up to date before a query is answered; with more it is answered at once. */
const FEW = 200;
/** Live documents and tombstones after which they are merged into the frozen part. */
const MANY = 500;
/** Changes after which they are merged when closing, so that the next start need not replay them; of a small index fewer. */
const MANY_CLOSING = { small: 30, large: 200 };

/**
 * Keeps the index up to the book. A frozen part, kept beside the book, has everything up to a journal entry; what
 * changed since is live, with tombstones over the frozen part, and merged into it in a thread when it is much.
 */
export class Upkeep {
  readonly #db: Database;
  readonly #path: string;
  readonly #onFailure: (error: unknown) => void;
  readonly #refresher: Refresher;
  readonly #parts = new Parts();
  #followedAt = Number.NEGATIVE_INFINITY;
  #readyNames: Promise<void> = Promise.resolve();
  #ready: Promise<void> = Promise.resolve();
  #working: Promise<void> | null = null;
  #refreshing: Promise<void> | null = null;
  /** Whether a merge failed; it is tried again when something changes. */
  #failed = false;
  #closing = false;

  /** What is kept is read, and what it lacks indexed, in the background. */
  constructor({ db, path, jobs, onFailure = () => {} }: UpkeepOptions) {
    this.#db = db;
    this.#path = path;
    this.#onFailure = onFailure;
    this.#refresher = new Refresher(db, path, jobs);
    this.#load();
  }

  get groups(): Groups {
    return this.#parts.groups;
  }

  /** Whether the index is up to the book, as far as was followed. */
  get complete(): boolean {
    return this.#parts.complete;
  }

  /** Waits for what is kept to be read, and for a few changes to be taken in. */
  async ready(onlyNames: boolean): Promise<void> {
    await (onlyNames ? this.#readyNames : this.#ready);
    if (this.#parts.changes.stale <= FEW) await this.#working;
  }

  /** Takes note of changes; they are indexed in the background. */
  async follow(entries: readonly JournalEntry[]): Promise<void> {
    const last = entries.at(-1);
    if (!last) return;
    for (const key of await affectedBy(this.#db, entries)) this.#parts.changes.touch(key, last.seq);
    this.#followedAt = performance.now();
    this.#failed = false;
    this.#work();
  }

  /** Takes note that very much changed, up to an entry of the journal: the thread that merges finds out what. */
  fallBehind(seq: number): void {
    this.#parts.fallBehind(seq);
    this.#followedAt = performance.now();
    this.#failed = false;
    this.#work();
  }

  /** Resolves when everything followed so far is indexed and a merge that is due is done. */
  async settled(): Promise<void> {
    await this.#ready;
    while (this.#working ?? this.#refreshing) await (this.#working ?? this.#refreshing);
  }

  /** Stops indexing; when much changed, keeps it first, so that the next start need not replay it. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#ready;
    this.#refresher.stop();
    await this.#refreshing;
    await this.#working;
    const many = this.#refresher.isSmall ? MANY_CLOSING.small : MANY_CLOSING.large;
    if (
      this.#parts.changes.size < many ||
      this.#parts.behind ||
      (this.#parts.frozenSeq === null && !this.#refresher.isSmall)
    )
      return;
    await this.keep();
  }

  /** Merges what is live and keeps it. What cannot be written costs time at the next start, nothing else. */
  async keep(): Promise<void> {
    await this.#ready;
    await this.#refreshing;
    await this.#refresh();
  }

  #load(): void {
    const opened = openParts(this.#db, this.#path, this.#parts, FEW);
    this.#readyNames = opened.names;
    this.#ready = opened.all.catch(this.#onFailure).finally(() => {
      removeStale(this.#path).catch(() => {});
      this.#work();
    });
  }

  /** Sees to it that stale documents are being indexed. */
  #work(): void {
    if (this.#closing) return;
    const { stale } = this.#parts.changes;
    const much = this.#parts.behind || stale > FEW || this.#parts.unmerged > MANY;
    if (much && !this.#refreshing && !this.#failed) this.#refresh();
    if (this.#working || stale === 0 || stale > FEW || this.#parts.behind) return;
    this.#working = this.#takeIn().then(
      () => {
        this.#working = null;
        this.#work();
      },
      (error: unknown) => {
        this.#working = null;
        this.#parts.changes.leaveAll();
        this.#onFailure(error);
      },
    );
  }

  /** Makes stale documents live. */
  async #takeIn(): Promise<void> {
    await this.#ready;
    const pace = new Pace();
    while (this.#parts.changes.stale > 0 && this.#parts.changes.stale <= FEW && !this.#parts.behind && !this.#closing) {
      const long = await takeIn(this.#db, this.#parts.groups, this.#parts.changes.next(SLICE), pace, this.#onFailure);
      for (const key of long) this.#parts.changes.leave(key);
      // Those are left to the thread.
      if (long.length > 0) this.#parts.fallBehind(latestEntry(this.#db));
    }
    this.#parts.changes.next(0);
  }

  /** Brings the frozen part up to the book, and what is live down to what changed meanwhile. */
  #refresh(): Promise<void> {
    this.#refreshing ??= this.#refreshNow().finally(() => {
      this.#refreshing = null;
      this.#work();
    });
    return this.#refreshing;
  }

  async #refreshNow(): Promise<void> {
    await this.#ready;
    try {
      await this.#refresher.run({
        anew: this.#parts.frozenSeq === null,
        isSeen: this.#parts.behind || this.#parts.changes.stale > FEW,
        followedAt: () => this.#followedAt,
        adopt: (seq, frozen) => {
          this.#parts.adopt(seq, frozen);
          this.#work();
        },
      });
    } catch (error) {
      this.#failed = true;
      if (!this.#closing) this.#onFailure(error);
    }
  }
}
