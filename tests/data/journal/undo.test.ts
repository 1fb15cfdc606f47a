import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BatchId, PersonId } from '../../../src/contract/index.ts';
import { newId } from '../../../src/data/ids.ts';
import { redo, undo } from '../../../src/data/journal/undo.ts';
import { act, actions } from '../support/actions.ts';
import { allRows, openTestBook, openTestHost } from '../support/book.ts';

describe('undo', () => {
  it('restores every row exactly, batch by batch, and redo brings each back', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (script) => {
        const book = await openTestBook();
        const states = [allRows(book)];
        for (const action of script) {
          await act(book, action);
          const state = allRows(book);
          if (JSON.stringify(state) !== JSON.stringify(states.at(-1))) states.push(state);
        }
        for (let i = states.length - 2; i >= 0; i -= 1) {
          expect((await undo(book)).batch).not.toBeNull();
          expect(allRows(book)).toEqual(states[i]);
        }
        expect((await undo(book)).batch).toBeNull();
        for (const state of states.slice(1)) {
          expect((await redo(book)).batch).not.toBeNull();
          expect(allRows(book)).toEqual(state);
        }
        expect((await redo(book)).batch).toBeNull();
        await book.close();
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('turns a big batch back in a thread of its own, and again', async () => {
    const book = await openTestBook();
    const empty = allRows(book);
    await book.writer.write('Added many', async ({ db }) => {
      const insert = db.prepare("INSERT INTO person (id, name, created_at) VALUES (?, ?, '')");
      for (let i = 0; i < 400; i += 1) insert.run(newId(), `Person ${i}`);
    });
    const full = allRows(book);
    let heard = 0;
    book.events.on('book.changed', () => {
      heard += 1;
    });
    expect((await undo(book)).result).toBe('Added many');
    expect(allRows(book)).toEqual(empty);
    expect(book.network.people.size).toBe(0);
    expect(heard).toBe(1);
    await redo(book);
    expect(allRows(book)).toEqual(full);
    expect(book.network.people.size).toBe(400);
    // What a later change touched keeps the whole of it from being undone.
    const [id] = [...book.network.people.keys()];
    await book.writer.write('Renamed', async ({ db }) => {
      db.prepare("UPDATE person SET name = 'Other' WHERE id = ?").run(id);
    });
    const batch = book.db.prepare<[], BatchId>("SELECT id FROM local_batch WHERE label = 'Added many'").pluck().get();
    await expect(undo(book, batch)).rejects.toMatchObject({ code: 'conflict' });
    expect(book.network.people.size).toBe(400);
  });

  it('undoes an older batch that nothing later touched', async () => {
    const { call } = openTestHost();
    const ana = await call('person.create', { name: 'Ana' });
    const edit = await call('person.update', { id: ana.id, patch: { location: 'Lisbon' } });
    await call('person.update', { id: ana.id, patch: { howMet: 'At a conference' } });
    await call('journal.undo', { batch: edit.batch ?? undefined });
    expect(await call('person.get', { id: ana.id })).toMatchObject({ location: null, howMet: 'At a conference' });
  });

  it('refuses to undo over a later change, and writes nothing', async () => {
    const { call } = openTestHost();
    const ana = await call('person.create', { name: 'Ana' });
    const first = await call('person.update', { id: ana.id, patch: { name: 'Ana S.', location: 'Lisbon' } });
    await call('person.update', { id: ana.id, patch: { name: 'Ana Souza' } });
    await expect(call('journal.undo', { batch: first.batch ?? undefined })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Ana Souza'),
    });
    expect(await call('person.get', { id: ana.id })).toMatchObject({ name: 'Ana Souza', location: 'Lisbon' });
  });

  it('refuses to undo a creation that later records depend on', async () => {
    const { call } = openTestHost();
    const ana = await call('person.create', { name: 'Ana' });
    await call('note.save', { about: { personId: ana.id }, body: 'Likes sailing' });
    await expect(call('journal.undo', { batch: ana.batch ?? undefined })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('forgets redo once something new is done', async () => {
    const { call } = openTestHost();
    await call('person.create', { name: 'Ana' });
    await call('journal.undo');
    await call('person.create', { name: 'Bob' });
    expect(await call('journal.redo')).toEqual({ label: null, batch: null });
  });

  it('makes no batch of a change that changes nothing', async () => {
    const { call } = openTestHost();
    const ana = await call('person.create', { name: 'Ana' });
    expect(await call('person.update', { id: ana.id, patch: { name: 'Ana' } })).toEqual({ batch: null });
    expect(await call('book.status')).toMatchObject({ undo: 'Added Ana' });
  });

  it('tells the history of a record, newest first', async () => {
    const { call } = openTestHost();
    const ana = await call('person.create', { name: 'Ana' });
    await call('person.update', { id: ana.id, patch: { location: 'Lisbon' } });
    const { changes } = await call('journal.history', { id: ana.id });
    expect(changes.map((change) => [change.label, change.before?.location, change.after?.location])).toEqual([
      ['Edited Ana', null, 'Lisbon'],
      ['Added Ana', undefined, null],
    ]);
  });
});

describe('trash', () => {
  it('keeps what is deleted until it is emptied, and then leaves no trace', async () => {
    const { call } = openTestHost();
    const ana = await call('person.create', { name: 'Ana Secret' });
    await call('note.save', { about: { personId: ana.id }, body: 'A private word' });
    await call('interaction.save', { kind: 'call', on: '2026-01-02', people: [{ id: ana.id }] });
    await call('person.delete', { ids: [ana.id] });
    expect((await call('person.list')).total).toBe(0);
    const { items } = await call('trash.list');
    expect(items).toMatchObject([{ id: ana.id, kind: 'person', name: 'Ana Secret', purgedOn: '2026-04-15' }]);
    await call('trash.restore', { ids: [ana.id] });
    expect((await call('person.list')).total).toBe(1);
    await call('person.delete', { ids: [ana.id] });
    expect(await call('trash.empty')).toEqual({ purged: 1 });
    await expect(call('trash.restore', { ids: [ana.id] })).rejects.toMatchObject({ code: 'not_found' });
    // Nor do the labels of the history say the name.
    expect(JSON.stringify(await call('journal.list'))).not.toContain('Secret');
    expect(
      (await call('journal.history', { id: ana.id })).changes.every((change) => !change.before && !change.after),
    ).toBe(true);
  });

  it('empties by itself what was thrown away 30 days ago', async () => {
    const book = await openTestBook();
    await act(book, { kind: 'addPerson', pick: 0, other: 0, text: 'Ana' });
    const [id] = [...book.network.people.keys()] as [PersonId];
    await act(book, { kind: 'trashPerson', pick: 0, other: 0, text: '' });
    const { emptyTrash } = await import('../../../src/data/trash.ts');
    expect(await emptyTrash(book, '2026-03-15T00:00:00.000Z')).toBe(0);
    expect(await emptyTrash(book, '2026-03-16T23:00:00.000Z')).toBe(1);
    expect(book.db.prepare('SELECT 1 FROM person WHERE id = ?').get(id)).toBeUndefined();
  });
});
