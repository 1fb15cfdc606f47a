import { expect, test } from 'vitest';
import type { PersonId } from '../../../src/contract/index.ts';
import { insertMany } from '../../../src/data/journal/insert-many.ts';
import { openTestBook, TestClock } from '../support/book.ts';

const rows = (count: number, values: (n: number) => Record<string, string>) =>
  new Map(Array.from({ length: count }, (_, n) => [`${values(n).person_id ? 'tie' : 'person'}-${n}`, values(n)]));

test('a tag that very many carry is read anew at once under its new name, one of few is followed', async () => {
  const book = await openTestBook(new TestClock('2026-03-16'));
  const count = 4_999;
  await book.writer.write('many', async ({ db }) => {
    db.exec("INSERT INTO tag (id, name) VALUES ('few', 'Few'), ('many', 'Many')");
    insertMany(
      db,
      'person',
      rows(count + 2, (n) => ({ name: `Person ${n}`, created_at: book.clock.now() })),
      () => {},
    );
    insertMany(
      db,
      'person_tag',
      rows(count + 2, (n) => ({ person_id: `person-${n}`, tag_id: n < 1 ? 'few' : 'many' })),
      () => {},
    );
    db.exec("INSERT INTO person_tag (id, person_id, tag_id) VALUES ('both', 'person-0', 'many')");
  });
  const rename = (id: string, name: string) =>
    book.writer.write('rename', async ({ db }) => db.prepare('UPDATE tag SET name = ? WHERE id = ?').run(name, id));
  const before = book.network.readings;
  await rename('few', 'Fewer');
  expect(book.network.readings).toBe(before);
  await rename('many', 'More');
  expect(book.network.readings).toBe(before + 1);
  const row = book.network.people.get('person-0' as PersonId)?.row;
  expect([...(row?.tags ?? [])].sort()).toEqual(['Fewer', 'More']);
});
