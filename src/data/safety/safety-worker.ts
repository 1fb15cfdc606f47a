import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { inspect } from './inspect.ts';
import type { Task, Tasks, WorkerMessage } from './tasks.ts';

/** The thread in which a book is copied, read through and folded; one task each. */

const WAIT_MS = 5_000;
/** While the WAL is cut short nobody can write, so waiting for readers must be brief. */
const TRUNCATE_WAIT_MS = 100;
const PAGES_PER_STEP = 2_000;

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);

async function copy({ from, to }: Tasks['copy']['input']): Promise<Tasks['copy']['output']> {
  const source = new Database(from, { readonly: true, fileMustExist: true, timeout: WAIT_MS });
  try {
    // One read transaction around all steps: the copy is the book at this moment, whatever is written meanwhile.
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    await source.backup(to, {
      progress({ totalPages: total, remainingPages }) {
        tell({ type: 'progress', done: total - remainingPages, total });
        return PAGES_PER_STEP;
      },
    });
  } finally {
    source.close();
  }
  makeSelfContained(to);
  return inspectFile({ path: to, depth: 'quick' });
}

/** Out of WAL mode, so that the file is whole by itself and can be read where nothing can be written. */
function makeSelfContained(path: string): void {
  const db = new Database(path, { fileMustExist: true });
  try {
    db.pragma('synchronous = FULL');
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

function inspectFile({ path, depth }: Tasks['inspect']['input']): Tasks['inspect']['output'] {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: WAIT_MS });
  try {
    return inspect(db, depth);
  } finally {
    db.close();
  }
}

function checkpoint({ path }: Tasks['checkpoint']['input']): Tasks['checkpoint']['output'] {
  const db = new Database(path, { fileMustExist: true, timeout: TRUNCATE_WAIT_MS });
  try {
    if (db.pragma('journal_mode', { simple: true }) !== 'wal') return { done: true };
    db.pragma('synchronous = FULL');
    // The bulk first, which holds up nobody; then the little that came meanwhile, and the file is cut.
    db.pragma('wal_checkpoint(PASSIVE)');
    const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return { done: result?.busy === 0 };
  } finally {
    db.close();
  }
}

async function run(task: Task): Promise<unknown> {
  switch (task.kind) {
    case 'copy':
      return copy(task);
    case 'inspect':
      return inspectFile(task);
    case 'checkpoint':
      return checkpoint(task);
  }
}

try {
  tell({ type: 'result', result: await run(workerData as Task) });
} catch (error) {
  const { message, code } = error as Error & { code?: unknown };
  tell({ type: 'error', error: { message, code: typeof code === 'string' ? code : null } });
}
