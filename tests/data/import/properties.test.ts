import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Book, openBook } from '../../../src/data/book.ts';
import { undo } from '../../../src/data/journal/undo.ts';
import { type LinkedInConnection, linkedInNetwork } from '../../fixtures/linkedin.ts';
import { type Action, act, actions } from '../support/actions.ts';
import { allRows, putEmptyBook, TestClock, testFolder } from '../support/book.ts';
import { Importer } from './support.ts';

/** An export, one of a year later, and both in an order of chance. */
const exports = fc.record({ rows: fc.integer({ min: 1, max: 60 }), seed: fc.nat(10_000) }).chain((options) => {
  const first = linkedInNetwork(options);
  const later = linkedInNetwork({ ...options, yearsLater: 1 });
  const shuffled = (rows: LinkedInConnection[]) =>
    fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
  return fc.record({
    first: fc.constant(first),
    later: fc.constant(later),
    shuffled: shuffled(first),
    shuffledLater: shuffled(later),
  });
});

const folder = () => testFolder();
let opened = 0;
async function inBook(at: string, use: (book: Book, linkedIn: Importer) => Promise<void>): Promise<void> {
  opened += 1;
  const book = await openBook({ path: putEmptyBook(`${at}/${opened}.db`), clock: new TestClock('2026-11-01') });
  try {
    await use(book, new Importer(book));
  } finally {
    await book.close();
  }
}

const edit = async (book: Book, script: readonly Action[]) => {
  for (const action of script) await act(book, action);
};
const few = { numRuns: 12 };

test('importing twice is importing once, and the order of the rows does not matter', async () => {
  const at = folder();
  await fc.assert(
    fc.asyncProperty(exports, async ({ first, later, shuffled, shuffledLater }) => {
      let inOrder: unknown;
      await inBook(at, async (book, linkedIn) => {
        await linkedIn.import(first);
        await linkedIn.import(later);
        inOrder = allRows(book);
        expect((await linkedIn.import(later)).batch).toBeNull();
        expect(allRows(book)).toEqual(inOrder);
      });
      await inBook(at, async (book, linkedIn) => {
        await linkedIn.import(shuffled);
        expect((await linkedIn.import(first)).batch).toBeNull();
        await linkedIn.import(shuffledLater);
        expect(allRows(book)).toEqual(inOrder);
      });
    }),
    few,
  );
}, 120_000);

test('undoing an import restores every row exactly, whatever was in the book', async () => {
  const at = folder();
  await fc.assert(
    fc.asyncProperty(exports, actions, async ({ first, later }, script) => {
      await inBook(at, async (book, linkedIn) => {
        await linkedIn.import(first);
        await edit(book, script);
        const before = allRows(book);
        const { batch } = await linkedIn.import(later);
        if (batch) await undo(book, batch);
        expect(allRows(book)).toEqual(before);
        // And the import can be done again, to the same end as without the undo.
        await linkedIn.import(later);
        expect((await linkedIn.import(later)).batch).toBeNull();
      });
    }),
    few,
  );
}, 120_000);

test('an import of what LinkedIn said before takes back none of the user’s edits', async () => {
  const at = folder();
  await fc.assert(
    fc.asyncProperty(exports, actions, async ({ first }, script) => {
      await inBook(at, async (book, linkedIn) => {
        await linkedIn.import(first);
        await edit(book, script);
        const before = allRows(book);
        expect((await linkedIn.import(first)).batch).toBeNull();
        expect(allRows(book)).toEqual(before);
      });
    }),
    few,
  );
}, 120_000);
