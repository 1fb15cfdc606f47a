import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createBackup, listBackups } from '../../../src/data/safety/backup.ts';
import { backupsFolder } from '../../../src/data/safety/files.ts';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { openTestBook, TestClock, testFolder } from '../support/book.ts';
import { smallDisk } from './support.ts';
import { addPeopleTo, addPersonTo, peopleIn } from './writing.ts';

describe('a backup', () => {
  test('holds what was committed, whole in one file', async () => {
    const book = await openTestBook();
    await addPersonTo(book, 'Ana Souza');
    const backup = await createBackup(book.db, book.path, 'manual', book.clock);
    await addPersonTo(book, 'Later');
    expect(backup).toMatchObject({ reason: 'manual', takenAt: book.clock.now() });
    expect(readdirSync(backupsFolder(book.path))).toEqual(['2026-03-16T12-00-00.000Z-manual.db']);
    expect(await verifyBook(backup.path)).toMatchObject({ ok: true, people: 1 });
    const copy = new Database(backup.path, { readonly: true });
    expect(copy.prepare('SELECT name FROM person').pluck().all()).toEqual(['Ana Souza']);
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
    copy.close();
    expect(await listBackups(book.path)).toEqual([backup]);
  });

  test('made in the middle of a write has nothing of it', async () => {
    const book = await openTestBook();
    await addPersonTo(book, 'Before');
    await book.writer.write('A long write', async ({ db }) => {
      const insert = db.prepare('INSERT INTO person (id, name) VALUES (?, ?)');
      for (let i = 0; i < 5_000; i += 1) insert.run(`p${i}`, 'x'.repeat(2_000));
      const backup = await createBackup(book.db, book.path, 'import', book.clock);
      const copy = new Database(backup.path, { readonly: true });
      expect(copy.prepare('SELECT name FROM person').pluck().all()).toEqual(['Before']);
      copy.close();
    });
    expect(peopleIn(book)).toHaveLength(5_001);
  });

  test('made while others go on writing is of one moment, and comes to an end', async () => {
    const book = await openTestBook();
    await addPeopleTo(book, 3_000, 2_000);
    let done = false;
    const backing = createBackup(book.db, book.path, 'manual', book.clock).finally(() => {
      done = true;
    });
    let written = 0;
    while (!done) {
      await addPersonTo(book, `During ${written}`);
      written += 1;
      await nextTurn();
    }
    const { path } = await backing;
    const verdict = await verifyBook(path);
    expect(verdict).toMatchObject({ ok: true });
    expect(verdict.ok && verdict.people).toBeLessThanOrEqual(3_000 + written);
  });

  test('of a big book does not hold up the event loop, and tells how far it is', async () => {
    const book = await openTestBook();
    await addPeopleTo(book, 6_000, 3_000);
    const told: number[] = [];
    // Closed, so that nothing else is at work here.
    await book.close();
    const db = new Database(book.path, { readonly: true });
    const before = performance.eventLoopUtilization();
    await createBackup(db, book.path, 'manual', book.clock, {
      progress: (_phase, done) => told.push(done),
      check() {},
    });
    const { utilization } = performance.eventLoopUtilization(before);
    db.close();
    // How many steps it takes follows from the pages; that there is more than one is what is told.
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    // A share, since on a busy machine no time in milliseconds means anything.
    expect(utilization, 'this thread only waits').toBeLessThan(0.4);
  });

  test('two in the same moment are both kept', async () => {
    const book = await openTestBook();
    await createBackup(book.db, book.path, 'manual', book.clock);
    await createBackup(book.db, book.path, 'manual', book.clock);
    expect(await listBackups(book.path)).toHaveLength(2);
  });

  test('clears away what a killed process left, and what has had its time', async () => {
    const clock = new TestClock('2026-01-01');
    const book = await openTestBook(clock);
    await addPersonTo(book, 'Ana');
    for (let i = 0; i < 6; i += 1) await createBackup(book.db, book.path, 'import', clock);
    expect(await listBackups(book.path)).toHaveLength(5);
    const folder = backupsFolder(book.path);
    // No process has this number: it is above what systems allow.
    for (const rest of ['', '-journal']) writeFileSync(join(folder, `x.db.99999999.partial${rest}`), '');
    writeFileSync(join(folder, `x.db.${process.pid}.partial`), '');
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    await createBackup(book.db, book.path, 'import', clock);
    const names = readdirSync(folder).filter((name) => !name.endsWith('-import.db') && !/-import-\d+\.db$/.test(name));
    expect(names.sort()).toEqual(['notes.txt', `x.db.${process.pid}.partial`].sort());
  });
});

describe('a backup that cannot be made', () => {
  test('for want of room says so, leaves nothing and does not fill the disk', async ({ skip }) => {
    const disk = smallDisk(testFolder(), 14);
    if (!disk) return skip('no right to mount a small disk');
    const book = await openTestBook(new TestClock(), join(disk, 'kith.db'));
    await addPeopleTo(book, 1_000, 1_000);
    const backing = createBackup(book.db, book.path, 'import', book.clock);
    await expect(backing).rejects.toMatchObject({ name: 'KithError', code: 'disk_full' });
    expect(readdirSync(backupsFolder(book.path))).toEqual([]);
    await addPersonTo(book, 'The book goes on');
  });

  test('because the disk fills up meanwhile says so and leaves nothing', async ({ skip }) => {
    const disk = smallDisk(testFolder(), 24);
    if (!disk) return skip('no right to mount a small disk');
    const book = await openTestBook(new TestClock(), join(disk, 'kith.db'));
    await addPeopleTo(book, 1_500, 3_000);
    let filled = false;
    const backing = createBackup(book.db, book.path, 'import', book.clock, {
      check() {},
      progress() {
        if (filled) return;
        filled = true;
        try {
          writeFileSync(join(disk, 'filler'), Buffer.alloc(24_000_000));
        } catch {
          // Now it is full.
        }
      },
    });
    const outcome = await backing.then(
      () => 'made',
      (error) => error.code,
    );
    // How far the copy was when the disk filled up is chance.
    expect(['made', 'disk_full']).toContain(outcome);
    const names = readdirSync(backupsFolder(book.path));
    expect(names).toHaveLength(outcome === 'made' ? 1 : 0);
  });

  test('where its folder cannot be made says so', async () => {
    const book = await openTestBook();
    await addPersonTo(book, 'Ana');
    writeFileSync(backupsFolder(book.path), 'in the way');
    await expect(createBackup(book.db, book.path, 'manual', book.clock)).rejects.toMatchObject({
      code: 'book_read_only',
    });
  });

  test('of a damaged book is not kept', async () => {
    const book = await openTestBook();
    await addPeopleTo(book, 2_000);
    await book.close();
    const file = new Database(book.path);
    file.unsafeMode(true);
    file.pragma('writable_schema = ON');
    file.exec("UPDATE sqlite_schema SET rootpage = 7 WHERE name = 'person_tag_tag'");
    file.close();
    const db = new Database(book.path);
    await expect(createBackup(db, book.path, 'daily', book.clock)).rejects.toMatchObject({ code: 'book_corrupt' });
    db.close();
    expect(readdirSync(backupsFolder(book.path))).toEqual([]);
  });
});

test('a book without backups has none', async () => {
  expect(await listBackups(join(testFolder(), 'kith.db'))).toEqual([]);
  expect(existsSync('kith.db.backups')).toBe(false);
});
