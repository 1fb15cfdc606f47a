import type { Host } from '../../src/data/index.ts';
import { ask } from '../support/ask.ts';
import { withGeneratedHost } from './generated-host.ts';
import { ListRival } from './list-rival.ts';
import { percentile, timed, timesOf } from './measure.ts';
import type { Benches, Report } from './types.ts';

const REPEATS = { window: 50, change: 15, rival: 7 };

const window = (host: Host, sort: 'name' | 'warmth', offset = 0, filter = '') =>
  ask(host, 'person.list', { sort, offset, filter, limit: 100 });

/** The people's list, as the window asks for it, against SQL that computes the same rows each time. */
const peopleList = (people: number) => (report: Report) =>
  withGeneratedHost({ people, seed: 1 }, async (host, path) => {
    const rival = new ListRival(path);
    for (const sort of ['name', 'warmth'] as const) {
      const first = await timed(() => window(host, sort));
      const again = await timesOf(REPEATS.window, (i) => window(host, sort, (i * 977) % people));
      const changed = await timesOf(REPEATS.change, (i) => listAfterChange(host, sort, i));
      const sql = percentile(await timesOf(REPEATS.rival, () => rival.firstWindow(sort)), 0.5);
      report(`by ${sort}: first window`, first.ms, 'ms', '< 100');
      report(`by ${sort}: any window, p95`, percentile(again, 0.95), 'ms', '< 10');
      report(`by ${sort}: one change and the window after it, p95`, percentile(changed, 0.95), 'ms', '< 100');
      report(`by ${sort}: rival, plain SQL, p50`, sql, 'ms');
      report(`by ${sort}: any window against rival`, percentile(again, 0.5) / sql, 'ratio', '<= 0.5');
    }
    const filtered = await timesOf(REPEATS.window, (i) => window(host, 'name', 0, ['ana', 'kim', 'berlin eng'][i % 3]));
    report('filter while typing, p95', percentile(filtered, 0.95), 'ms', '< 50');
    rival.close();
  });

async function listAfterChange(host: Host, sort: 'name' | 'warmth', index: number): Promise<void> {
  const { rows } = await window(host, sort, index * 100);
  const person = rows[index % rows.length];
  if (!person) throw new Error('an empty window');
  await ask(host, 'person.update', { id: person.id, patch: { location: `Place ${index}` } });
  await window(host, sort);
}

export const benches: Benches = {
  'people-list-5000': peopleList(5_000),
  'people-list-30000': peopleList(30_000),
};
