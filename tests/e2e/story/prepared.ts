import { join } from 'node:path';
import { type Call, writeBook } from '../../support/write-book.ts';
import { test as base } from './fixture.ts';

type Clock = Parameters<typeof writeBook>[2];

/** The test of a face whose book has lived already. */
export function prepared(live: (call: Call) => Promise<void>, clock?: Clock): typeof base {
  return base.extend({
    folder: async ({ folder }, use) => {
      await writeBook(join(folder, 'kith.db'), live, clock);
      await use(folder);
    },
  });
}
