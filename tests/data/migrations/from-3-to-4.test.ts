import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { BatchId, PersonId, TerritoryId } from '../../../src/contract/index.ts';
import { listBackups } from '../../../src/data/safety/backup.ts';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { migrations } from '../../../src/data/sqlite/migrations/index.ts';
import { openTestHost, TestClock, testFolder } from '../support/book.ts';
import { writeVersionThree } from './version-three.ts';

const TABLES = {
  person: 'id',
  company: 'id',
  employment: 'id',
  my_employment: 'id',
  local_batch: 'seq',
  local_journal: 'seq',
};

function rowsOf(path: string): Record<string, Record<string, unknown>[]> {
  const db = new Database(path, { readonly: true });
  try {
    return Object.fromEntries(
      Object.entries(TABLES).map(([table, key]) => [
        table,
        db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY ${key}`).all(),
      ]),
    );
  } finally {
    db.close();
  }
}

test('a book of version 3 keeps every row, and its people come onto the map', async () => {
  const path = join(testFolder(), 'kith.db');
  writeVersionThree(path);
  const before = rowsOf(path);
  const { call } = openTestHost({ path, clock: new TestClock('2025-12-01') });
  expect((await call('map.get')).territories).toMatchObject([{ name: 'Acme', people: 6, named: false }]);
  const after = rowsOf(path);
  for (const [table, rows] of Object.entries(before)) expect(after[table], table).toMatchObject(rows);
  expect(await verifyBook(path)).toMatchObject({ ok: true, version: migrations.length });
  const [backup] = await listBackups(path);
  expect(backup).toMatchObject({ reason: 'migration' });
  expect(await verifyBook(backup?.path ?? '')).toMatchObject({ ok: true, version: 3 });
});

test('what was done in version 3 can be undone in version 4, and what is new is journalled', async () => {
  const path = join(testFolder(), 'kith.db');
  const ids = writeVersionThree(path);
  const { call } = openTestHost({ path, clock: new TestClock('2025-12-01') });
  await call('journal.undo', { batch: ids.judged as BatchId });
  expect(await call('person.get', { id: ids.people[0] as PersonId })).toMatchObject({ tie: { override: null } });
  const name = async () => (await call('map.get')).territories[0]?.name;
  const id = (await call('map.get')).territories[0]?.id as TerritoryId;
  await call('map.nameTerritory', { id, name: 'Anvil makers' });
  expect(await name()).toBe('Anvil makers');
  await call('journal.undo', {});
  expect(await name()).toBe('Acme');
});
