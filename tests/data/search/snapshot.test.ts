import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Book, openBook } from '../../../src/data/book.ts';
import { Events } from '../../../src/data/events.ts';
import { snapshotPath } from '../../../src/data/search/snapshot.ts';
import { TestClock, testFolder } from '../support/book.ts';

const PEOPLE = 700;
const folder = mkdtempSync(join(tmpdir(), 'kith-test-'));
const original = join(folder, 'original.db');
beforeAll(() => makeBook(original));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(path: string): Promise<{ book: Book; indexed: () => number }> {
  const events = new Events();
  let indexed = 0;
  events.on('job.progress', ({ phase, done }) => {
    if (phase === 'indexing') indexed = Math.max(indexed, done);
  });
  const book = await openBook({ path, clock: new TestClock(), events });
  return { book, indexed: () => indexed };
}

const add = (book: Book, names: readonly string[]) =>
  book.writer.write('Added', async ({ trx }) => {
    for (let start = 0; start < names.length; start += 100)
      await trx
        .insertInto('person')
        .values(
          names.slice(start, start + 100).map((name) => ({
            id: crypto.randomUUID() as never,
            name,
            created_at: '',
            given_name: null,
            family_name: null,
            headline: null,
            location: null,
            how_met: null,
            met_on: null,
            deleted_at: null,
          })),
        )
        .execute();
  });

async function hits(book: Book, text: string): Promise<number> {
  return (await book.search.query({ text, kinds: [], limit: 200 })).hits.length;
}

/** A book of many people, closed after its index was kept; a copy of one made once. */
async function bookWithSnapshot(): Promise<string> {
  const path = join(testFolder(), 'test.db');
  for (const of of [(one: string) => one, snapshotPath]) copyFileSync(of(original), of(path));
  return path;
}

async function makeBook(path: string): Promise<string> {
  const { book } = await open(path);
  await add(
    book,
    Array.from({ length: PEOPLE }, (_, i) => `Person${i} ${i % 10 === 0 ? 'Tenth' : 'Other'}`),
  );
  await book.search.settled();
  await book.close();
  expect(existsSync(snapshotPath(path))).toBe(true);
  return path;
}

test('a start goes on from the snapshot and does not index again', async () => {
  const path = await bookWithSnapshot();
  const { book, indexed } = await open(path);
  expect(await hits(book, 'tenth')).toBe(PEOPLE / 10);
  await book.search.settled();
  expect(indexed()).toBe(0);
  await add(book, ['Tenth Newcomer']);
  expect(await hits(book, 'tenth')).toBe(PEOPLE / 10 + 1);
  await book.close();
});

test('what was written since the snapshot is replayed', async () => {
  const path = await bookWithSnapshot();
  const kept = readFileSync(snapshotPath(path));
  const first = await open(path);
  await add(first.book, ['Tenth Later', 'Somebody']);
  await first.book.writer.write('Deleted', ({ trx }) =>
    trx.updateTable('person').set({ deleted_at: '2026' }).where('name', '=', 'Person0 Tenth').execute(),
  );
  await first.book.close();
  writeFileSync(snapshotPath(path), kept);
  const { book } = await open(path);
  expect(await hits(book, 'tenth')).toBe(PEOPLE / 10);
  expect(await hits(book, 'later')).toBe(1);
  await book.close();
});

test.each([
  ['missing', (path: string) => writeFileSync(path, '')],
  ['cut short', (path: string) => truncateSync(path, readFileSync(path).length - 100)],
  ['cut in half', (path: string) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
  ['with a changed byte in it', (path: string) => flip(path, 2_000)],
  ['with a changed byte at its end', (path: string) => flip(path, readFileSync(path).length - 60)],
  ['of an older tokenizer', (path: string) => replace(path, /tokenizer \d+/, 'tokenizer 0')],
  ['that is something else', (path: string) => writeFileSync(path, 'hello'.repeat(10_000))],
])('a snapshot %s is noticed and the index built anew', async (_, spoil) => {
  const path = await bookWithSnapshot();
  spoil(snapshotPath(path));
  const { book, indexed } = await open(path);
  await book.search.settled();
  expect(await hits(book, 'tenth')).toBe(PEOPLE / 10);
  expect(indexed()).toBe(PEOPLE);
  await book.close();
});

test('a snapshot of another book is noticed', async () => {
  const path = await bookWithSnapshot();
  const other = await makeBook(join(testFolder(), 'other.db'));
  copyFileSync(snapshotPath(other), snapshotPath(path));
  const { book, indexed } = await open(path);
  await book.search.settled();
  expect(indexed()).toBe(PEOPLE);
  await book.close();
});

test('a book put back to an older state and changed since is noticed', async () => {
  const path = await bookWithSnapshot();
  const before = readFileSync(path);
  const first = await open(path);
  await add(
    first.book,
    Array.from({ length: 50 }, (_, i) => `Lost ${i}`),
  );
  await first.book.close();
  writeFileSync(path, before);
  const { book } = await open(path);
  await add(
    book,
    Array.from({ length: 60 }, (_, i) => `Found ${i}`),
  );
  await book.search.settled();
  expect(await hits(book, 'lost')).toBe(0);
  expect(await hits(book, 'found')).toBe(60);
  await book.close();
});

test('an index half built when the book is closed is gone on with', async () => {
  const path = join(testFolder(), 'test.db');
  const first = await open(path);
  await add(
    first.book,
    Array.from({ length: PEOPLE * 3 }, (_, i) => `Person${i} Many`),
  );
  const { complete } = await first.book.search.query({ text: 'many', kinds: [], limit: 20 });
  expect(complete).toBe(false);
  await first.book.close();
  const { book } = await open(path);
  await book.search.settled();
  const { hits: found } = await book.search.query({ text: 'many', kinds: [], limit: 200 });
  expect(found).toHaveLength(200);
  expect(await hits(book, `person${PEOPLE * 3 - 1}`)).toBe(1);
  await book.close();
});

test('a snapshot names the MiniSearch that wrote it', async () => {
  const path = await bookWithSnapshot();
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync(snapshotPath(path), 'latin1')).toContain(`minisearch ${devDependencies.minisearch},`);
});

test('nothing is left behind but the snapshot', async () => {
  const path = await bookWithSnapshot();
  expect(readdirSync(dirname(path)).filter((name) => name.includes('.search'))).toEqual(['test.db.search']);
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = bytes[at]! ^ 1;
  writeFileSync(path, bytes);
}

function replace(path: string, what: RegExp, by: string): void {
  writeFileSync(path, readFileSync(path, 'latin1').replace(what, by), 'latin1');
}
