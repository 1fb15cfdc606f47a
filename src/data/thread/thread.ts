import { parentPort, workerData } from 'node:worker_threads';
// The error alone: the schemas would cost a thread more to load than most tasks take.
import { KithError } from '../../contract/kith-error.ts';
import type { Job } from '../jobs.ts';
import type { CarriedError, TaskName, Tasks, ThreadData, ThreadMessage } from './tasks.ts';

/** The entry of a thread: does the one task it was started with. */

const QUIET_MS = 50;

/** Each task's code is loaded only by the thread that needs it. */
const steps: { [K in TaskName]: (input: Tasks[K]['input'], job: Job) => Promise<Tasks[K]['output']> } = {
  copy: async (input, job) => (await import('../safety/steps.ts')).copy(input, job),
  inspect: async (input) => (await import('../safety/steps.ts')).inspectFile(input),
  checkpoint: async (input) => (await import('../safety/steps.ts')).checkpoint(input),
  preview: async (input, job) => (await import('../import/steps.ts')).previewImport(input, job),
  commit: async (input, job) => (await import('../import/steps.ts')).commitImport(input, job),
  rejects: async (input, job) => (await import('../import/steps.ts')).rejectedRows(input, job),
  writeOut: async (input, job) => (await import('../export/steps.ts')).writeOut(input, job),
  readBack: async (input, job) => (await import('../export/read-back.ts')).readBack(input, job),
  layMap: async (input, job) => (await import('../graph/map/steps.ts')).layOut(input, job),
  betweenness: async (input, job) => (await import('../graph/map/steps.ts')).measureBetweenness(input, job),
  index: async (input, job) => (await import('../search/refresh.ts')).refreshInOwnConnection(input, job),
  summarize: async (input) => (await import('../journal/revert.ts')).summarizeInOwnConnection(input),
  findPeople: async (input, job) => (await import('../duplicates/steps.ts')).searchPeople(input, job),
  findCompanies: async (input, job) => (await import('../duplicates/steps.ts')).searchCompanies(input, job),
  merge: async (input) => (await import('../duplicates/merge.ts')).mergeInOwnConnection(input),
  changeMany: async (input, job) => (await import('../bulk/steps.ts')).changeInOwnConnection(input, job),
  revert: async (input) => (await import('../journal/revert.ts')).revertInOwnConnection(input),
};

const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

function jobOf(stop: ThreadData['stop']): Job {
  let last = { phase: '', at: 0 };
  return {
    progress(phase, done, total) {
      const now = performance.now();
      if (phase === last.phase && done !== total && now - last.at < QUIET_MS) return;
      last = { phase, at: now };
      tell({ type: 'progress', progress: { phase, done, total } });
    },
    check() {
      if (Atomics.load(stop, 0) !== 0) throw new KithError('cancelled', 'Cancelled. Nothing was changed.');
    },
  };
}

function carried(error: unknown): CarriedError {
  if (error instanceof KithError) return { kith: error.toShape() };
  const { message, code } = error as Error & { code?: unknown };
  return { message, code: typeof code === 'string' ? code : null };
}

const { task, stop } = workerData as ThreadData;
try {
  // The kind and its input belong together by ThreadData, which the compiler cannot follow through the table.
  const step = steps[task.kind] as (input: unknown, job: Job) => Promise<unknown>;
  tell({ type: 'result', result: await step(task.input, jobOf(stop)) });
} catch (error) {
  tell({ type: 'error', error: carried(error) });
}
