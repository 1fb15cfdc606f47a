import { parentPort, workerData } from 'node:worker_threads';
import { KithError } from '../../contract/index.ts';
import type { Job } from '../jobs.ts';
import { commitImport, previewImport, rejectedRows } from './steps.ts';
import type { CarriedError, ImportMessage, ImportTask, ImportThread } from './tasks.ts';

/** The thread in which a file is read, compared and imported; one task each, so that no other work waits. */

const QUIET_MS = 50;

const tell = (message: ImportMessage): void => parentPort?.postMessage(message);

function jobOf(stop: ImportThread['stop']): Job {
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

function run(task: ImportTask, job: Job): unknown {
  switch (task.kind) {
    case 'preview':
      return previewImport(task.input, job);
    case 'commit':
      return commitImport(task.input, job);
    case 'rejects':
      return rejectedRows(task.input, job);
  }
}

function carried(error: unknown): CarriedError {
  if (error instanceof KithError) return { kith: error.toShape() };
  const { message, code } = error as Error & { code?: unknown };
  return { message, code: typeof code === 'string' ? code : null };
}

const { task, stop } = workerData as ImportThread;
try {
  tell({ type: 'result', result: run(task, jobOf(stop)) });
} catch (error) {
  tell({ type: 'error', error: carried(error) });
}
