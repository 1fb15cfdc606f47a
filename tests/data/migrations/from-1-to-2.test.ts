import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { BatchId, InterviewId, PersonId } from '../../../src/contract/index.ts';
import { listBackups } from '../../../src/data/safety/backup.ts';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { migrations } from '../../../src/data/sqlite/migrations/index.ts';
import { openTestHost, testFolder } from '../support/book.ts';
import { writeVersionOne } from './version-one.ts';

const TABLES = {
  person: 'id',
  company: 'id',
  employment: 'id',
  interaction: 'id',
  interaction_person: 'id',
  interview: 'id',
  interview_person: 'id',
  note: 'id',
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

test('a book of version 1 keeps every row, and what is new is empty', async () => {
  const path = join(testFolder(), 'kith.db');
  const ids = writeVersionOne(path);
  const before = rowsOf(path);
  const { call } = openTestHost({ path });
  const interview = ids.interview as InterviewId;
  expect(await call('interview.get', { id: interview })).toMatchObject({
    role: 'Engineer',
    happensAt: '14:30',
    timeZone: 'Europe/Lisbon',
    opportunity: null,
    round: null,
    debriefed: false,
    people: [{ person: { name: 'Ana Souza' }, title: 'Lead' }],
  });
  expect(await call('debrief.get', { id: interview })).toMatchObject({
    finishedAt: null,
    chemistry: null,
    learnedCompany: '',
    awaitsReply: true,
    people: [{ impression: '', chemistry: null, keep: null, cadenceDays: null }],
    questions: [],
  });
  expect(await call('person.get', { id: ids.ana as PersonId })).toMatchObject({
    cadence: { own: null, days: null, from: null },
    snoozedUntil: null,
  });
  expect(await call('today.list')).toMatchObject({ debriefs: [], followUps: [], cadences: [], revisits: [] });
  expect((await call('opportunity.list')).opportunities).toEqual([]);
  expect((await call('trash.list')).items).toHaveLength(1);
  const after = rowsOf(path);
  for (const [table, rows] of Object.entries(before)) expect(after[table], table).toMatchObject(rows);
  expect(await verifyBook(path)).toMatchObject({ ok: true, version: migrations.length });
  const [backup] = await listBackups(path);
  expect(backup).toMatchObject({ reason: 'migration' });
  expect(await verifyBook(backup?.path ?? '')).toMatchObject({ ok: true, version: 1 });
});

test('what was done in version 1 can be undone in version 2', async () => {
  const path = join(testFolder(), 'kith.db');
  const ids = writeVersionOne(path);
  const { call } = openTestHost({ path });
  const [interview, ana] = [ids.interview as InterviewId, ids.ana as PersonId];
  await call('person.setCadence', { ids: [ana], cadence: 30 });
  await call('journal.undo', { batch: ids.left as BatchId });
  expect((await call('debrief.get', { id: interview })).people).toMatchObject([
    { person: { name: 'Ana Souza' }, impression: '' },
    { person: { name: 'Rita' }, impression: '', keep: null },
  ]);
  await call('journal.undo', { batch: ids.renamed as BatchId });
  expect(await call('person.get', { id: ana })).toMatchObject({ name: 'Ana', cadence: { own: 30 } });
  await call('debrief.finish', { id: interview });
  expect((await call('followUp.list', {})).followUps).toHaveLength(2);
});
