import { Worker } from 'node:worker_threads';
import { KithError } from '../../contract/index.ts';
import type { Job } from '../jobs.ts';
import type { CarriedError, ImportMessage, ImportTask, ImportTaskName, ImportTasks, ImportThread } from './tasks.ts';

/** Beside this file, as source and as bundle alike. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './import-worker.ts' : './import-worker.js', import.meta.url);
/** How soon a cancellation reaches the thread. */
const ASK_MS = 20;

/**
 * Runs one task of an import in a thread of its own.
 *
 * @throws what the task threw, SQLite's `code` included; KithError cancelled when the job was
 */
export async function inImportThread<K extends ImportTaskName>(
  kind: K,
  input: ImportTasks[K]['input'],
  job: Job,
): Promise<ImportTasks[K]['output']> {
  job.check();
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const workerData: ImportThread = { task: { kind, input } as ImportTask, stop };
  const worker = new Worker(WORKER, { workerData });
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
      worker.on('message', (message: ImportMessage) => {
        if (message.type === 'progress') {
          const { phase, done, total } = message.progress;
          job.progress(phase, done, total);
          ask();
        } else if (message.type === 'result') resolve(message.result as ImportTasks[K]['output']);
        else reject(revived(message.error));
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`The import's thread ended early (${code}).`)));
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
