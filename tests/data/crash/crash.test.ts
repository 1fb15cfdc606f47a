import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBook } from '../../../src/data/book.ts';
import { createBackup, listBackups } from '../../../src/data/safety/backup.ts';
import { restoreBackup } from '../../../src/data/safety/restore.ts';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { migrations } from '../../../src/data/sqlite/migrations/index.ts';
import { inThread } from '../../../src/data/thread/in-thread.ts';
import { systemClock } from '../../../src/domain/dates.ts';
import { Random } from '../../fixtures/random.ts';
import { laterMigrations } from '../migrations/later.ts';
import { addPeopleTo, peopleIn } from '../safety/writing.ts';
import { bundleChild } from './bundle.ts';
import { live } from './victim.ts';

/** `CRASH_SEED=7` repeats the kills of a run that failed, as far as time repeats itself. */
const SEED = Number(process.env.CRASH_SEED ?? 1);
const TIMEOUT = 600_000;

// Of the whole file: of tests that run at once, the runner does not know which one asked for a folder.
const root = mkdtempSync(join(tmpdir(), 'kith-crash-'));
const bundle = await bundleChild();
const child = join(bundle, 'child.js');
const freshPath = () => join(mkdtempSync(join(root, 'book-')), 'kith.db');

let kills = 0;
afterAll(() => {
  for (const folder of [root, bundle]) rmSync(folder, { recursive: true, force: true });
  expect(kills, 'processes killed in all').toBeGreaterThanOrEqual(100);
});

/** Lets a task run and be killed, `times` times, at moments spread over how long it takes; then looks. */
async function killRepeatedly(
  times: number,
  task: (round: number) => { name: string; args: string[] },
  lasts: number,
  look: (life: Awaited<ReturnType<typeof live>>, round: number) => Promise<void>,
): Promise<void> {
  const random = new Random(SEED * 1_000 + times);
  for (let round = 0; round < times; round += 1) {
    const { name, args } = task(round);
    const after = random.next() * lasts;
    const life = await live(child, name, args, after);
    kills += 1;
    try {
      await look(life, round);
    } catch (error) {
      const where = `round ${round} of “${name}”, killed after ${after.toFixed(1)} ms, CRASH_SEED=${SEED}`;
      throw new Error(`${where}: ${(error as Error).message}`, { cause: error });
    }
  }
}

interface BatchRow {
  readonly id: string;
  readonly label: string;
  readonly entries: number;
}

/** How many triggers journal what is written: a big import sets some of them aside. */
function triggersIn(path: string): number {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare<[], number>("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").pluck().get() ?? 0;
  } finally {
    db.close();
  }
}

/** Opens the book as a user would after the crash, and tells its batches with how many journal entries each has. */
async function batchesAfter(path: string): Promise<BatchRow[]> {
  const book = await openBook({ path });
  try {
    return book.db
      .prepare<[], BatchRow>(
        `SELECT b.id, b.label, (SELECT count(*) FROM local_journal j WHERE j.batch = b.seq) AS entries
           FROM local_batch b ORDER BY b.seq`,
      )
      .all();
  } finally {
    await book.close();
  }
}

describe.concurrent('killed', () => {
  test('while editing: what was acknowledged is there, and every batch is whole', { timeout: TIMEOUT }, async () => {
    const path = freshPath();
    const acknowledged = new Set<string>();
    await killRepeatedly(
      45,
      () => ({ name: 'edit', args: [path] }),
      600,
      async (life) => {
        for (const id of life.acknowledged) acknowledged.add(id);
        const batches = await batchesAfter(path);
        expect(await verifyBook(path)).toMatchObject({ ok: true });
        for (const { label, entries } of batches) expect(`${entries} rows`).toBe(label);
        const present = new Set(batches.map(({ id }) => id));
        expect([...acknowledged].filter((id) => !present.has(id))).toEqual([]);
      },
    );
    expect(acknowledged.size).toBeGreaterThan(45);
  });

  test('while importing: each import is there wholly or not at all', { timeout: TIMEOUT }, async () => {
    const reference = freshPath();
    const { lasted, acknowledged } = await live(child, 'import', [reference]);
    expect(acknowledged).toHaveLength(2);
    const whole = (await batchesAfter(reference)).map(({ label, entries }) => ({ label, entries }));
    const books = Array.from({ length: 20 }, freshPath);
    const seen = new Set<number>();
    await killRepeatedly(
      20,
      (round) => ({ name: 'import', args: [books[round]!] }),
      lasted,
      async (life, round) => {
        const book = books[round]!;
        const batches = await batchesAfter(book);
        seen.add(batches.length);
        expect(batches.map(({ label, entries }) => ({ label, entries }))).toEqual(whole.slice(0, batches.length));
        expect(batches.length).toBeGreaterThanOrEqual(life.acknowledged.length);
        expect(triggersIn(book), 'everything is journalled again').toBe(triggersIn(reference));
        const verdict = await verifyBook(book);
        expect(verdict).toMatchObject({ ok: true });
        if (batches.length === 0) expect(verdict).toMatchObject({ people: 0, companies: 0 });
        for (const backup of await listBackups(book)) expect(await verifyBook(backup.path)).toMatchObject({ ok: true });
      },
    );
    expect(seen.size, 'kills fell before, between or after').toBeGreaterThan(1);
  });

  describe('with an older book', () => {
    let old: string;
    beforeAll(async () => {
      old = freshPath();
      const book = await openBook({ path: old });
      await addPeopleTo(book, 3_000);
      await book.close();
    });

    test('while migrating: at one whole version, with a backup of the old', { timeout: TIMEOUT }, async () => {
      const copy = () => {
        const path = freshPath();
        cpSync(old, path);
        return path;
      };
      const { lasted } = await live(child, 'migrate', [copy()]);
      const books = Array.from({ length: 25 }, copy);
      await killRepeatedly(
        25,
        (round) => ({ name: 'migrate', args: [books[round]!] }),
        lasted,
        async (life, round) => {
          const path = books[round]!;
          expect(await versionAndContents(path)).toSatisfy(isWholeVersion);
          const backups = await listBackups(path);
          const { version } = await versionAndContents(path);
          if (life.acknowledged.length > 0) expect(version).toBe(laterMigrations.length);
          if (version > migrations.length) expect(backups).toHaveLength(1);
          for (const backup of backups)
            expect(await verifyBook(backup.path)).toMatchObject({ ok: true, version: migrations.length });
          // And the next start brings it to the end.
          await live(child, 'migrate', [path]);
          expect((await versionAndContents(path)).version).toBe(laterMigrations.length);
        },
      );
    });
  });

  test('while restoring: the old book or the new one, and both on the disk', { timeout: TIMEOUT }, async () => {
    const path = freshPath();
    const book = await openBook({ path });
    await addPeopleTo(book, 2_000);
    const small = await createBackup(book.db, path, 'manual', systemClock);
    await addPeopleTo(book, 1_000);
    const big = await createBackup(book.db, path, 'manual', systemClock);
    await book.close();
    const { lasted } = await live(child, 'restore', [path, small.path]);
    await killRepeatedly(
      12,
      (round) => ({ name: 'restore', args: [path, (round % 2 ? big : small).path] }),
      lasted,
      async () => {
        const after = await openBook({ path });
        const people = peopleIn(after).length;
        await after.close();
        expect([2_000, 3_000]).toContain(people);
        expect(await verifyBook(path)).toMatchObject({ ok: true });
        for (const backup of await listBackups(path)) expect(await verifyBook(backup.path)).toMatchObject({ ok: true });
        await restoreBackup(path, big.path, systemClock);
        expect(await verifyBook(path)).toMatchObject({ ok: true, people: 3_000 });
      },
    );
  });
});

interface Contents {
  readonly version: number;
  readonly problems: readonly string[];
  readonly columns: boolean;
  readonly nicknamed: number;
  readonly postcards: number | null;
}

/** What a book of any version holds of what the migrations to come bring. */
async function versionAndContents(path: string): Promise<Contents> {
  const { version, problems } = await inThread('inspect', { path, depth: 'full' });
  const db = new Database(path);
  try {
    const has = (sql: string) => db.prepare<[], number>(sql).pluck().get() ?? 0;
    const columns = has("SELECT count(*) FROM pragma_table_info('person') WHERE name = 'nickname'") > 0;
    const table = has("SELECT count(*) FROM sqlite_schema WHERE name = 'postcard'") > 0;
    return {
      version,
      problems,
      columns,
      nicknamed: columns ? has('SELECT count(*) FROM person WHERE nickname IS NOT NULL') : 0,
      postcards: table ? has('SELECT count(*) FROM postcard') : null,
    };
  } finally {
    db.close();
  }
}

function isWholeVersion({ version, problems, columns, nicknamed, postcards }: Contents): boolean {
  const first = version >= migrations.length + 1;
  const second = version >= migrations.length + 2;
  return (
    problems.length === 0 &&
    columns === first &&
    nicknamed === (first ? 3_000 : 0) &&
    postcards === (second ? 3_000 : null)
  );
}
