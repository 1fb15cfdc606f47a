import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openBook } from '../../../src/data/book.ts';
import { createBackup } from '../../../src/data/safety/backup.ts';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { systemClock } from '../../../src/domain/dates.ts';
import { testFolder } from '../support/book.ts';
import { holdElsewhere, openAsOrdinaryUser, smallDisk } from './support.ts';
import { addPeopleTo, addPersonTo, peopleIn } from './writing.ts';

/** A closed book with people in it, and its bytes. */
async function aBook(people = 300): Promise<{ path: string; bytes: Buffer }> {
  const path = join(testFolder(), 'kith.db');
  const book = await openBook({ path });
  await addPeopleTo(book, people);
  await book.close();
  return { path, bytes: readFileSync(path) };
}

/** Opens what cannot be opened, and sees that the file is left byte for byte. */
async function refusal(path: string): Promise<{ code: string; message: string }> {
  const before = readFileSync(path);
  const error = await openBook({ path }).then(
    async (book) => {
      await book.close();
      throw new Error('It opened.');
    },
    (reason) => reason,
  );
  expect(readFileSync(path).equals(before), 'the file is untouched').toBe(true);
  return error;
}

describe('a file that is no book', () => {
  test('garbage is refused and kept', async () => {
    const path = join(testFolder(), 'kith.db');
    writeFileSync(path, 'Dear diary, this is no database. '.repeat(500));
    expect(await refusal(path)).toMatchObject({ name: 'KithError', code: 'book_corrupt' });
  });

  test.each([1, 2, 15, 99, 100, 511])('%i bytes of a book are refused and kept', async (length) => {
    const { path } = await aBook();
    truncateSync(path, length);
    expect(await refusal(path)).toMatchObject({ code: 'book_corrupt' });
  });

  test("another program's database is refused and not even put into another journal mode", async () => {
    const path = join(testFolder(), 'kith.db');
    const other = new Database(path);
    other.exec('CREATE TABLE recipes (id INTEGER PRIMARY KEY, name TEXT)');
    other.close();
    const error = await refusal(path);
    expect(error.code).toBe('book_corrupt');
    expect(error.message).toContain('another program');
  });

  test('a newer book is refused and kept', async () => {
    const { path } = await aBook();
    const db = new Database(path);
    db.pragma('user_version = 999');
    db.close();
    expect(await refusal(path)).toMatchObject({ code: 'book_newer', details: { version: 999 } });
  });

  test('a folder is refused', async () => {
    const path = join(testFolder(), 'kith.db');
    mkdirSync(path);
    await expect(openBook({ path })).rejects.toMatchObject({ code: 'book_corrupt' });
  });

  test('a book in place of whose folder is a file is refused', async () => {
    const file = join(testFolder(), 'file');
    writeFileSync(file, '');
    await expect(openBook({ path: join(file, 'kith.db') })).rejects.toMatchObject({ code: 'book_read_only' });
  });

  test('an emptied book that has backups is not taken for a new one', async () => {
    const { path } = await aBook();
    const book = await openBook({ path });
    await createBackup(book.db, path, 'manual', systemClock);
    await book.close();
    truncateSync(path, 0);
    expect(await refusal(path)).toMatchObject({ code: 'book_corrupt' });
  });
});

test('an emptied book keeps its WAL, which may hold everything', async () => {
  const { path } = await aBook();
  truncateSync(path, 0);
  writeFileSync(`${path}-wal`, 'everything');
  expect(await refusal(path)).toMatchObject({ code: 'book_corrupt' });
  expect(readFileSync(`${path}-wal`, 'utf8')).toBe('everything');
});

describe('a damaged book', () => {
  test('cut short is noticed at the latest by verify, and never written to', async () => {
    const { path, bytes } = await aBook(2_000);
    for (const part of [0.1, 0.5, 0.9]) {
      writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * part)));
      expect(await refusal(path)).toMatchObject({ code: 'book_corrupt' });
      expect(await verifyBook(path)).toMatchObject({ ok: false });
    }
  });

  test('with pages overwritten is noticed by verify', async () => {
    const { path, bytes } = await aBook(2_000);
    for (const page of [1, 2, 40, 100]) {
      const broken = Buffer.from(bytes);
      broken.fill(0xa5, page * 4096, page * 4096 + 64);
      writeFileSync(path, broken);
      const verdict = await verifyBook(path);
      expect(verdict, `page ${page}`).toMatchObject({ ok: false });
    }
  });

  test.skipIf(process.platform !== 'linux')('leaves no connection behind when it fails to open', async () => {
    const { path, bytes } = await aBook(2_000);
    const broken = Buffer.from(bytes);
    for (let page = 2; page < broken.length / 4096; page += 1) broken.fill(0xa5, page * 4096, page * 4096 + 8);
    writeFileSync(path, broken);
    expect(await refusal(path)).toMatchObject({ code: 'book_corrupt' });
    expect(openFiles().filter((file) => file.startsWith(path))).toEqual([]);
  });
});

/** Paths of this process's open files, as Linux tells them. */
function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((name) => {
    try {
      return [readlinkSync(`/proc/self/fd/${name}`)];
    } catch {
      // The one that listed the folder.
      return [];
    }
  });
}

describe('a damaged WAL', () => {
  /** A book whose last batches are in the WAL only, as a killed process leaves it. */
  async function unfolded(): Promise<{ path: string; main: Buffer; wal: Buffer }> {
    const path = join(testFolder(), 'kith.db');
    const book = await openBook({ path });
    for (let i = 0; i < 20; i += 1) await addPersonTo(book, `Person ${i}`);
    const copy = { main: readFileSync(path), wal: readFileSync(`${path}-wal`) };
    await book.close();
    return { path: join(testFolder(), 'kith.db'), ...copy };
  }
  const names = Array.from({ length: 20 }, (_, i) => `Person ${i}`);

  test.each([
    ['whole', (wal: Buffer) => wal],
    ['with garbage after it', (wal: Buffer) => Buffer.concat([wal, Buffer.alloc(9_999, 0x5a)])],
    ['cut in the middle of a frame', (wal: Buffer) => wal.subarray(0, Math.floor(wal.length * 0.9) + 7)],
    ['with a bit flipped', (wal: Buffer) => flip(wal, Math.floor(wal.length * 0.95))],
    ['with its last frame half written', (wal: Buffer) => wal.subarray(0, wal.length - 2_000)],
  ])('%s: the book opens with a whole run of batches from the first', async (_, damage) => {
    const { path, main, wal } = await unfolded();
    writeFileSync(path, main);
    writeFileSync(`${path}-wal`, damage(wal));
    const book = await openBook({ path });
    const people = peopleIn(book);
    const batches = book.db.prepare<[], number>('SELECT count(*) FROM local_batch').pluck().get();
    await book.close();
    expect(people).toEqual(names.slice(0, people.length));
    expect(batches).toBe(people.length);
    expect(people.length).toBeGreaterThan(0);
    expect(await verifyBook(path)).toMatchObject({ ok: true, people: people.length });
  });

  const flip = (buffer: Buffer, at: number): Buffer => {
    const flipped = Buffer.from(buffer);
    flipped[at] = (flipped[at] ?? 0) ^ 0x10;
    return flipped;
  };
});

describe('a book that cannot be had', () => {
  test('locked by another program', { timeout: 20_000 }, async () => {
    const { path } = await aBook();
    const held = await holdElsewhere(path, 'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    await expect(openBook({ path })).rejects.toMatchObject({ code: 'book_locked' });
    delay.disable();
    expect(delay.max / 1e6, 'it waits without holding up the event loop').toBeLessThan(1_000);
    await held.release();
    const book = await openBook({ path });
    expect(peopleIn(book)).toHaveLength(300);
    await book.close();
  });

  test.skipIf(process.platform === 'win32')('a file that may not be written', async () => {
    const { path } = await aBook();
    giveToOrdinaryUser(join(path, '..'));
    chmodSync(path, 0o444);
    const outcome = await openAsOrdinaryUser(path);
    expect(outcome).toMatchObject({ opened: false, code: 'book_read_only' });
    expect(await verifyBook(path)).toMatchObject({ ok: true, people: 300 });
  });

  test.skipIf(process.platform === 'win32')('a folder that may not be written', async () => {
    const { path } = await aBook();
    giveToOrdinaryUser(path);
    chmodSync(join(path, '..'), 0o555);
    const outcome = await openAsOrdinaryUser(path);
    chmodSync(join(path, '..'), 0o755);
    expect(outcome).toMatchObject({ opened: false, code: 'book_read_only' });
  });

  test.skipIf(process.platform === 'win32')('a book in a folder that may not be entered', async () => {
    const folder = testFolder();
    chmodSync(folder, 0o700);
    if (process.getuid?.() !== 0) chmodSync(folder, 0o000);
    const outcome = await openAsOrdinaryUser(join(folder, 'kith.db'));
    chmodSync(folder, 0o700);
    expect(outcome).toMatchObject({ opened: false, code: 'book_read_only' });
  });
});

/** Where the tests run as root, what they make is not the ordinary user's. */
function giveToOrdinaryUser(path: string): void {
  if (process.getuid?.() === 0) chownSync(path, 65_534, 65_534);
}

describe('a full disk', () => {
  test('refuses the write by name, keeps everything before it, and goes on when there is room', async ({ skip }) => {
    const disk = smallDisk(testFolder(), 4);
    if (!disk) return skip('no right to mount a small disk');
    const path = join(disk, 'kith.db');
    const filler = join(disk, 'filler');
    writeFileSync(filler, Buffer.alloc(1_500_000));
    const book = await openBook({ path });
    let kept = 0;
    let failure: unknown;
    while (!failure && kept < 1_000)
      await addPersonTo(book, `Person ${kept}`, 'x'.repeat(20_000)).then(
        () => {
          kept += 1;
        },
        (error) => {
          failure = error;
        },
      );
    expect(failure).toMatchObject({ code: 'SQLITE_FULL' });
    await expect(addPeopleTo(book, 2_000, 3_000)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect(peopleIn(book)).toHaveLength(kept);
    expect(await verifyBook(path)).toMatchObject({ ok: true, people: kept });
    truncateSync(filler, 0);
    await addPersonTo(book, 'There is room again');
    await book.close();
    expect(await verifyBook(path)).toMatchObject({ ok: true, people: kept + 1 });
  });

  test('refuses to begin a book', async ({ skip }) => {
    const disk = smallDisk(testFolder(), 1);
    if (!disk) return skip('no right to mount a small disk');
    writeFileSync(join(disk, 'filler'), Buffer.alloc(1_040_000));
    await expect(openBook({ path: join(disk, 'kith.db') })).rejects.toMatchObject({ code: 'disk_full' });
  });
});
