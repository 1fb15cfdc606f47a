import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kith, workplace } from './support.ts';

test('a book goes out as a file and into another book; what a search finds goes out alone', async () => {
  const { folder, book, csv } = await workplace();
  const file = join(folder, 'kith-book.json');
  const other = join(folder, 'other.db');
  expect((await kith(['--book', book, 'import', csv])).code).toBe(0);

  const out = await kith(['--book', book, 'export', '--out', file]);
  expect([out.code, out.stdout]).toEqual([0, `Written to ${file}.\n`]);

  const some = await kith(['--book', book, 'export', '--format', 'vcard', '--people', 'name:ana']);
  expect(some.stdout.match(/^FN:.*$/gm)).toHaveLength(1);
  const nobody = await kith(['--book', book, 'export', '--format', 'csv', '--people', 'place:atlantis']);
  expect([nobody.code, nobody.stdout]).toEqual([3, '']);

  const back = await kith(['--book', other, 'import', file, '--json']);
  expect(back.envelope()).toMatchObject({ ok: true, data: { people: 3 } });
});
