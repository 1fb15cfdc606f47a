import { existsSync } from 'node:fs';
import type { BookStatus, MethodInput, MethodName, MethodOutput, Result, Subscribe } from '../contract/index.ts';
import { onInterrupt } from './interrupts.ts';
import { failed, type Outcome } from './outcome.ts';
import { faultReporter, processTerminal } from './terminal.ts';

/** An open book as a command sees it. */
export interface Book {
  ask<M extends MethodName>(method: M, input: MethodInput<M>): Promise<Result<MethodOutput<M>>>;
  readonly on: Subscribe;
  /** What Ctrl-C does instead of ending the command; its work then answers `cancelled`. */
  cancelBy(cancel: () => void): void;
}

export interface OpenOptions {
  readonly path: string;
  /** Whether a book that is not there is begun. */
  readonly create: boolean;
  /** Run even on a book that cannot be opened. */
  readonly evenBroken?: boolean;
}

export const noBook = (path: string): Outcome =>
  failed('book_unavailable', `There is no book at ${path}. 'kith import' or 'npm start' begins one.`);

const opened = async (ask: Book['ask'], on: Subscribe): Promise<BookStatus> => {
  const { promise, resolve, reject } = Promise.withResolvers<BookStatus>();
  const settle = (status: BookStatus) => {
    if (status.state !== 'opening') resolve(status);
  };
  const leave = on('book.status', settle);
  const now = await ask('book.status', {});
  if (now.ok) settle(now.data);
  else reject(new Error(now.error.message));
  return promise.finally(leave);
};

/**
 * Opens a book, lets a command work on it, and closes it, whatever happens. Ctrl-C ends the work (or
 * cancels it, see `cancelBy`) and the outcome is `cancelled`.
 */
export async function withBook(
  { path, create, evenBroken = false }: OpenOptions,
  work: (book: Book) => Promise<Outcome>,
): Promise<Outcome> {
  if (!create && !existsSync(path)) return noBook(path);
  // Loaded late: help and usage errors must not need the native module.
  const { openHost } = await import('../data/index.ts');
  const host = openHost({ path, report: faultReporter(processTerminal()) });
  const interrupted = Promise.withResolvers<Outcome>();
  let cancel: (() => void) | undefined;
  const leave = onInterrupt(() => {
    if (cancel) cancel();
    else interrupted.resolve(failed('cancelled', 'Stopped before it was done.'));
  });
  const ask = host.dispatch as Book['ask'];
  const run = async (): Promise<Outcome> => {
    const status = await opened(ask, host.on);
    if (status.state === 'failed' && !evenBroken) return { result: { ok: false, error: status.error } };
    return work({ ask, on: host.on, cancelBy: (with_) => (cancel = with_) });
  };
  try {
    return await Promise.race([run(), interrupted.promise]);
  } finally {
    await host.close();
    leave();
  }
}
