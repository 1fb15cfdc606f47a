import { Worker } from 'node:worker_threads';
import { KithError } from '../../contract/index.ts';
import { type Job, unseenJob } from '../jobs.ts';
import type { CarriedError, TaskName, Tasks, ThreadData, ThreadMessage } from './tasks.ts';

/** Beside this file, as source and as bundle alike. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url);
/** How soon a cancellation reaches the thread. */
const ASK_MS = 20;

/**
 * Does a task in a thread of its own, with connections of its own: what would hold up the event loop.
 *
 * @throws what the task threw, SQLite's `code` included; KithError cancelled when the job was
 */
export async function inThread<K extends TaskName>(
  kind: K,
  input: Tasks[K]['input'],
  job: Job = unseenJob,
): Promise<Tasks[K]['output']> {
  job.check();
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const workerData: ThreadData = { task: { kind, input } as ThreadData['task'], stop };
  const worker = new Worker(THREAD, { workerData });
  const ask = () => {
    try {
      job.check();
    } catch {
      // The thread gives up at its next step and says so; a commit under way comes to its end.
      Atomics.store(stop, 0, 1);
    }
  };
  const asking = setInterval(ask, ASK_MS);
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: ThreadMessage) => {
        if (message.type === 'progress') {
          const { phase, done, total } = message.progress;
          job.progress(phase, done, total);
          ask();
        } else if (message.type === 'result') resolve(message.result as Tasks[K]['output']);
        else reject(revived(message.error));
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`The thread ended early (${code}).`)));
    });
  } finally {
    clearInterval(asking);
    await worker.terminate();
  }
}

function revived(error: CarriedError): Error {
  if ('kith' in error) return new KithError(error.kith.code, error.kith.message, error.kith.details);
  return Object.assign(new Error(error.message), error.code === null ? {} : { code: error.code });
}
