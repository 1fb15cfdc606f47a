import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openBook } from '../../../src/data/book.ts';
import { backUpBeforeMigration, listBackups } from '../../../src/data/safety/backup.ts';
import { backupsFolder } from '../../../src/data/safety/files.ts';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { connect, enterWal } from '../../../src/data/sqlite/connection.ts';
import { bookVersion, checkBook, migrate } from '../../../src/data/sqlite/migrate.ts';
import { migrations } from '../../../src/data/sqlite/migrations/index.ts';
import { live } from '../crash/victim.ts';
import { addPeopleTo } from '../safety/writing.ts';
import { TestClock, testFolder } from '../support/book.ts';
import { laterMigrations } from './later.ts';

const clock = new TestClock();

/** A closed file that has had so many of the migrations. */
function fileOfVersion(version: number): string {
  const path = join(testFolder(), 'kith.db');
  const db = connect(path);
  enterWal(db);
  migrate(db, laterMigrations.slice(0, version));
  db.close();
  return path;
}

/** A closed book of the present version with people in it. */
async function bookWithPeople(): Promise<string> {
  const path = join(testFolder(), 'kith.db');
  const book = await openBook({ path, clock });
  await addPeopleTo(book, 100);
  await book.close();
  return path;
}

/** Everything the file's schema says, to compare. */
const schemaOf = (db: Database.Database) =>
  db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();

function open(path: string): Database.Database {
  const db = connect(path);
  enterWal(db);
  return db;
}

describe('each version', () => {
  test.each(laterMigrations.map((_, version) => [version, version + 1]))('%i becomes %i on a file', (from, to) => {
    const path = fileOfVersion(from);
    const db = open(path);
    expect(bookVersion(db)).toBe(from);
    expect(migrate(db, laterMigrations.slice(0, to))).toBe(1);
    expect(bookVersion(db)).toBe(to);
    const fresh = open(fileOfVersion(to));
    expect(schemaOf(db)).toEqual(schemaOf(fresh));
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    fresh.close();
    db.close();
  });

  test.each(migrations.map((_, version) => [version]))(
    '%i is brought to the present one by opening it',
    async (from) => {
      const path = fileOfVersion(from);
      const book = await openBook({ path, clock });
      await book.close();
      expect(await verifyBook(path)).toMatchObject({ ok: true, version: migrations.length });
    },
  );

  test('keeps what is in the book', async () => {
    const path = await bookWithPeople();
    const db = open(path);
    expect(migrate(db, laterMigrations)).toBe(2);
    expect(db.prepare("SELECT count(*) FROM person WHERE nickname = 'Nick of ' || name").pluck().get()).toBe(100);
    expect(migrate(db, laterMigrations), 'a second time there is nothing to do').toBe(0);
    db.close();
  });
});

describe('a migration that fails', () => {
  test('leaves the version before it, and nothing of itself', async () => {
    const path = await bookWithPeople();
    const db = open(path);
    const before = schemaOf(db);
    const failing = [
      ...migrations,
      (half: Database.Database) => {
        half.exec('ALTER TABLE person ADD COLUMN half TEXT');
        half.exec("UPDATE person SET half = 'done'");
        throw new Error('The second half fails.');
      },
    ];
    expect(() => migrate(db, failing)).toThrow('The second half fails.');
    expect(bookVersion(db)).toBe(migrations.length);
    expect(schemaOf(db)).toEqual(before);
    db.close();
    expect(await verifyBook(path)).toMatchObject({ ok: true, people: 100 });
  });

  test('does not undo the ones before it', () => {
    const db = open(fileOfVersion(migrations.length));
    const failing = [
      ...laterMigrations,
      () => {
        throw new Error('No.');
      },
    ];
    expect(() => migrate(db, failing)).toThrow('No.');
    expect(bookVersion(db)).toBe(laterMigrations.length);
    db.close();
  });
});

describe('before a migration', () => {
  test('the book is backed up as it was', async () => {
    const path = await bookWithPeople();
    const db = open(path);
    await backUpBeforeMigration(db, path, clock, laterMigrations.length);
    migrate(db, laterMigrations);
    db.close();
    const [backup] = await listBackups(path);
    expect(backup).toMatchObject({ reason: 'migration' });
    expect(await verifyBook(backup?.path ?? '')).toMatchObject({ ok: true, version: migrations.length, people: 100 });
  });

  test('a new book and one of the present version need no backup', async () => {
    const path = await bookWithPeople();
    const db = open(path);
    await backUpBeforeMigration(db, path, clock);
    db.close();
    expect(existsSync(backupsFolder(path))).toBe(false);
  });

  test('a backup that cannot be made stops it', async () => {
    const path = await bookWithPeople();
    writeFileSync(backupsFolder(path), 'in the way');
    const db = open(path);
    await expect(backUpBeforeMigration(db, path, clock, laterMigrations.length)).rejects.toMatchObject({
      code: 'book_read_only',
    });
    expect(bookVersion(db)).toBe(migrations.length);
    db.close();
  });

  test('a newer book is refused and untouched', () => {
    const path = fileOfVersion(laterMigrations.length);
    const bytes = readFileSync(path);
    const db = connect(path);
    expect(() => checkBook(db, path)).toThrow(expect.objectContaining({ code: 'book_newer' }));
    db.close();
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

test('two processes that open an old book at once migrate it once', { timeout: 60_000 }, async () => {
  const path = await bookWithPeople();
  const child = fileURLToPath(new URL('../crash/child.ts', import.meta.url));
  const lives = await Promise.all([live(child, 'migrate', [path]), live(child, 'migrate', [path])]);
  expect(lives.map(({ ended }) => ended)).toEqual([true, true]);
  const db = open(path);
  expect(bookVersion(db)).toBe(laterMigrations.length);
  expect(db.prepare('SELECT count(*) FROM postcard').pluck().get()).toBe(100);
  db.close();
  // Whoever came second may have copied what the first had migrated meanwhile; the old book is kept in any case.
  const backups = await Promise.all((await listBackups(path)).map((backup) => verifyBook(backup.path)));
  expect(backups).toContainEqual(expect.objectContaining({ ok: true, version: migrations.length, people: 100 }));
  for (const verdict of backups) if (!verdict.ok) expect(verdict).toMatchObject({ newer: true });
});
