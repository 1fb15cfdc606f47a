import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PersonId } from '../../../src/contract/index.ts';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { openTestHost, TestClock, testFolder } from '../support/book.ts';
import { writeVersionThree } from './version-three.ts';

test('what was done before there was a history is told in it', async () => {
  const path = join(testFolder(), 'kith.db');
  const ids = writeVersionThree(path);
  const { call } = openTestHost({ path, clock: new TestClock('2025-12-01') });
  const [ana] = ids.people as PersonId[];
  const { batches } = await call('journal.list', { about: ana as PersonId });
  const tables = batches.flatMap(({ shown }) => shown.map(({ record }) => record.table));
  expect(new Set(tables)).toEqual(new Set(['person', 'employment']));
  expect(await verifyBook(path)).toMatchObject({ ok: true });
});
