import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { BatchId, PersonId } from '../../../src/contract/index.ts';
import { openBook } from '../../../src/data/book.ts';
import { newId } from '../../../src/data/ids.ts';
import { undo } from '../../../src/data/journal/undo.ts';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { connect, enterWal } from '../../../src/data/sqlite/connection.ts';
import { migrate } from '../../../src/data/sqlite/migrate.ts';
import { migrations } from '../../../src/data/sqlite/migrations/index.ts';
import { connection, Importer } from '../import/support.ts';
import { TestClock, testFolder } from '../support/book.ts';
import { batch } from './version-one.ts';

const at = '2025-11-01T12:00:00.000Z';
const [ana, tom, rita] = [newId<PersonId>(), newId<PersonId>(), newId<PersonId>()];
const [merged, rename] = ['UPDATE provenance SET value = ? WHERE id = ?', 'UPDATE person SET name = ? WHERE id = ?'];

/** A closed book of version 8 with what sources said in all three ways in which it was kept; gives its batches. */
function writeVersionEight(path: string) {
  const db = connect(path);
  enterWal(db);
  migrate(db, migrations.slice(0, 8));
  const field = (record: string, name: string, value: string, source = 'linkedin') => ({
    id: newId<string>(),
    record_id: record,
    field: name,
    source,
    value,
    seen_on: '2025-11-01',
  });
  const connected = { source: 'linkedin', connected_on: '2024-03-12' };
  const first = batch(db, at, 'Imported Ana and Tom', (insert) => {
    insert('person', { id: ana, name: 'Ana Souza', created_at: at, met_on: '2024-03-12' });
    insert('person', { id: tom, name: 'Tom Okafor', created_at: at, met_on: '2024-03-12' });
    const key = { source_key: 'ana-souza', given_name: 'Ana', family_name: 'Souza', email: 'Ana@example.org' };
    insert('source_record', { ...connected, ...key, id: 'a', person_id: ana, position: 'Engineer' });
    const other = { source_key: 'tom-okafor', given_name: 'Tom', family_name: 'Okafor', company: 'Acme' };
    insert('source_record', { ...connected, ...other, id: 't', person_id: tom, position: 'Lead' });
  });
  const archive = batch(db, at, 'Imported recommendations', (insert) => {
    insert('provenance', field(ana, 'key', 'ana|recommends'));
    insert('provenance', field(ana, 'headline', 'Climber', 'vcard'));
    insert('provenance', field(ana, 'key', 'uid-1', 'vcard'));
  });
  const card = batch(db, at, 'Imported again', (insert) => {
    const said = { key: 'ana-souza', asideKey: 'ana|recommends', name: 'Ana S.', metOn: '2024-03-12' };
    insert('provenance', { ...field(ana, '*', JSON.stringify(said)), id: 'all' });
    insert('person', { id: rita, name: 'Rita Lee', created_at: at });
    insert('provenance', field(rita, '*', '{"key":"rita-lee","name":"Rita Lee"}'));
    db.prepare(rename).run('Ana S.', ana);
  });
  batch(db, at, 'Merged Rita and Ana', () => {
    const both = '{"key":"ana-souza","key rita-lee":"rita-lee","asideKey":"ana|recommends","name":"Ana S."}';
    db.prepare(merged).run(both, 'all');
    for (const table of ['provenance WHERE record_id', 'person WHERE id'])
      db.prepare(`DELETE FROM ${table} = ?`).run(rita);
  });
  db.close();
  return { first, archive, card };
}

const saidIn = (db: Database) =>
  db
    .prepare<[], { record_id: string; source: string; said: string }>('SELECT * FROM provenance ORDER BY source, said')
    .all()
    .map(({ record_id, source, said }) => [record_id, source, JSON.parse(said) as unknown]);

test('what sources said is kept in one way, and what was done before is undone as it was', async () => {
  const path = join(testFolder(), 'kith.db');
  const { first, archive, card } = writeVersionEight(path);
  const book = await openBook({ path, clock: new TestClock('2026-03-16') });
  const tomSaid = {
    key: 'tom-okafor',
    name: 'Tom Okafor',
    metOn: '2024-03-12',
    job: '{"company":"Acme","position":"Lead"}',
    contacts: '["linkedin:tom-okafor"]',
  };
  const anaSaid = {
    key: 'ana-souza',
    name: 'Ana Souza',
    metOn: '2024-03-12',
    headline: 'Engineer',
    contacts: '["email:ana@example.org","linkedin:ana-souza"]',
  };
  const aside = { asideKey: 'ana|recommends' };
  const vcard = [ana, 'vcard', { headline: 'Climber', key: 'uid-1' }];
  expect(saidIn(book.db)).toEqual([
    [ana, 'linkedin', { ...anaSaid, ...aside, name: 'Ana S.' }],
    [tom, 'linkedin', tomSaid],
    [ana, 'linkedin', { key: 'rita-lee' }],
    vcard,
  ]);
  const files = new Importer(book);
  const rows = [connection('Ana S.', { url: 'https://www.linkedin.com/in/ana-souza' }), connection('Rita Lee')];
  expect(files.preview(rows).preview.counts).toMatchObject({ new: 0, rejected: 0 });

  await undo(book);
  expect(saidIn(book.db)).toContainEqual([rita, 'linkedin', { key: 'rita-lee', name: 'Rita Lee' }]);
  await undo(book, card as BatchId);
  expect(saidIn(book.db)).toEqual([[ana, 'linkedin', { ...anaSaid, ...aside }], [tom, 'linkedin', tomSaid], vcard]);
  await undo(book, archive as BatchId);
  expect(saidIn(book.db)).toEqual([
    [ana, 'linkedin', anaSaid],
    [tom, 'linkedin', tomSaid],
  ]);
  await undo(book, first as BatchId);
  expect(saidIn(book.db)).toEqual([]);
  await book.close();
  expect(await verifyBook(path)).toMatchObject({ ok: true, version: migrations.length });
});
