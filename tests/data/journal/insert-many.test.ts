import { expect, test } from 'vitest';
import { insertMany } from '../../../src/data/journal/insert-many.ts';
import { allRows, openTestBook, TestClock } from '../support/book.ts';

const entries = 'SELECT batch, table_name, row_id, before, after FROM local_journal ORDER BY row_id';
const schema = 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name';

test('many rows at once are journalled as one by one, and the triggers are as before', async () => {
  const rows = new Map(
    Array.from({ length: 700 }, (_, n) => [
      `tag-${String((n * 37) % 700).padStart(3, '0')}`,
      n % 3 === 0 ? {} : { name: `“${n}” \\ é` },
    ]),
  );
  const [bulk, single] = [
    await openTestBook(new TestClock('2026-03-16')),
    await openTestBook(new TestClock('2026-03-16')),
  ];
  const before = bulk.db.prepare(schema).all();
  await bulk.writer.write('many', async ({ db }) => insertMany(db, 'tag', rows, () => {}));
  await single.writer.write('many', async ({ db }) => {
    for (const row of rows) insertMany(db, 'tag', new Map([row]), () => {});
  });
  expect(bulk.db.prepare(entries).all()).toEqual(single.db.prepare(entries).all());
  expect(bulk.db.prepare(entries).all()).toHaveLength(700);
  expect(allRows(bulk)).toEqual(allRows(single));
  expect(bulk.db.prepare(schema).all()).toEqual(before);
});

test('given up half way, nothing is left, and what comes after is journalled', async () => {
  const book = await openTestBook(new TestClock('2026-03-16'));
  const before = book.db.prepare(schema).all();
  const rows = new Map(Array.from({ length: 700 }, (_, n) => [`t${n}`, { name: 'x' }]));
  let left = 600;
  const step = () => {
    left -= 1;
    if (left === 0) throw new Error('enough');
  };
  await expect(book.writer.write('many', async ({ db }) => insertMany(db, 'tag', rows, step))).rejects.toThrow(
    'enough',
  );
  expect(book.db.prepare(schema).all()).toEqual(before);
  expect(book.db.prepare(entries).all()).toEqual([]);
  await book.writer.write('one', async ({ db }) => db.exec("INSERT INTO tag (id) VALUES ('a')"));
  expect(book.db.prepare(entries).all()).toHaveLength(1);
});
