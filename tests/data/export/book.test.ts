import '../../support/property-seed.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { KithError, type PersonId } from '../../../src/contract/index.ts';
import { type Book, openBook } from '../../../src/data/book.ts';
import { validateInput } from '../../../src/data/dispatch.ts';
import { userTables } from '../../../src/data/export/tables.ts';
import { undo } from '../../../src/data/journal/undo.ts';
import { type BookMethod, runOnBook } from '../../../src/data/methods/index.ts';
import { migrations } from '../../../src/data/sqlite/migrations/index.ts';
import { act, actions } from '../support/actions.ts';
import { allRows, openTestBook, openTestHost, putEmptyBook, TestClock, testFolder } from '../support/book.ts';
import { takenBack, written } from './support.ts';

const run = async (book: Book, method: BookMethod, input: unknown) =>
  runOnBook(book, method, validateInput(method, input));

/** A book with something in it that is confidential and something that is not. */
async function fill(book: Book): Promise<void> {
  await run(book, 'person.create', { name: 'Zoë “🌱” Ōno\\', company: { name: 'Acme\u2028"Inc"' }, title: '=1+1' });
  await run(book, 'insight.save', { company: { name: 'Acme' }, text: 'They are for sale.', confidential: true });
  await run(book, 'insight.save', { company: { name: 'Acme' }, text: 'They make anvils.' });
  await run(book, 'compensation.save', { role: 'CTO', currency: 'EUR', baseLow: 90_000, confidential: true });
}

test('any book written out and read back is the same, and is written out the same', async () => {
  await fc.assert(
    fc.asyncProperty(actions, async (edits) => {
      const folder = testFolder();
      const clock = new TestClock();
      const book = await openBook({ path: putEmptyBook(`${folder}/one.db`), clock });
      const other = await openBook({ path: putEmptyBook(`${folder}/other.db`), clock: new TestClock('2026-04-01') });
      try {
        for (const edit of edits) await act(book, edit);
        const { content } = written(book, 'json', { confidential: true });
        const { records, people } = await takenBack(other, content);
        expect(allRows(other)).toEqual(allRows(book));
        expect(records).toBe(Object.values(allRows(book)).flat().length);
        expect(people).toBe(allRows(book).person?.length);
        expect(written(other, 'json', { confidential: true, now: clock.now() }).content).toBe(content);
        expect(other.network.people.size).toBe(book.network.people.size);
      } finally {
        await book.close();
        await other.close();
      }
    }),
    { numRuns: 4 },
  );
});

describe('a book of its own', () => {
  test('goes back through the methods as one change that can be undone', async () => {
    const { call } = openTestHost();
    const { call: callEmpty } = openTestHost();
    await call('person.create', { name: 'Ana Lima', company: { name: 'Acme' } });
    const { fileName, content, encoding } = await call('export.book', { format: 'json', confidential: true });
    expect([fileName, encoding]).toEqual(['kith-book-confidential-2026-03-16.json', 'utf8']);
    const file = { fileName, content: Buffer.from(content).toString('base64') };
    expect(await callEmpty('import.book', file)).toMatchObject({ people: 1, batch: expect.any(String) });
    expect((await callEmpty('person.list', {})).rows[0]?.name).toBe('Ana Lima');
    await expect(callEmpty('import.book', file)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('not empty'),
    });
    await callEmpty('journal.undo', {});
    expect((await callEmpty('person.list', {})).total).toBe(0);
    expect(await callEmpty('import.book', file)).toMatchObject({ people: 1 });
    await expect(callEmpty('import.preview', file)).rejects.toMatchObject({
      code: 'unreadable_file',
      message: expect.stringContaining('a whole Kith book'),
    });
  });

  test('comes in pieces when it is big, and once', async () => {
    const { call } = openTestHost();
    const { id } = await call('person.create', { name: 'Ana Lima' });
    const body = 'ä “€” 🙂 '.repeat(25_000);
    for (let n = 0; n < 5; n += 1) await call('note.save', { about: { personId: id }, body: `${n} ${body}` });
    for (const format of ['json', 'markdown'] as const) {
      const { content, encoding, more } = await call('export.book', { format });
      const pieces = [content];
      for (let piece = 1; more && piece < more.pieces; piece += 1)
        pieces.push((await call('export.piece', { exportId: more.exportId, piece })).content);
      const file = Buffer.concat(pieces.map((piece) => Buffer.from(piece, encoding)));
      if (format === 'markdown') expect(Object.keys(unzipSync(file)).length).toBeGreaterThan(5);
      else {
        expect(pieces.length).toBeGreaterThan(1);
        expect(JSON.parse(file.toString()).tables.note).toHaveLength(5);
      }
      if (more)
        await expect(call('export.piece', { exportId: more.exportId, piece: 1 })).rejects.toMatchObject({
          code: 'not_found',
        });
    }
  });

  test('leaves confidential items out unless asked, and says which it did', async () => {
    const book = await openTestBook();
    await fill(book);
    const without = written(book, 'json');
    const withThem = written(book, 'json', { confidential: true });
    expect([without.leftOut, withThem.leftOut]).toEqual([2, 0]);
    expect(JSON.parse(without.content)).toMatchObject({
      format: 'kith',
      version: migrations.length,
      confidential: false,
    });
    expect(JSON.parse(withThem.content)).toMatchObject({ confidential: true });
    expect(without.content).not.toContain('for sale');
    expect(without.content).toContain('anvils');
    expect(withThem.content).toContain('for sale');

    const notes = written(book, 'markdown', { confidential: true });
    const files = unzipSync(Buffer.from(notes.content, 'base64'));
    const texts = Object.values(files).map((bytes) => strFromU8(bytes));
    expect(texts.filter((text) => text.includes('confidential: true'))).toHaveLength(1);
    expect(files['README.md'] && strFromU8(files['README.md'])).toContain('Confidential insights are included.');
    expect(Object.keys(files).filter((name) => name.startsWith('companies/2026-03-16 Acme'))).toHaveLength(2);
  });
});

const files: Record<string, [text: string, code: string, said: RegExp]> = {
  'cut off': ['{"format":"kith","version":9,"tables":{"person":[{"id":"a', 'unreadable_file', /cut off/],
  'of another program': ['{"people":[]}', 'unreadable_file', /not a Kith book/],
  newer: ['{"format":"kith","version":999,"tables":{}}', 'book_newer', /newer Kith/],
  'without tables': ['{"format":"kith","version":9}', 'unreadable_file', /no tables/],
  'with an unknown table': [text({ local_setting: [] }), 'unreadable_file', /no table "local_setting"/],
  'with an unknown column': [text({ person: [{ id: 'a', 'x"': 1 }] }), 'unreadable_file', /no column/],
  'without ids': [text({ person: [{ name: 'Ana' }] }), 'unreadable_file', /no id/],
  'with a wrong type': [text({ person: [{ id: 'a', name: 7 }] }), 'unreadable_file', /name is no text/],
  'with a wrong word': [text({ contact_point: [{ id: 'a', kind: 'pigeon' }] }), 'unreadable_file', /none of the words/],
  'with a wrong date': [text({ person: [{ id: 'a', met_on: '2021-13' }] }), 'unreadable_file', /no date/],
  'with one id twice': [text({ person: [{ id: 'a' }, { id: 'a' }] }), 'unreadable_file', /twice/],
  'that names nobody': [text({ person_tag: [{ id: 'a', person_id: 'b' }] }), 'unreadable_file', /does not hold/],
};

test('what is no such file is refused, and the book stays empty', async () => {
  const book = await openTestBook();
  for (const [content, code, said] of Object.values(files)) {
    const refusal = await takenBack(book, content).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code, message: expect.stringMatching(said) });
    expect(Object.values(allRows(book)).flat()).toEqual([]);
  }
  expect(await undo(book)).toEqual({ result: null, batch: null });
});

test('one that is cancelled half way leaves nothing', async () => {
  const book = await openTestBook();
  await fill(book);
  const { content } = written(book, 'json');
  const empty = await openTestBook();
  let steps = 0;
  const job = {
    progress() {},
    check() {
      steps += 1;
      if (steps > 4) throw new KithError('cancelled', 'Cancelled.');
    },
  };
  await expect(takenBack(empty, content, job)).rejects.toMatchObject({ code: 'cancelled' });
  expect(Object.values(allRows(empty)).flat()).toEqual([]);
});

test('only the people asked for go out', async () => {
  const book = await openTestBook();
  for (const name of ['Ana', 'Cy']) await run(book, 'person.create', { name });
  const { id } = (await run(book, 'person.create', { name: 'Bo' })) as { id: PersonId };
  expect(written(book, 'vcard').content.match(/^FN:.*$/gm)).toEqual(['FN:Ana', 'FN:Bo', 'FN:Cy']);
  expect(written(book, 'vcard', { only: { kind: 'people', ids: [id] } }).content.match(/^FN:.*$/gm)).toEqual(['FN:Bo']);
  expect(
    written(book, 'csv', { only: { kind: 'people', ids: [] } })
      .content.trim()
      .split('\r\n'),
  ).toHaveLength(1);
});

test('a file of an older Kith, with fewer tables and columns, is read', async () => {
  const book = await openTestBook();
  const person = { id: '01a2075a-423b-7280-a033-8dd5c3826fa0', name: 'Ana' };
  const former = { provenance: [{ id: 'a', record_id: person.id, field: 'name', value: 'Ana' }], source_record: [] };
  await takenBack(book, JSON.stringify({ format: 'kith', version: 8, tables: { person: [person], ...former } }));
  expect(allRows(book).person).toMatchObject([{ ...person, birthday: null, created_at: '' }]);
});

test('the page describes each table and column there is', async () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/export.md'), 'utf8');
  const book = await openTestBook();
  const described = Object.fromEntries(
    [...page.matchAll(/^\| `(\w+)` \| ((?:`\w+`(?:, )?)+) \|/gm)].map(([, table = '', columns = '']) => [
      table,
      columns.replaceAll('`', '').split(', '),
    ]),
  );
  const actual = [...userTables(book.db)].map(([table, columns]) => [table, columns.map(({ name }) => name)]);
  expect(described).toEqual(Object.fromEntries(actual));
});

function text(tables: Record<string, unknown[]>): string {
  return JSON.stringify({ format: 'kith', version: migrations.length, tables });
}
