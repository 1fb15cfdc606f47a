import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openBook } from '../../../src/data/book.ts';
import { createBackup, listBackups } from '../../../src/data/safety/backup.ts';
import { finishRestore, restoreBackup } from '../../../src/data/safety/restore.ts';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { openTestBook, TestClock, testFolder } from '../support/book.ts';
import { holdElsewhere } from './support.ts';
import { addPeopleTo, addPersonTo, peopleIn } from './writing.ts';

const clock = new TestClock();

/** A closed book that holds Ana and Bo, with a backup from before Bo. */
async function bookWithBackup(): Promise<{ path: string; backup: string }> {
  const path = join(testFolder(), 'kith.db');
  const book = await openBook({ path, clock });
  await addPersonTo(book, 'Ana');
  const backup = await createBackup(book.db, path, 'manual', clock);
  await addPersonTo(book, 'Bo');
  await book.close();
  return { path, backup: backup.path };
}

async function peopleAt(path: string): Promise<string[]> {
  const book = await openBook({ path, clock });
  const people = peopleIn(book);
  await book.close();
  return people;
}

/** Restores what must be refused, and sees that nothing whatever changed. */
async function refused(path: string, backup: string): Promise<unknown> {
  const folder = join(path, '..');
  const state = () => [readdirSync(folder).sort(), existsSync(path) && readFileSync(path).toString('base64')];
  const before = state();
  const error = await restoreBackup(path, backup, clock).catch((reason) => reason);
  expect(state()).toEqual(before);
  return error;
}

describe('restoring', () => {
  test('puts the backup in place and the book among the backups, from where it can be taken back', async () => {
    const { path, backup } = await bookWithBackup();
    const aside = await restoreBackup(path, backup, clock);
    expect(await peopleAt(path)).toEqual(['Ana']);
    expect((await listBackups(path)).map(({ reason }) => reason).sort()).toEqual(['manual', 'restore']);
    expect((await listBackups(path)).map((one) => one.path)).toContain(aside);
    await restoreBackup(path, aside ?? '', clock);
    expect(await peopleAt(path)).toEqual(['Ana', 'Bo']);
    expect(readdirSync(join(path, '..')).sort()).toEqual(['kith.db', 'kith.db.backups']);
  });

  test('leaves the backup as it was, and it can be restored again', async () => {
    const { path, backup } = await bookWithBackup();
    const bytes = readFileSync(backup);
    await restoreBackup(path, backup, clock);
    await restoreBackup(path, backup, clock);
    expect(readFileSync(backup).equals(bytes)).toBe(true);
    expect(await peopleAt(path)).toEqual(['Ana']);
  });

  test('removes the search snapshot of the old book', async () => {
    const { path, backup } = await bookWithBackup();
    writeFileSync(`${path}.search`, 'old');
    writeFileSync(`${path}.search-2.tmp`, 'old');
    await restoreBackup(path, backup, clock);
    expect(readdirSync(join(path, '..')).filter((name) => name.includes('.search'))).toEqual([]);
  });

  test.each([
    ['garbage', (path: string) => writeFileSync(path, 'garbage '.repeat(9_999))],
    ['cut short', (path: string) => truncateSync(path, 5_000)],
    ['empty', (path: string) => truncateSync(path, 0)],
  ])('a book that is %s is set aside beside it with all its files', async (_, damage) => {
    const { path, backup } = await bookWithBackup();
    damage(path);
    writeFileSync(`${path}-wal`, 'what is left of the WAL');
    const bytes = readFileSync(path);
    const aside = await restoreBackup(path, backup, clock);
    expect(aside).toMatch(/kith\.db\.damaged-2026-03-16T12-00-00\.000Z$/);
    expect(readFileSync(aside ?? '').equals(bytes)).toBe(true);
    expect(readFileSync(`${aside}-wal`, 'utf8')).toBe('what is left of the WAL');
    expect(await peopleAt(path)).toEqual(['Ana']);
  });

  test('where there is no book begins one', async () => {
    const { backup } = await bookWithBackup();
    const path = join(testFolder(), 'new', 'kith.db');
    expect(await restoreBackup(path, backup, clock)).toBeNull();
    expect(await peopleAt(path)).toEqual(['Ana']);
  });

  test('takes a copy of a book that was open, with what only its WAL holds', async () => {
    const { path } = await bookWithBackup();
    const open = await openTestBook(clock);
    await addPeopleTo(open, 50);
    await restoreBackup(path, open.path, clock);
    expect(await peopleAt(path)).toHaveLength(50);
    await addPersonTo(open, 'Goes on');
  });

  test('keeps what a killed process had only in its WAL', async () => {
    const { path, backup } = await bookWithBackup();
    const book = await openBook({ path, clock });
    await addPersonTo(book, 'Only in the WAL');
    const [main, wal] = [readFileSync(path), readFileSync(`${path}-wal`)];
    await book.close();
    writeFileSync(path, main);
    writeFileSync(`${path}-wal`, wal);
    const aside = await restoreBackup(path, backup, clock);
    expect(await peopleAt(path)).toEqual(['Ana']);
    await restoreBackup(path, aside ?? '', clock);
    expect(await peopleAt(path)).toEqual(['Ana', 'Bo', 'Only in the WAL']);
  });

  test('cut off when the old book was aside and the new not yet in place is ended at the next start', async () => {
    const { path, backup } = await bookWithBackup();
    renameSync(path, `${path}.damaged-1`);
    renameSync(backup, `${path}.restored`);
    expect(await peopleAt(path)).toEqual(['Ana']);
    expect(existsSync(`${path}.restored`)).toBe(false);
    // And it never takes the place of a book.
    renameSync(`${path}.damaged-1`, `${path}.restored`);
    await finishRestore(path);
    expect(await peopleAt(path)).toEqual(['Ana']);
  });
});

describe('what is not restored', () => {
  test('files that are no backups', async () => {
    const { path } = await bookWithBackup();
    const folder = testFolder();
    const text = join(folder, 'notes.txt');
    writeFileSync(text, 'Not a database at all. '.repeat(100));
    const other = join(folder, 'other.db');
    const db = new Database(other);
    db.exec('CREATE TABLE t (a)');
    db.close();
    writeFileSync(join(folder, 'empty.db'), '');
    mkdirSync(join(folder, 'folder.db'));
    for (const file of [text, other, ...['empty.db', 'folder.db', 'missing.db'].map((name) => join(folder, name))])
      expect(await refused(path, file), file).toMatchObject({ name: 'KithError', code: 'unreadable_file' });
  });

  test('a damaged backup', async () => {
    const { path, backup } = await bookWithBackup();
    const bytes = readFileSync(backup);
    for (const page of [0, 3, 10, 20]) {
      const broken = Buffer.from(bytes);
      broken.fill(0xa5, page * 4096 + (page ? 0 : 100), page * 4096 + 160);
      writeFileSync(backup, broken);
      expect(await refused(path, backup), `page ${page}`).toMatchObject({ code: 'unreadable_file' });
    }
    writeFileSync(backup, bytes.subarray(0, bytes.length - 4096));
    expect(await refused(path, backup)).toMatchObject({ code: 'unreadable_file' });
  });

  test('a backup whose rows refer to rows that are not there', async () => {
    const { path, backup } = await bookWithBackup();
    const db = new Database(backup);
    db.pragma('foreign_keys = OFF');
    db.exec("INSERT INTO employment (id, person_id, company_id) VALUES ('e', 'nobody', NULL)");
    db.close();
    expect(await refused(path, backup)).toMatchObject({ code: 'unreadable_file' });
  });

  test('a backup of a newer Kith', async () => {
    const { path, backup } = await bookWithBackup();
    const db = new Database(backup);
    db.pragma('user_version = 999');
    db.close();
    expect(await refused(path, backup)).toMatchObject({ code: 'book_newer' });
  });

  test('the book itself', async () => {
    const { path } = await bookWithBackup();
    expect(await refused(path, path)).toMatchObject({ code: 'invalid_input' });
  });

  test('anything over a book that another process has open', async () => {
    const { path, backup } = await bookWithBackup();
    const held = await holdElsewhere(path, 'SELECT count(*) FROM person');
    await expect(restoreBackup(path, backup, clock)).rejects.toMatchObject({ code: 'book_locked' });
    await held.release();
    expect(await peopleAt(path)).toEqual(['Ana', 'Bo']);
    expect(await verifyBook(path)).toMatchObject({ ok: true, people: 2 });
  });
});
