import { type EventPayload, type JobId, KithError } from '../contract/index.ts';
import type { Events } from './events.ts';

type Phase = EventPayload<'job.progress'>['phase'];

/** A running piece of work: reports where it is, and asks whether to go on. */
export interface Job {
  /** Tells listeners; at most every 50 ms, and always the first of a phase. */
  progress(phase: Phase, done: number, total: number | null): void;
  /** @throws KithError cancelled */
  check(): void;
}

/** A job that nobody watches and nobody can cancel. */
export const unseenJob: Job = { progress() {}, check() {} };

const QUIET_MS = 50;

/** The running jobs, by the ids their callers chose. */
export class Jobs {
  readonly #events: Events;
  readonly #running = new Map<JobId, AbortController>();

  constructor(events: Events) {
    this.#events = events;
  }

  /** Runs `work` under an id; without an id it runs unseen and cannot be cancelled. */
  async run<T>(id: JobId | undefined, work: (job: Job) => Promise<T>): Promise<T> {
    if (!id) return work(unseenJob);
    const controller = new AbortController();
    this.#running.set(id, controller);
    try {
      return await work(this.#job(id, controller.signal));
    } finally {
      this.#running.delete(id);
    }
  }

  /** @returns whether such a job was running */
  cancel(id: JobId): boolean {
    const controller = this.#running.get(id);
    controller?.abort();
    return controller !== undefined;
  }

  #job(jobId: JobId, signal: AbortSignal): Job {
    let last = { phase: '' as Phase | '', at: 0 };
    return {
      progress: (phase, done, total) => {
        const now = performance.now();
        if (phase === last.phase && done !== total && now - last.at < QUIET_MS) return;
        last = { phase, at: now };
        this.#events.emit('job.progress', { jobId, phase, done, total });
      },
      check() {
        if (signal.aborted) throw new KithError('cancelled', 'Cancelled. Nothing was changed.');
      },
    };
  }
}
