import type { MethodOutput } from '../../../src/contract/index.ts';
import type { Book } from '../../../src/data/book.ts';
import { readBack } from '../../../src/data/export/read-back.ts';
import { writeOut } from '../../../src/data/export/steps.ts';
import type { ExportTasks } from '../../../src/data/export/tasks.ts';
import type { Job } from '../../../src/data/jobs.ts';

export const QUIET: Job = { progress() {}, check() {} };

/** Writes a book out in the thread of the test; the method does the same in a thread of its own. */
export function written(
  book: Book,
  format: ExportTasks['writeOut']['input']['format'],
  rest: Partial<ExportTasks['writeOut']['input']> = {},
): Pick<MethodOutput<'export.book'>, 'content' | 'encoding' | 'leftOut'> {
  const { path, clock } = book;
  const input = { path, format, confidential: false, now: clock.now(), today: clock.today() };
  const { pieces, encoding, leftOut } = writeOut({ ...input, ...rest }, QUIET);
  return { content: Buffer.concat(pieces).toString(encoding), encoding, leftOut };
}

/** Reads a book back in the thread of the test. */
export const takenBack = (book: Book, text: string, job: Job = QUIET): Promise<ExportTasks['readBack']['output']> =>
  book.writer.aside(async () =>
    readBack(
      {
        path: book.path,
        fileName: 'kith-book.json',
        content: Buffer.from(text).toString('base64'),
        now: book.clock.now(),
      },
      job,
    ),
  );
