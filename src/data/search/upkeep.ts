import type { Database } from 'better-sqlite3';
import type { Jobs } from '../jobs.ts';
import type { JournalEntry } from '../journal/watch.ts';
import { Pace } from '../pace.ts';
import { affectedBy } from './affected.ts';
import { documentOf, lettersOf } from './documents.ts';
import type { Groups } from './find.ts';
import type { Frozen } from './frozen.ts';
import { Group } from './group.ts';
import { type DocumentKey, GROUPS, type GroupName, groupOf } from './keys.ts';
import { changedSince } from './refresh.ts';
import { Refresher } from './refresher.ts';
import { openSnapshot, removeStale, type StoredSnapshot } from './snapshot.ts';
import { allKeys, hasMoreDocuments, readSources } from './sources.ts';
import { isOf, latestEntry } from './state.ts';

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
/** More journal entries than this are replayed by the thread that merges. */
const LONG_REPLAY = 5_000;
/** A text of more letters than this is too long a step; the thread takes it in. */
const LONG_TEXT = 100_000;

/**
 * Keeps the index up to the book. A frozen part, kept beside the book, has everything up to a journal entry; what
 * changed since is live, with tombstones over the frozen part, and merged into it in a thread when it is much.
 */
export class Upkeep {
  readonly #db: Database;
  readonly #path: string;
  readonly #onFailure: (error: unknown) => void;
  readonly #refresher: Refresher;
  #groups: Record<GroupName, Group> = { names: new Group(), texts: new Group() };
  /** The frozen part holds everything up to this journal entry; null while there is none. */
  #frozenSeq: number | null = null;
  /** What changed after it, by the journal entry up to which it may have changed. */
  readonly #touched = new Map<DocumentKey, number>();
  /** Documents among those that are not live yet. */
  readonly #stale = new Set<DocumentKey>();
  /** Those of them being taken in at the moment. */
  #underWay: readonly DocumentKey[] = [];
  #followedAt = Number.NEGATIVE_INFINITY;
  #readyNames: Promise<void> = Promise.resolve();
  #ready: Promise<void> = Promise.resolve();
  #working: Promise<void> | null = null;
  #refreshing: Promise<void> | null = null;
  /** Whether only a merge can bring the index up to date. */
  #behind = false;
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
    return this.#groups;
  }

  /** Whether the index is up to the book, as far as was followed. */
  get complete(): boolean {
    return !this.#behind && this.#stale.size === 0 && this.#underWay.length === 0;
  }

  /** Waits for what is kept to be read, and for a few changes to be taken in. */
  async ready(onlyNames: boolean): Promise<void> {
    await (onlyNames ? this.#readyNames : this.#ready);
    if (this.#stale.size <= FEW) await this.#working;
  }

  /** Takes note of changes; they are indexed in the background. */
  async follow(entries: readonly JournalEntry[]): Promise<void> {
    const last = entries.at(-1);
    if (!last) return;
    for (const key of await affectedBy(this.#db, entries)) this.#touch(key, last.seq);
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
    if (this.#touched.size < many || this.#behind || (this.#frozenSeq === null && !this.#refresher.isSmall)) return;
    await this.keep();
  }

  /** Merges what is live and keeps it. What cannot be written costs time at the next start, nothing else. */
  async keep(): Promise<void> {
    await this.#ready;
    await this.#refreshing;
    await this.#refresh();
  }

  #touch(key: DocumentKey, seq: number): void {
    this.#touched.set(key, seq);
    this.#stale.add(key);
  }

  #load(): void {
    const opened = removeStale(this.#path)
      .catch(() => {})
      .then(() => openSnapshot(this.#path, (of) => isOf(this.#db, of)));
    const replayed = opened.then(async (kept) => {
      if (!kept) return false;
      this.#groups.names = new Group(await kept.read('names'));
      await this.#replay(kept.of.seq);
      return true;
    });
    this.#readyNames = replayed.then(
      () => {},
      () => {},
    );
    this.#ready = this.#loadTexts(opened, replayed)
      .catch(() => this.#startAnew())
      .catch(this.#onFailure)
      .finally(() => this.#work());
  }

  async #loadTexts(opened: Promise<StoredSnapshot | null>, replayed: Promise<boolean>): Promise<void> {
    const kept = await opened;
    try {
      if (!(await replayed) || !kept) return this.#startAnew();
      this.#groups.texts = new Group(await kept.read('texts'));
      this.#frozenSeq = kept.of.seq;
    } finally {
      await kept?.close();
    }
  }

  /** Takes note of what changed since the frozen part was made; when that is much, the thread does. */
  async #replay(from: number): Promise<void> {
    const latest = latestEntry(this.#db);
    if (latest - from > LONG_REPLAY) {
      this.#behind = true;
      return;
    }
    for (const key of await changedSince(this.#db, from)) this.#touch(key, latest);
  }

  /** Of few documents all are live; more are indexed by the thread. */
  async #startAnew(): Promise<void> {
    const latest = latestEntry(this.#db);
    this.#frozenSeq = null;
    this.#groups = { names: new Group(), texts: new Group() };
    this.#behind = hasMoreDocuments(this.#db, FEW);
    if (!this.#behind) for (const keys of allKeys(this.#db)) for (const key of keys) this.#touch(key, latest);
  }

  /** Sees to it that stale documents are being indexed. */
  #work(): void {
    if (this.#closing) return;
    const much = this.#behind || this.#stale.size > FEW || this.#changes > MANY;
    if (much && !this.#refreshing && !this.#failed) this.#refresh();
    if (this.#working || this.#stale.size === 0 || this.#stale.size > FEW || this.#behind) return;
    this.#working = this.#takeIn().then(
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

  get #changes(): number {
    return GROUPS.reduce((sum, name) => sum + this.#groups[name].changes, 0);
  }

  /** Makes stale documents live. */
  async #takeIn(): Promise<void> {
    await this.#ready;
    const pace = new Pace();
    while (this.#stale.size > 0 && this.#stale.size <= FEW && !this.#behind && !this.#closing) {
      this.#underWay = this.#stale.values().take(SLICE).toArray();
      for (const key of this.#underWay) this.#stale.delete(key);
      const sources = readSources(this.#db, this.#underWay);
      for (const key of this.#underWay) {
        const source = sources.get(key);
        const group = this.#groups[groupOf(key)];
        try {
          if (source && lettersOf(source) > LONG_TEXT) this.#leave(key);
          else if (source) group.put(documentOf(key, source));
          else group.discard(key);
        } catch (error) {
          // One document that cannot be indexed must not keep the others out.
          this.#onFailure(error);
        }
        await pace.breathe();
      }
    }
    this.#underWay = [];
  }

  /** Leaves a document to the thread. */
  #leave(key: DocumentKey): void {
    this.#stale.add(key);
    this.#behind = true;
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
      const adopt = (seq: number, groups: Partial<Record<GroupName, Frozen>>) => this.#adopt(seq, groups);
      await this.#refresher.run({
        anew: this.#frozenSeq === null,
        isSeen: this.#behind || this.#stale.size > FEW,
        followedAt: () => this.#followedAt,
        adopt,
      });
    } catch (error) {
      this.#failed = true;
      if (!this.#closing) this.#onFailure(error);
    }
  }

  /** Puts frozen parts in place that hold everything up to a journal entry. */
  #adopt(seq: number, frozen: Partial<Record<GroupName, Frozen>>): void {
    const whole = frozen.texts !== undefined;
    for (const name of GROUPS) {
      const part = frozen[name];
      if (!part) continue;
      this.#groups[name] = new Group(part);
      for (const [key, touched] of this.#touched) {
        if (groupOf(key) !== name) continue;
        // What changed later is made live again, from the book.
        if (touched > seq) this.#stale.add(key);
        else {
          this.#stale.delete(key);
          this.#touched.delete(key);
        }
      }
    }
    if (whole) {
      this.#frozenSeq = seq;
      this.#behind = false;
    }
    this.#work();
  }
}
