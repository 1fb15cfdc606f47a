import { setTimeout as sleep } from 'node:timers/promises';
import { type Host, openHost } from '../../src/data/index.ts';
import type { Clock } from '../../src/domain/dates.ts';
import { copyOfGeneratedBook, GENERATED_TODAY, type GeneratedBook } from '../fixtures/books.ts';
import { ask } from '../support/ask.ts';

/** The clock of generated books. */
export const generatedClock: Clock = { now: () => `${GENERATED_TODAY}T12:00:00.000Z`, today: () => GENERATED_TODAY };

/** Runs something with a host on a copy of a generated book, wholly open and indexed. */
export async function withGeneratedHost<T>(
  options: GeneratedBook,
  run: (host: Host, path: string) => Promise<T>,
): Promise<T> {
  const copy = copyOfGeneratedBook(options);
  const host = openHost({ path: copy.path, clock: generatedClock });
  try {
    await indexed(host);
    return await run(host, copy.path);
  } finally {
    await host.close();
    copy.remove();
  }
}

/** Resolves when the host's search index holds the whole book. */
export async function indexed(host: Host): Promise<void> {
  while (!(await ask(host, 'search.query', { text: 'ledger', limit: 1 })).complete) await sleep(20);
}
