import { sizeOf } from '../safety/files.ts';
import { inThread } from '../thread/in-thread.ts';
import { isBusy } from './errors.ts';

/** A WAL of this size is folded in after the write that made it so. */
const FOLD_AT_BYTES = 4_000_000;
/** What closing the last connection may fold by itself without anybody noticing. */
const SMALL_BYTES = 500_000;
const REST_MS = 2_000;

/**
 * Folds the WAL into the book in a thread of its own; readers and writers hardly notice.
 *
 * @returns whether all of it was folded; false while others are reading or writing
 */
async function checkpointInWorker(path: string): Promise<boolean> {
  try {
    return (await inThread('checkpoint', { path })).done;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

/**
 * Keeps the WAL of an open book small. SQLite's own checkpoint would run within a commit and hold up the
 * event loop, so the connections of a book have it off and this does its work.
 */
export class WalKeeper {
  readonly #path: string;
  readonly #onFailure: (error: unknown) => void;
  #running: Promise<void> | null = null;
  #restsUntil = 0;

  constructor(path: string, onFailure: (error: unknown) => void) {
    this.#path = path;
    this.#onFailure = onFailure;
  }

  /** To be called after every commit; costs one look at a file's size. */
  tend(): void {
    if (this.#running || performance.now() < this.#restsUntil) return;
    this.#running = this.#foldAbove(FOLD_AT_BYTES)
      .catch(this.#onFailure)
      .finally(() => {
        this.#running = null;
      });
  }

  /** Leaves to the closing of the last connection only what it folds in no time. */
  async close(): Promise<void> {
    await this.#running;
    await this.#foldAbove(SMALL_BYTES).catch(this.#onFailure);
  }

  async #foldAbove(bytes: number): Promise<void> {
    if ((await sizeOf(`${this.#path}-wal`)) < bytes) return;
    // Someone reading for long keeps a WAL from being cut; asking at every commit would not help.
    if (!(await checkpointInWorker(this.#path))) this.#restsUntil = performance.now() + REST_MS;
  }
}
