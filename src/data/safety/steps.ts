import Database from 'better-sqlite3';
import type { Job } from '../jobs.ts';
import { inspect } from './inspect.ts';
import type { SafetyTasks } from './tasks.ts';

const WAIT_MS = 5_000;
/** While the WAL is cut short nobody can write, so waiting for readers must be brief. */
const TRUNCATE_WAIT_MS = 100;
const PAGES_PER_STEP = 2_000;

/** Copies a database, as it is at one moment, into a new file without companions, and checks the copy quickly. */
export async function copy(
  { from, to }: SafetyTasks['copy']['input'],
  job: Job,
): Promise<SafetyTasks['copy']['output']> {
  const source = new Database(from, { readonly: true, fileMustExist: true, timeout: WAIT_MS });
  try {
    // One read transaction around all steps: the copy is the book at this moment, whatever is written meanwhile.
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    await source.backup(to, {
      progress({ totalPages: total, remainingPages }) {
        job.progress('backing_up', total - remainingPages, total);
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

/** Reads a book through and says what is wrong with it. */
export function inspectFile({ path, depth }: SafetyTasks['inspect']['input']): SafetyTasks['inspect']['output'] {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: WAIT_MS });
  try {
    return inspect(db, depth);
  } finally {
    db.close();
  }
}

/** Folds the WAL into the book; not done while others are reading or writing it. */
export function checkpoint({ path }: SafetyTasks['checkpoint']['input']): SafetyTasks['checkpoint']['output'] {
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
