import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { openTestBook, testFolder } from '../support/book.ts';
import { holdElsewhere } from './support.ts';
import { addPeopleTo, addPersonTo } from './writing.ts';

async function withWound(wound: (db: Database.Database) => void): Promise<string> {
  const book = await openTestBook();
  await addPersonTo(book, 'Ana');
  await book.close();
  const db = new Database(book.path);
  db.pragma('foreign_keys = OFF');
  wound(db);
  db.close();
  return book.path;
}

test('an open book is verified with what is committed, and counted without the trash', async () => {
  const book = await openTestBook();
  await addPeopleTo(book, 30);
  await book.writer.write('Deleted someone', async ({ db }) => {
    db.exec("UPDATE person SET deleted_at = '2026-03-16T12:00:00.000Z' WHERE name = 'Person 7'");
  });
  expect(await verifyBook(book.path)).toEqual({
    ok: true,
    version: expect.any(Number),
    people: 29,
    companies: 0,
    interviews: 0,
    notes: 0,
  });
});

test.each<[string, (db: Database.Database) => void, RegExp]>([
  [
    'a reference to nothing',
    (db) => db.exec("INSERT INTO note (id, person_id) VALUES ('n', 'nobody')"),
    /1 rows of note refer to a row of person/,
  ],
  [
    'a journal that cannot be read',
    (db) => db.exec("UPDATE local_journal SET after = '{cut'"),
    /entries of the journal cannot be read/,
  ],
  ['journal entries without their batch', (db) => db.exec('DELETE FROM local_batch'), /belong to no batch/],
  ['a newer version', (db) => db.pragma('user_version = 999'), /newer Kith/],
  ['another application', (db) => db.pragma('application_id = 1'), /another program/],
  ['a missing table', (db) => db.exec('DROP TABLE interview'), /interview/],
])('%s is told', async (_, wound, words) => {
  const verdict = await verifyBook(await withWound(wound));
  expect(verdict.ok ? [] : verdict.problems).toContainEqual(expect.stringMatching(words));
});

test('a file that is not there, empty or no database is told', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'empty.db'), '');
  writeFileSync(join(folder, 'text.db'), 'text '.repeat(999));
  for (const name of ['missing.db', 'empty.db', 'text.db'])
    expect(await verifyBook(join(folder, name))).toMatchObject({ ok: false, problems: [expect.any(String)] });
});

test('a locked book is an error, not a verdict', { timeout: 20_000 }, async () => {
  const path = await withWound(() => {});
  await holdElsewhere(path, 'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
  await expect(verifyBook(path)).rejects.toMatchObject({ code: 'book_locked' });
});
