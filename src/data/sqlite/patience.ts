import { setTimeout as sleep } from 'node:timers/promises';
import { isBusy } from './errors.ts';

/** How long opening a book waits for another process. */
const PATIENCE_MS = 5_000;
export const RETRY_MS = 20;

/**
 * Runs a step that another process may be in the way of, again and again, without holding up the event
 * loop as SQLite's own waiting would. A step that was refused must have done nothing.
 *
 * @throws SqliteError SQLITE_BUSY when the other does not get out of the way
 */
export async function patiently<T>(step: () => T): Promise<T> {
  for (const deadline = Date.now() + PATIENCE_MS; ; ) {
    try {
      return step();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await sleep(RETRY_MS);
    }
  }
}
