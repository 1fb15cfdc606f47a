import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EventPayload, ImportId, ImportPreview, JobId } from '../../../src/contract/index.ts';
import { linkedInCsv, toLinkedInCsv } from '../../fixtures/linkedin.ts';
import { openTestHost } from '../support/book.ts';
import { connection } from './support.ts';

const file = (csv: string) => ({ fileName: 'Connections.csv', content: Buffer.from(csv).toString('base64') });
const small = file(toLinkedInCsv([connection('Ana Souza'), connection('Tom Okafor', { company: 'Acme Group' })]));
const newJob = () => randomUUID() as JobId;

test('preview, commit and undo, through the door every face uses', async () => {
  const { host, call, path } = openTestHost();
  const phases = new Set<string>();
  host.on('job.progress', ({ phase }) => phases.add(phase));
  const preview: ImportPreview = await call('import.preview', { ...small, jobId: newJob() });
  expect(preview.counts).toMatchObject({ rows: 2, new: 2, newCompanies: 2 });
  expect((await call('person.list')).total).toBe(0);
  const { batch, counts } = await call('import.commit', {
    importId: preview.importId,
    accept: preview.suggestions.map(({ id }) => id),
    jobId: newJob(),
  });
  expect(counts).toMatchObject({ new: 2, newCompanies: 1 });
  expect([...phases]).toEqual(expect.arrayContaining(['reading', 'comparing', 'backing_up', 'writing', 'indexing']));
  expect(readdirSync(`${path}.backups`).join()).toContain('import');
  expect((await call('person.list')).total).toBe(2);
  expect((await call('import.commit', { importId: preview.importId })).batch).toBeNull();
  await call('journal.undo', { batch: batch as never });
  expect((await call('person.list')).total).toBe(0);
}, 60_000);

test('a preview is forgotten when discarded, and when four newer ones were made', async () => {
  const { call } = openTestHost();
  const gone = { code: 'not_found' };
  const first = await call('import.preview', small);
  await call('import.discard', { importId: first.importId });
  await expect(call('import.commit', { importId: first.importId })).rejects.toMatchObject(gone);
  const ids: ImportId[] = [];
  for (let n = 0; n < 5; n += 1) ids.push((await call('import.preview', small)).importId);
  await expect(call('import.rejects', { importId: ids[0]! })).rejects.toMatchObject(gone);
  expect((await call('import.rejects', { importId: ids[1]! })).fileName).toBe('Connections rejected rows.csv');
}, 60_000);

test('what cannot be is refused, and nothing is written', async () => {
  const { call } = openTestHost();
  await expect(call('import.preview', file('<html></html>'))).rejects.toMatchObject({ code: 'unreadable_file' });
  const { importId } = await call('import.preview', small);
  await expect(call('import.commit', { importId, accept: ['x'] })).rejects.toMatchObject({ code: 'invalid_input' });
  expect((await call('person.list')).total).toBe(0);
}, 60_000);

test.each(['reading', 'comparing', 'backing_up', 'writing'] as const)(
  'cancelled while %s, it leaves nothing',
  async (phase) => {
    const { host, call } = openTestHost();
    const jobId = newJob();
    const cancelAt = ({ phase: at, done }: EventPayload<'job.progress'>) => {
      if (at === phase && (phase !== 'writing' || done > 0)) void host.dispatch('job.cancel', { jobId });
    };
    const source = file(linkedInCsv({ rows: 1_500, seed: 5 }));
    const inPreview = phase === 'reading' || phase === 'comparing';
    const cancelled = { code: 'cancelled' };
    if (inPreview) {
      host.on('job.progress', cancelAt);
      await expect(call('import.preview', { ...source, jobId })).rejects.toMatchObject(cancelled);
      return;
    }
    const { importId } = await call('import.preview', source);
    const stop = host.on('job.progress', cancelAt);
    await expect(call('import.commit', { importId, jobId })).rejects.toMatchObject(cancelled);
    stop();
    expect((await call('person.list')).total).toBe(0);
    expect((await call('company.list')).total).toBe(0);
    // It can be done after all.
    expect((await call('import.commit', { importId })).counts.new).toBe(1_500);
  },
  120_000,
);

test('a write during an import waits its turn and is not lost', async () => {
  const { call } = openTestHost();
  const { importId } = await call('import.preview', file(linkedInCsv({ rows: 500, seed: 6 })));
  const [committed] = await Promise.all([
    call('import.commit', { importId }),
    ...['A', 'B', 'C'].map((name) => call('person.create', { name })),
  ]);
  expect(committed.counts.new).toBe(500);
  expect((await call('person.list')).total).toBe(503);
}, 60_000);

test('the rejects of an import are a file', async () => {
  const { call } = openTestHost();
  const { importId } = await call(
    'import.preview',
    file(toLinkedInCsv([connection('', { company: '=1+1' }), connection('Ana Souza')])),
  );
  const { content } = await call('import.rejects', { importId });
  const csv = Buffer.from(content, 'base64').toString();
  expect(csv.split('\r\n')[1]).toBe(
    `5,The row has no name.,,,https://www.linkedin.com/in/,,"'=1+1",Engineer,12 Mar 2024`,
  );
}, 60_000);
