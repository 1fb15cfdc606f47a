import type { Book } from '../book.ts';
import { Imports } from '../import/imports.ts';
import type { Handlers } from './handlers.ts';

/** Previews live as long as their book is open. */
const importsOf = new WeakMap<Book, Imports>();

function imports(book: Book): Imports {
  const present = importsOf.get(book);
  if (present) return present;
  const made = new Imports(book);
  importsOf.set(book, made);
  return made;
}

export const importHandlers: Handlers<
  'import.preview' | 'import.commit' | 'import.rejects' | 'import.discard' | 'job.cancel'
> = {
  'import.preview': (book, input) => imports(book).preview(input),
  'import.commit': (book, input) => imports(book).commit(input),
  'import.rejects': (book, { importId }) => imports(book).rejects(importId),
  'import.discard': (book, { importId }) => {
    imports(book).discard(importId);
    return {};
  },
  'job.cancel': (book, { jobId }) => ({ cancelled: book.jobs.cancel(jobId) }),
};
