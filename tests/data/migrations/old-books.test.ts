import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { BatchId, InterviewId, PersonId, TagId, TerritoryId } from '../../../src/contract/index.ts';
import { listBackups } from '../../../src/data/safety/backup.ts';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { migrations } from '../../../src/data/sqlite/migrations/index.ts';
import { openTestHost, TestClock, testFolder } from '../support/book.ts';
import { writeVersionOne } from './version-one.ts';
import { writeVersionThree } from './version-three.ts';
import { writeVersionTwo } from './version-two.ts';

type Call = ReturnType<typeof openTestHost>['call'];

/** All rows of a book's tables but the settings, in the order in which they were written. */
function rowsOf(path: string): Record<string, Record<string, unknown>[]> {
  const db = new Database(path, { readonly: true });
  try {
    const tables = db
      .prepare<[], string>(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'local_setting'`,
      )
      .pluck()
      .all();
    return Object.fromEntries(
      tables.map((table) => [
        table,
        db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY 1`).all(),
      ]),
    );
  } finally {
    db.close();
  }
}

/** Writes a book as a version had it, and looks at it through today's methods. */
interface OldBook {
  readonly version: number;
  readonly clock: TestClock;
  write(path: string): (call: Call) => Promise<void>;
}

const oldBooks: readonly OldBook[] = [
  {
    version: 1,
    clock: new TestClock(),
    write(path) {
      const ids = writeVersionOne(path);
      return async (call) => {
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
      };
    },
  },
  {
    version: 2,
    clock: new TestClock('2025-12-01'),
    write(path) {
      const ids = writeVersionTwo(path);
      return async (call) => {
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
        expect((await call('tag.list')).tags).toEqual([
          { id: ids.tag, name: 'Recruiters', people: 1, cadenceDays: null },
        ]);
        expect((await call('me.career')).employments).toEqual([]);
        expect(await call('today.list')).toMatchObject({
          cadencesTotal: 0,
          birthdays: [],
          debriefs: [{ id: ids.interview }],
        });
        expect((await call('cadence.list')).counts).toMatchObject({ snoozed: 1 });
      };
    },
  },
  {
    version: 3,
    clock: new TestClock('2025-12-01'),
    write(path) {
      writeVersionThree(path);
      return async (call) => {
        expect((await call('map.get')).territories).toMatchObject([{ name: 'Acme', people: 6, named: false }]);
      };
    },
  },
];

test.each(oldBooks)(
  'a book of version $version keeps every row, is backed up, and what is new is as it should be',
  async ({ version, clock, write }) => {
    const path = join(testFolder(), 'kith.db');
    const look = write(path);
    const before = rowsOf(path);
    const { call } = openTestHost({ path, clock });
    await look(call);
    const after = rowsOf(path);
    expect(Object.values(before).flat().length).toBeGreaterThan(5);
    for (const [table, rows] of Object.entries(before))
      if (rows.length > 0) expect(after[table], table).toMatchObject(rows);
    expect(await verifyBook(path)).toMatchObject({ ok: true, version: migrations.length });
    const [backup] = await listBackups(path);
    expect(backup).toMatchObject({ reason: 'migration' });
    expect(await verifyBook(backup?.path ?? '')).toMatchObject({ ok: true, version });
  },
);

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
