import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataOf, kith, workplace, workplaceOfThree } from './support.ts';

const people = async (book: string): Promise<number> =>
  dataOf('person.list', await kith(['call', 'person.list', '--book', book])).total;

test('backup, undo and restore', async () => {
  const { book, csv } = await workplace();
  await kith(['import', csv, '--book', book]);
  const { backup } = dataOf('backup.create', await kith(['backup', '--book', book, '--json']));
  expect(existsSync(backup.path)).toBe(true);

  const undone = await kith(['undo', '--book', book]);
  expect(undone.code).toBe(0);
  expect(undone.stdout).toMatch(/^Undone: .+/);
  expect(await people(book)).toBe(0);
  const nothing = await kith(['undo', '--book', book]);
  expect(nothing.code).toBe(3);

  const restored = await kith(['restore', backup.path, '--book', book, '--json']);
  expect(restored.code).toBe(0);
  const { status, setAside } = dataOf('backup.restore', restored);
  expect(status.state).toBe('open');
  expect(setAside && existsSync(setAside)).toBe(true);
  expect(await people(book)).toBe(3);
});

test('a damaged backup is refused and the book stays', async () => {
  const { folder, book } = await workplaceOfThree();
  const damaged = join(folder, 'damaged.db');
  await writeFile(damaged, Buffer.alloc(8192, 7));
  const refused = await kith(['restore', damaged, '--book', book]);
  expect(refused.code).not.toBe(0);
  expect(refused.stderr.length).toBeGreaterThan(20);
  expect((await kith(['restore', join(folder, 'gone.db'), '--book', book])).code).toBe(4);
  expect(await people(book)).toBe(3);
});

test('verify says that a book is sound', async () => {
  const { book } = await workplaceOfThree();
  const ended = await kith(['verify', '--book', book]);
  expect(ended.code).toBe(0);
  expect(ended.stdout).toContain('is sound: 3 people.');
  expect((await kith(['verify', '--book', book, '--json'])).envelope()).toMatchObject({
    ok: true,
    data: { people: 3 },
  });
});
