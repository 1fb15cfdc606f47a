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

test('an older change is undone as far as later ones leave it, and the trash gives back', async () => {
  const { book } = await workplace();
  const call = (method: string, input: unknown) => kith(['call', method, JSON.stringify(input), '--book', book]);
  const { id } = dataOf('person.create', await call('person.create', { name: 'Ana Souza' }));
  const edit = dataOf(
    'person.update',
    await call('person.update', { id, patch: { name: 'Ana S.', location: 'Lisbon' } }),
  );
  await call('person.update', { id, patch: { name: 'Ana Lima' } });

  const history = await kith(['history', '--person', 'ana', '--book', book]);
  expect(history.stdout).toContain('Place  empty → Lisbon');
  const short = edit.batch?.slice(0, 13) ?? '';
  const refused = await kith(['undo', short, '--book', book]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('Name stays Ana Lima');
  expect((await kith(['undo', short, '--rest', '--book', book])).code).toBe(0);
  expect(dataOf('person.get', await call('person.get', { id }))).toMatchObject({ name: 'Ana Lima', location: null });

  await call('person.delete', { ids: [id] });
  expect((await kith(['trash', 'empty', '--book', book])).code).toBe(4);
  expect((await kith(['trash', 'restore', 'ana lima', '--book', book])).code).toBe(0);
  expect((await kith(['trash', 'list', '--book', book])).code).toBe(3);
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
