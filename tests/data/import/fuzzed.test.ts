import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KithError } from '../../../src/contract/index.ts';
import { commitImport, rejectedRows } from '../../../src/data/import/steps.ts';
import { undo } from '../../../src/data/journal/undo.ts';
import { allRows, openTestBook, TestClock } from '../support/book.ts';
import { anyBytes } from './any-bytes.ts';

const quiet = { progress() {}, check() {} };

test('whatever is in a file, it is imported whole or not at all, and a second time changes nothing', async () => {
  const clock = new TestClock('2026-03-16');
  const book = await openTestBook(clock);
  const empty = allRows(book);
  await fc.assert(
    fc.asyncProperty(anyBytes, async (bytes) => {
      const source = {
        path: book.path,
        fileName: 'fuzz',
        content: bytes.toString('base64'),
        today: clock.today(),
        timeZone: 'Europe/Berlin',
        mapping: null,
      };
      const input = { ...source, now: clock.now(), accepted: [], choices: [], people: [] };
      const take = () => book.writer.aside(async () => commitImport(input, quiet));
      try {
        const { batch } = await take();
        expect((await take()).batch).toBeNull();
        rejectedRows(source, quiet);
        if (batch) await undo(book, batch);
      } catch (error) {
        if (!(error instanceof KithError)) throw error;
      }
      expect(allRows(book)).toEqual(empty);
    }),
    { numRuns: 40 },
  );
}, 60_000);
