import type { Database } from 'better-sqlite3';
import { parseQuery } from '../../domain/search-query.ts';
import type { Jobs } from '../jobs.ts';
import type { JournalEntry } from '../journal/watch.ts';
import type { Network } from '../network/network.ts';
import { Pace } from '../pace.ts';
import type { IndexAnswer, IndexQuery } from '../search-query/index-types.ts';
import { affectedBy } from './affected.ts';
import { documentOf, lettersOf } from './documents.ts';
import { find } from './find.ts';
import type { Frozen } from './frozen.ts';
import { Group } from './group.ts';
import { hitsOf } from './hits.ts';
import { type DocumentKey, GROUPS, type GroupName, groupOf, groupOfKind, tableOf } from './keys.ts';
import { changedSince } from './refresh.ts';
import { Refresher } from './refresher.ts';
import { openSnapshot, removeStale, type StoredSnapshot } from './snapshot.ts';
import { allKeys, countKeys, readSources } from './sources.ts';
import { isOf, latestEntry } from './state.ts';

export interface SearchOptions {
  readonly db: Database;
  readonly path: string;
  readonly network: Network;
  readonly jobs: Jobs;
  /** Called when something cannot be indexed, say because the book cannot be read. */
  readonly onFailure?: (error: unknown) => void;
}

/** What is searched for besides what the contract asks. */
export interface SearchMore {
  /** Leaves out documents: asked of those only that would be among the best. */
  readonly accepts?: (kind: ReturnType<typeof tableOf>, id: string) => boolean;
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
 * Full-text search over a book. A frozen part, kept beside the book, answers for everything up to a journal entry;
 * what changed since is live, with tombstones over the frozen part, and merged into it in a thread when it is much.
 */
export class SearchIndex {
  readonly #db: Database;
  readonly #path: string;
  readonly #network: Network;
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

  private constructor({ db, path, network, jobs, onFailure = () => {} }: SearchOptions) {
    this.#db = db;
    this.#path = path;
    this.#network = network;
    this.#onFailure = onFailure;
    this.#refresher = new Refresher(db, path, jobs);
  }

  /** Returns at once; what is kept is read, and what it lacks indexed, in the background. */
  static open(options: SearchOptions): SearchIndex {
    const index = new SearchIndex(options);
    index.#load();
    return index;
  }

  /**
   * Waits for what is kept to be read, of people and companies alone when only those are asked for; not for a new
   * index to be built: then `complete` is false.
   */
  async query(input: IndexQuery, more: SearchMore = {}): Promise<IndexAnswer> {
    const { text, kinds, limit } = input;
    const query = parseQuery(text);
    const onlyNames = kinds.length > 0 && kinds.every((kind) => groupOfKind(kind) === 'names');
    await (onlyNames ? this.#readyNames : this.#ready);
    if (this.#stale.size <= FEW) await this.#working;
    const { accepts } = more;
    const ranked = find(this.#groups, this.#network, {
      query,
      length: text.trim().length,
      kinds,
      limit,
      ...(accepts ? { accepts: (key) => accepts(tableOf(key), key.slice(1)) } : {}),
    });
    return { hits: await hitsOf(this.#db, this.#network, ranked), complete: this.#complete };
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

  get #complete(): boolean {
    return !this.#behind && this.#stale.size === 0 && this.#underWay.length === 0;
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
    this.#behind = countKeys(this.#db) > FEW;
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
