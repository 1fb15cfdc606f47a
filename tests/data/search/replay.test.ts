import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Book, openBook } from '../../../src/data/book.ts';
import { SearchIndex } from '../../../src/data/search/index.ts';
import { act, actions } from '../support/actions.ts';
import { putEmptyBook, TestClock, testFolder } from '../support/book.ts';

const QUERIES = [
  'a',
  'an',
  'ana',
  'zak',
  'żak',
  '山田',
  '太',
  'محمد',
  'neil',
  "o'neil",
  'acme',
  'globex gmbh',
  'amce',
  '1',
  'e',
  'the',
];

async function answers(search: SearchIndex): Promise<unknown[]> {
  await search.settled();
  return Promise.all(QUERIES.map((text) => search.query({ text, kinds: [], limit: 200 })));
}

/** An index built from nothing, of the book as it is. */
async function builtAfresh(book: Book): Promise<unknown[]> {
  const { db, network, jobs } = book;
  return answers(SearchIndex.open({ db, network, jobs, path: join(testFolder(), 'none.db') }));
}

test('an index that followed any changes, across restarts, answers as one built afresh', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(actions, { minLength: 1, maxLength: 3 }), async (sessions) => {
      const path = putEmptyBook(join(testFolder(), 'test.db'));
      for (const session of sessions) {
        const book = await openBook({ path, clock: new TestClock() });
        try {
          // The snapshot is of some moment in the session; the rest is replayed at the next start.
          for (const [index, action] of session.entries()) {
            await act(book, action);
            if (index === Math.floor(session.length / 2)) await book.search.keep();
          }
          expect(await answers(book.search)).toEqual(await builtAfresh(book));
        } finally {
          await book.close();
        }
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);
