import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { type JobId, KithError } from '../../contract/index.ts';
import { newId } from '../ids.ts';
import type { Job, Jobs } from '../jobs.ts';
import { inThread } from '../thread/in-thread.ts';
import { Frozen } from './frozen.ts';
import { GROUPS, type GroupName } from './keys.ts';
import { refresh } from './refresh.ts';
import { openSnapshot } from './snapshot.ts';
import { hasMoreDocuments } from './sources.ts';
import { isOf } from './state.ts';
import type { Refreshed, RefreshInput } from './tasks.ts';

/** So few documents are indexed here, in slices: starting a thread takes longer. */
const FEW_DOCUMENTS = 1_000;
/** With more documents than this, people and companies are indexed first, to be found at once. */
const MANY_DOCUMENTS = 5_000;
/** While many changes are still coming in, an import say, indexing keeps out of their way. */
const QUIET_MS = 100;

export interface RefreshRun {
  /** Whether nothing that is kept can be used. */
  readonly anew: boolean;
  /** Whether its progress is told. */
  readonly isSeen: boolean;
  /** When changes came in last, by `performance.now`. */
  readonly followedAt: () => number;
  /** Takes frozen parts that hold everything up to a journal entry. */
  readonly adopt: (seq: number, groups: Partial<Record<GroupName, Frozen>>) => void;
}

/** Makes frozen parts of the book as it is, in a thread of its own when there is much. */
export class Refresher {
  readonly #db: Database;
  readonly #keptBeside: string;
  readonly #jobs: Jobs;
  #stopped = false;

  constructor(db: Database, keptBeside: string, jobs: Jobs) {
    this.#db = db;
    this.#keptBeside = keptBeside;
    this.#jobs = jobs;
  }

  get isSmall(): boolean {
    return !hasMoreDocuments(this.#db, FEW_DOCUMENTS);
  }

  /** Gives up a run under way. */
  stop(): void {
    this.#stopped = true;
  }

  /** @throws KithError cancelled, once stopped; what hinders reading the book */
  async run({ anew, isSeen, followedAt, adopt }: RefreshRun): Promise<void> {
    this.#stopped = false;
    while (performance.now() - followedAt() < QUIET_MS && !this.isSmall) {
      this.#check();
      await sleep(QUIET_MS / 4);
    }
    await this.#jobs.run(isSeen ? newId<JobId>() : undefined, async (job) => {
      if (anew && hasMoreDocuments(this.#db, MANY_DOCUMENTS)) await this.#refresh(job, true, adopt);
      await this.#refresh(job, false, adopt);
    });
  }

  async #refresh(job: Job, namesOnly: boolean, adopt: RefreshRun['adopt']): Promise<void> {
    const input: RefreshInput = { path: this.#db.name, keptBeside: this.#keptBeside, namesOnly };
    const stoppable: Job = {
      progress: (phase, done, total) => job.progress(phase, done, total),
      check: () => this.#check(),
    };
    const { seq, groups } = await this.#where(input, stoppable);
    if (!groups) {
      const kept = await this.#readKept();
      // Another process may have kept a newer one meanwhile, or an older: then the next run makes up for it.
      if (kept.seq >= seq) adopt(kept.seq, kept.groups);
      return;
    }
    const frozen: Partial<Record<GroupName, Frozen>> = {};
    for (const name of GROUPS) {
      const arrays = groups?.[name];
      if (arrays) frozen[name] = new Frozen(arrays);
    }
    adopt(seq, frozen);
  }

  async #where(input: RefreshInput, job: Job): Promise<Refreshed> {
    if (this.isSmall) return refresh(this.#db, input, job);
    try {
      return await inThread('index', input, job);
    } catch (error) {
      // Where no thread can be had, it is done here, more slowly.
      if (error instanceof KithError) throw error;
      return refresh(this.#db, input, job);
    }
  }

  async #readKept(): Promise<{ seq: number; groups: Record<GroupName, Frozen> }> {
    const kept = await openSnapshot(this.#keptBeside, (of) => isOf(this.#db, of));
    if (!kept) throw new Error('The search index that was written cannot be read.');
    try {
      const names = await kept.read('names');
      return { seq: kept.of.seq, groups: { names, texts: await kept.read('texts') } };
    } finally {
      await kept.close();
    }
  }

  #check(): void {
    if (this.#stopped) throw new KithError('cancelled', 'Cancelled. Nothing was changed.');
  }
}
