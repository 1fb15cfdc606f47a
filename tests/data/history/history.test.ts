import { describe, expect, it } from 'vitest';
import type { HistoryBatch, PersonId } from '../../../src/contract/index.ts';
import { listBatches } from '../../../src/data/history/list.ts';
import { act } from '../support/actions.ts';
import { openTestBook, openTestHost } from '../support/book.ts';

/** What a batch of a record's history says, as one would read it. */
const told = ({ shown }: HistoryBatch): string[] =>
  shown.flatMap(({ record, to, what, fields }) => [
    `${record.table} ${record.name || to.map(({ name }) => name).join()} ${what}`,
    ...fields.map(({ field, before, after }) => `${field}: ${before?.text ?? '-'} → ${after?.text ?? '-'}`),
  ]);

async function anaAtNubank() {
  const { call } = openTestHost();
  const ana = await call('person.create', { name: 'Ana Souza', company: { name: 'Nubank' }, title: 'CTO' });
  const job = (await call('person.get', { id: ana.id })).employments[0];
  if (!job) throw new Error('Ana has no job');
  const moved = await call('employment.save', {
    id: job.id,
    personId: ana.id,
    company: { name: 'Itaú' },
    title: 'CTO',
    startedOn: '2024-03',
  });
  return { call, ana: ana.id, job, moved, nubank: job.company.id };
}

describe('history', () => {
  it('tells a record field by field, with names for what it names, and parts that are gone', async () => {
    const { call, ana, nubank } = await anaAtNubank();
    const { tag } = await call('person.tag', { ids: [ana], tag: 'mentor' });
    await call('person.untag', { ids: [ana], tagId: tag.id });
    const note = await call('note.save', { about: { personId: ana }, body: 'Likes sailing a lot' });
    await call('note.save', { id: note.id, body: 'Likes rowing a lot' });
    await call('interaction.save', { kind: 'call', on: '2026-01-02', people: [{ id: ana }], note: 'Boats' });
    const { batches, total, about } = await call('journal.list', { about: ana });
    expect({ total, name: about?.name }).toEqual({ total: 7, name: 'Ana Souza' });
    expect(batches.map(told)).toEqual([
      ['interaction  added', 'note: - → Boats'],
      ['note Likes rowing a lot changed', 'body: Likes sailing a lot → Likes rowing a lot'],
      ['note Likes sailing a lot added'],
      ['person_tag mentor removed'],
      ['person_tag mentor added'],
      ['employment Itaú changed', 'company_id: Nubank → Itaú', 'started_on: - → 2024-03'],
      ['person Ana Souza added', 'employment Nubank added', 'title: - → CTO', 'kind: - → employee'],
    ]);
    expect(batches[1]?.shown[0]?.fields[0]?.diff?.map(({ is }) => is)).toEqual(['same', 'gone', 'new', 'same']);
    // The company remembers who left.
    expect((await call('journal.list', { about: nubank })).batches.map(({ shown }) => shown[0]?.record.table)).toEqual([
      'employment',
      'company',
    ]);
  });

  it('finds batches by kind, words, names and time', async () => {
    const { call, ana } = await anaAtNubank();
    await call('note.save', { about: { personId: ana }, body: 'Likes sailing' });
    await call('person.create', { name: 'Bo 100%' });
    const labels = async (input: Parameters<typeof call<'journal.list'>>[1]) =>
      (await call('journal.list', input)).batches.map(({ label }) => label);
    expect(await labels({ kinds: ['edit'] })).toEqual(['Edited where Ana Souza works']);
    // The label of the note does not name her.
    expect(await labels({ text: 'note sou' })).toEqual(['Wrote a note']);
    expect(await labels({ text: '0%' })).toEqual(['Added Bo 100%']);
    expect(await labels({ since: '2026-03-16', until: '2026-03-16', limit: 1, offset: 3 })).toEqual([
      'Added Ana Souza',
    ]);
    expect(await labels({ until: '2026-03-14' })).toEqual([]);
  });

  it('undoes what later changes left alone, says what stays, and undoes that again', async () => {
    const { call, ana } = await anaAtNubank();
    const edit = await call('person.update', { id: ana, patch: { name: 'Ana S.', location: 'Lisbon' } });
    await call('person.update', { id: ana, patch: { name: 'Ana Lima' } });
    if (!edit.batch) throw new Error('nothing was edited');
    const conflict = await call('journal.conflicts', { batch: edit.batch });
    expect(conflict).toMatchObject({ turns: 'undo', by: 'undo', rest: 1, total: 1 });
    expect(conflict.conflicts[0]?.fields).toMatchObject([
      { field: 'name', before: { text: 'Ana Lima' }, after: { text: 'Ana Souza' } },
    ]);
    const part = await call('journal.undo', { batch: edit.batch, rest: true });
    expect(await call('person.get', { id: ana })).toMatchObject({ name: 'Ana Lima', location: null });
    const { batches } = await call('journal.list', { about: ana });
    expect(batches.find(({ id }) => id === edit.batch)).toMatchObject({
      state: 'done',
      partlyUndoneAt: expect.any(String),
    });
    await call('journal.undo', { batch: part.batch ?? undefined });
    expect(await call('person.get', { id: ana })).toMatchObject({ location: 'Lisbon' });
  });

  it('keeps an added record that is needed, with its parts', async () => {
    const { call, ana } = await anaAtNubank();
    const [added] = (await call('journal.list', { about: ana })).batches.slice(-1);
    await call('note.save', { about: { personId: ana }, body: 'Likes sailing' });
    if (!added) throw new Error('no batch');
    const conflict = await call('journal.conflicts', { batch: added.id });
    expect(conflict.conflicts.map(({ reason, record }) => `${record.table} ${reason}`)).toContain('person needed');
    await call('journal.undo', { batch: added.id, rest: true });
    expect((await call('person.get', { id: ana })).employments).toHaveLength(1);
  });

  it('gives a field an earlier value, and refuses one that is gone', async () => {
    const { call, ana, moved, nubank } = await anaAtNubank();
    const { changes } = await call('journal.changes', { batch: moved.batch as never, about: ana });
    const entry = changes.find(({ record }) => record.table === 'employment')?.entry ?? 0;
    await call('company.delete', { ids: [nubank] });
    await expect(call('journal.setBack', { entry, field: 'company_id' })).rejects.toMatchObject({ code: 'conflict' });
    await call('trash.restore', { ids: [nubank] });
    await call('journal.setBack', { entry, field: 'company_id' });
    expect((await call('person.get', { id: ana })).employments[0]?.company.name).toBe('Nubank');
    await expect(call('journal.setBack', { entry, field: 'id' })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('never reads the journal through', async () => {
    const book = await openTestBook();
    await act(book, { kind: 'addPerson', pick: 0, other: 0, text: 'Ana' });
    const [id] = [...book.network.people.keys()] as [PersonId];
    const asked: string[] = [];
    const prepare = book.db.prepare;
    book.db.prepare = ((sql: string) => {
      asked.push(sql);
      return prepare.call(book.db, sql);
    }) as unknown as typeof prepare;
    const input = { text: '', offset: 0, limit: 50 };
    listBatches(book, { ...input, about: id });
    listBatches(book, { ...input, text: 'ana', kinds: ['add'], since: '2026-01-01' });
    book.db.prepare = prepare;
    expect(asked.length).toBeGreaterThan(5);
    for (const sql of asked) {
      const plan = book.db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
      const steps = plan.all(...Array(sql.split('?').length - 1).fill('1')).map(({ detail }) => detail);
      expect(
        steps.filter((step) => /^SCAN (j|local_journal)\b/.test(step)),
        sql,
      ).toEqual([]);
    }
  });
});

describe('trash', () => {
  it('says what comes back, finds by words, and brings along what is needed', async () => {
    const { call, ana } = await anaAtNubank();
    const itau = (await call('person.get', { id: ana })).employments[0]?.company.id;
    if (!itau) throw new Error('no job');
    await call('interaction.save', { kind: 'call', on: '2026-01-02', people: [{ id: ana }] });
    await call('company.delete', { ids: [itau] });
    await call('person.delete', { ids: [ana] });
    const { items, total } = await call('trash.list', { text: 'souz' });
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      with: [
        { kind: 'interaction', count: 1 },
        { kind: 'employment', count: 1 },
      ],
      needs: [{ id: itau, name: 'Itaú' }],
    });
    expect(await call('trash.restore', { ids: [ana] })).toMatchObject({ restored: 1, needs: [{ id: itau }] });
    await call('person.delete', { ids: [ana] });
    expect(await call('trash.restore', { ids: [ana], withNeeded: true })).toMatchObject({ restored: 2, needs: [] });
    expect((await call('trash.list')).total).toBe(0);
  });
});
