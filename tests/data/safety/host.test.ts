import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { openTestHost } from '../support/book.ts';

test('a backup is made, listed and restored; the book that was there can be taken back', async () => {
  const { call } = openTestHost();
  await call('person.create', { name: 'Ana' });
  const { backup } = await call('backup.create');
  await call('person.create', { name: 'Bo' });
  expect((await call('backup.list')).backups).toEqual([backup]);
  const restored = await call('backup.restore', { path: backup.path });
  expect(restored.status).toMatchObject({ state: 'open', people: 1 });
  expect((await call('person.list')).rows).toMatchObject([{ name: 'Ana' }]);
  const back = await call('backup.restore', { path: restored.setAside ?? '' });
  expect(back.status).toMatchObject({ state: 'open', people: 2 });
});

test('a backup that cannot be restored leaves the book open', async () => {
  const { host, call, path } = openTestHost();
  await call('person.create', { name: 'Ana' });
  const { backup } = await call('backup.create');
  writeFileSync(backup.path, readFileSync(backup.path).subarray(0, 9_000));
  for (const bad of [backup.path, `${path}.nowhere`])
    expect(await host.dispatch('backup.restore', { path: bad })).toMatchObject({
      ok: false,
      error: { code: 'unreadable_file' },
    });
  expect(await call('book.status')).toMatchObject({ state: 'open', people: 1 });
});

test('a book that could not be opened is restored without a restart', async () => {
  const first = openTestHost();
  await first.call('person.create', { name: 'Ana' });
  const { backup } = await first.call('backup.create');
  await first.host.close();
  spoil(first.path);
  const { call } = openTestHost({ path: first.path, report: () => {} });
  expect((await call('backup.list')).backups).toHaveLength(1);
  const { status, setAside } = await call('backup.restore', { path: backup.path });
  expect(status).toMatchObject({ state: 'open', people: 1 });
  expect(setAside).toContain('.damaged-');
  await call('person.create', { name: 'Life goes on' });
  expect(await verifyBook(first.path)).toMatchObject({ ok: true, people: 2 });
});

/** Overwrites every page but the first, which is that of the schema. */
function spoil(path: string): void {
  const file = openSync(path, 'r+');
  for (let at = 4_096; at < statSync(path).size; at += 4_096) writeSync(file, Buffer.alloc(64, 0xa5), 0, 64, at);
  closeSync(file);
}
