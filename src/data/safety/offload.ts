import { Worker } from 'node:worker_threads';
import type { TaskName, Tasks, WorkerMessage } from './tasks.ts';

/** Beside this file, as source and as bundle alike. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './safety-worker.ts' : './safety-worker.js', import.meta.url);

export interface OffloadOptions {
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Runs one task of the safety worker in a thread of its own.
 *
 * @throws what the task threw, SQLite's `code` included
 */
export async function offload<K extends TaskName>(
  kind: K,
  input: Tasks[K]['input'],
  { onProgress }: OffloadOptions = {},
): Promise<Tasks[K]['output']> {
  const worker = new Worker(WORKER, { workerData: { kind, ...input } });
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: WorkerMessage) => {
        if (message.type === 'progress') onProgress?.(message.done, message.total);
        else if (message.type === 'result') resolve(message.result as Tasks[K]['output']);
        else
          reject(
            Object.assign(new Error(message.error.message), message.error.code ? { code: message.error.code } : {}),
          );
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`The safety worker ended early (${code}).`)));
    });
  } finally {
    await worker.terminate();
  }
}
