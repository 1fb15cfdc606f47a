import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../../src/data/book.ts';
import { createBackup, listBackups } from '../../../src/data/safety/backup.ts';
import { DailyBackup } from '../../../src/data/safety/daily.ts';
import { backupsFolder } from '../../../src/data/safety/files.ts';
import { addDays } from '../../../src/domain/dates.ts';
import { openTestBook, TestClock } from '../support/book.ts';
import { addPeopleTo, addPersonTo } from './writing.ts';

async function aBook(): Promise<{ book: Book; clock: TestClock; daily: DailyBackup; failures: unknown[] }> {
  const clock = new TestClock();
  const book = await openTestBook(clock);
  const failures: unknown[] = [];
  const daily = new DailyBackup({ db: book.db, path: book.path, clock, onFailure: (error) => failures.push(error) });
  return { book, clock, daily, failures };
}
const reasons = async (book: Book) => (await listBackups(book.path)).map(({ reason }) => reason);

describe('the daily backup', () => {
  test('is made once a day, and only when something changed', async () => {
    const { book, clock, daily } = await aBook();
    expect(await daily.backUpIfDue(), 'an empty book needs none').toBe(false);
    await addPersonTo(book, 'Ana');
    expect(await daily.backUpIfDue()).toBe(true);
    await addPersonTo(book, 'Bo');
    expect(await daily.backUpIfDue(), 'one a day').toBe(false);
    clock.set(addDays(clock.today(), 1));
    expect(await daily.backUpIfDue()).toBe(true);
    clock.set(addDays(clock.today(), 1));
    expect(await daily.backUpIfDue(), 'nothing changed').toBe(false);
    expect(await reasons(book)).toEqual(['daily', 'daily']);
  });

  test('is not made when another backup has everything, and is when the book changed since', async () => {
    const { book, daily } = await aBook();
    await addPersonTo(book, 'Ana');
    await createBackup(book.db, book.path, 'import', book.clock);
    expect(await daily.backUpIfDue()).toBe(false);
    await addPersonTo(book, 'Bo');
    expect(await daily.backUpIfDue()).toBe(true);
  });

  test('looked for twice at once is made once', async () => {
    const { book, daily } = await aBook();
    await addPersonTo(book, 'Ana');
    await Promise.all([daily.backUpIfDue(), daily.backUpIfDue()]);
    expect(await reasons(book)).toEqual(['daily']);
  });

  test('that fails is told once, does no harm, and is made when it can be', async () => {
    const { book, daily, failures } = await aBook();
    await addPersonTo(book, 'Ana');
    writeFileSync(backupsFolder(book.path), 'in the way');
    expect(await daily.backUpIfDue()).toBe(false);
    expect(await daily.backUpIfDue()).toBe(false);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ code: 'book_read_only' });
    await addPersonTo(book, 'Bo');
    rmSync(backupsFolder(book.path));
    expect(await daily.backUpIfDue()).toBe(true);
  });

  test('under way is ended before the book is closed', async () => {
    const { book, daily, failures } = await aBook();
    await addPeopleTo(book, 2_000, 3_000);
    const backing = daily.backUpIfDue();
    await daily.stop();
    expect(await backing).toBe(true);
    expect(failures).toEqual([]);
    expect(await reasons(book)).toEqual(['daily']);
  });

  test('is made at closing for those who only come by, once the book is a day old', async () => {
    const { book, clock, daily } = await aBook();
    await addPersonTo(book, 'Ana');
    await daily.stop();
    expect(await reasons(book)).toEqual([]);
    clock.set(addDays(clock.today(), 1));
    await daily.stop();
    await daily.stop();
    expect(await reasons(book)).toEqual(['daily']);
  });
});
