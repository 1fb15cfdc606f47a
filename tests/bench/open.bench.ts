import Database from 'better-sqlite3';
import { openBook } from '../../src/data/book.ts';
import { copyOfGeneratedBook } from '../fixtures/books.ts';
import { generatedClock } from './generated-host.ts';
import { longestBlock, timed } from './measure.ts';
import type { Benches, Report } from './types.ts';

/** What has to be read to know who works where and who was last spoken to; the least that opening can cost. */
const RIVAL = [
  'SELECT * FROM person WHERE deleted_at IS NULL',
  'SELECT * FROM company WHERE deleted_at IS NULL',
  'SELECT * FROM employment',
  'SELECT * FROM person_tag',
  `SELECT ip.person_id, i.happened_on, i.kind FROM interaction_person ip
     JOIN interaction i ON i.id = ip.interaction_id AND i.deleted_at IS NULL`,
];

/** From a closed book to lists that answer; the search index goes on in the background. */
const opening = (people: number) => async (report: Report) => {
  const copy = copyOfGeneratedBook({ people, seed: 1 });
  try {
    const open = async () => {
      const opened = await timed(() => openBook({ path: copy.path, clock: generatedClock }));
      await opened.result.close();
      return opened;
    };
    // Once unmeasured, so that both find the file in the system's cache.
    await open();
    const opened = fastest([await open(), await open(), await open()]);
    const reading = () => timed(() => readAll(copy.path));
    const read = fastest([await reading(), await reading(), await reading()]);
    const { block, cpu } = await longestBlock(open);
    report('open', opened.ms, 'ms');
    report('rival: read the same rows with plain SQL, in one go', read.ms, 'ms');
    report('open against rival, processor time', opened.cpu / read.cpu, 'ratio', '<= 3');
    report('longest block of the event loop', block, 'ms', '< 50');
    report('longest block, processor time', cpu, 'ms', '< 50');
  } finally {
    copy.remove();
  }
};

const fastest = <T extends { readonly ms: number }>(runs: readonly T[]): T =>
  runs.reduce((a, b) => (b.ms < a.ms ? b : a));

function readAll(path: string): number {
  const db = new Database(path, { readonly: true });
  const rows = RIVAL.map((sql) => db.prepare(sql).all().length);
  db.close();
  return rows.reduce((sum, count) => sum + count, 0);
}

export const benches: Benches = {
  'open-5000': opening(5_000),
  'open-30000': opening(30_000),
};
