import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { noBook, withBook } from '../book.ts';
import { either, failed, type Outcome } from '../outcome.ts';
import { count } from '../words/layout.ts';
import type { Context } from './context.ts';

/** `kith backup`: a copy of the book, now. */
export function backupCommand({ book: path }: Context): Promise<Outcome> {
  return withBook({ path, create: false }, async (book) =>
    either(await book.ask('backup.create', {}), ({ backup }) => ({
      text: () => `Backed up to ${backup.path} (${Math.ceil(backup.bytes / 1024).toLocaleString('en')} kB).`,
    })),
  );
}

/** `kith restore`: verifies a backup and puts it in the book's place, which is set aside. */
export async function restoreCommand(file: string, { book: path }: Context): Promise<Outcome> {
  const backup = resolve(file);
  if (!existsSync(backup)) return failed('unreadable_file', `There is no file ${backup}.`);
  return withBook({ path, create: true, evenBroken: true }, async (book) =>
    either(await book.ask('backup.restore', { path: backup }), ({ status, setAside }) => ({
      text: () =>
        [
          `Restored ${path} from ${backup}.`,
          ...(status.state === 'open' ? [`It holds ${count(status.people, 'person', 'people')}.`] : []),
          ...(setAside ? [`The book that was there is now ${setAside}.`] : []),
        ].join('\n'),
    })),
  );
}

/** `kith verify`: checks a book's file through and through, without opening it for writing. */
export async function verifyCommand({ book: path }: Context): Promise<Outcome> {
  if (!existsSync(path)) return noBook(path);
  const { verifyBook } = await import('../../data/index.ts');
  const verdict = await verifyBook(path);
  if (!verdict.ok) {
    const { problems, newer } = verdict;
    return failed(newer ? 'book_newer' : 'book_corrupt', problems.join('\n'), { problems });
  }
  const { ok, ...data } = verdict;
  return { result: { ok, data }, text: () => `${path} is sound: ${count(data.people, 'person', 'people')}.` };
}
