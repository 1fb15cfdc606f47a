import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { BatchId, InterviewId, PersonId, TagId } from '../../../src/contract/index.ts';
import { listBackups } from '../../../src/data/safety/backup.ts';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { migrations } from '../../../src/data/sqlite/migrations/index.ts';
import { openTestHost, TestClock, testFolder } from '../support/book.ts';
import { writeVersionTwo } from './version-two.ts';

const TABLES = {
  person: 'id',
  tag: 'id',
  person_tag: 'id',
  interview: 'id',
  interview_person: 'id',
  follow_up: 'id',
  opportunity: 'id',
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

test('a book of version 2 keeps every row and cadence, and what is new is empty', async () => {
  const path = join(testFolder(), 'kith.db');
  const ids = writeVersionTwo(path);
  const before = rowsOf(path);
  const { call } = openTestHost({ path, clock: new TestClock('2025-12-01') });
  expect(await call('person.get', { id: ids.ana as PersonId })).toMatchObject({
    cadence: { own: 30, days: 30, from: null },
    snoozedUntil: '2026-01-05',
    birthday: null,
    tie: { override: null, sharedMonths: 0, sharedAt: null },
  });
  expect(await call('person.get', { id: ids.rita as PersonId })).toMatchObject({
    cadence: { own: null, days: null, from: null },
    tags: [{ name: 'Recruiters' }],
  });
  expect((await call('tag.list')).tags).toEqual([{ id: ids.tag, name: 'Recruiters', people: 1, cadenceDays: null }]);
  expect((await call('me.career')).employments).toEqual([]);
  expect(await call('today.list')).toMatchObject({
    cadencesTotal: 0,
    birthdays: [],
    debriefs: [{ id: ids.interview }],
  });
  expect((await call('cadence.list')).counts).toMatchObject({ snoozed: 1 });
  const after = rowsOf(path);
  for (const [table, rows] of Object.entries(before)) expect(after[table], table).toMatchObject(rows);
  expect(await verifyBook(path)).toMatchObject({ ok: true, version: migrations.length });
  const [backup] = await listBackups(path);
  expect(backup).toMatchObject({ reason: 'migration' });
  expect(await verifyBook(backup?.path ?? '')).toMatchObject({ ok: true, version: 2 });
});

test('what was done in version 2 can be undone in version 3, and what is new is journalled', async () => {
  const path = join(testFolder(), 'kith.db');
  const ids = writeVersionTwo(path);
  const { call } = openTestHost({ path, clock: new TestClock('2026-02-01') });
  const [ana, rita] = [ids.ana as PersonId, ids.rita as PersonId];
  await call('person.setTie', { id: ana, override: 'warm' });
  await call('journal.undo', { batch: ids.cadenced as BatchId });
  expect(await call('person.get', { id: ana })).toMatchObject({ cadence: { own: null }, tie: { override: 'warm' } });
  await call('tag.save', { id: ids.tag as TagId, name: 'Recruiters', cadenceDays: 90 });
  await call('me.saveEmployment', { company: { name: 'Acme' }, startedOn: '2020' });
  await call('person.update', { id: rita, patch: { birthday: '--02-01' } });
  await call('today.act', {
    items: [
      { kind: 'debrief', id: ids.interview as InterviewId },
      { kind: 'birthday', id: rita },
    ],
    action: { kind: 'skip' },
  });
  for (let step = 0; step < 4; step += 1) await call('journal.undo', {});
  expect((await call('me.career')).employments).toEqual([]);
  expect(await call('person.get', { id: rita })).toMatchObject({ birthday: null, cadence: { days: null } });
  expect((await call('tag.list')).tags).toMatchObject([{ cadenceDays: null }]);
});
