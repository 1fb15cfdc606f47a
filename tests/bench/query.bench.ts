import { ask } from '../support/ask.ts';
import { withGeneratedHost } from './generated-host.ts';
import { longestBlock, percentile, timed, timesOf, turn } from './measure.ts';
import type { Benches, Report } from './types.ts';

const QUERIES = [
  'kind:person',
  'last:>90d warmth:warm',
  'role:engineer met:2021..2023',
  'company:a has:email',
  'engineer -tag:friend last:<1y',
  'engineer or designer kind:person',
  'place:berlin ledger',
  '(warmth:close or warmth:warm) -has:cadence',
];

const RUNS = 5;

/** Processor time of some runs, after a few to warm up, in milliseconds, the least first. */
async function cpuOf(count: number, run: (index: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let i = -3; i < count; i++) {
    const { cpu } = await timed(() => run(i + 3));
    if (i >= 0) times.push(cpu);
    await turn();
  }
  return times.sort((a, b) => a - b);
}

/** Searches with filters, each new to the book; and a list narrowed by them. */
const filters = (people: number) => (report: Report) =>
  withGeneratedHost({ people, seed: 1 }, async (host) => {
    const { rows } = await ask(host, 'company.list', { sort: 'people', limit: 50 });
    const queries = [...QUERIES, ...rows.slice(0, 8).map(({ name }) => `company:"${name}" last:>30d`)];
    await ask(host, 'search.query', { text: 'kind:company' });
    const all: number[] = [];
    const searches = await longestBlock(async () => {
      for (const [i, text] of queries.entries()) {
        // Spaces make it new, so that it is not answered from memory.
        const times = await cpuOf(RUNS, (at) => ask(host, 'search.query', { text: text + ' '.repeat(at), limit: 50 }));
        if (i < QUERIES.length) report(text, percentile(times, 0.5), 'ms', '< 50');
        all.push(...times);
      }
    });
    all.sort((a, b) => a - b);
    report('p50', percentile(all, 0.5), 'ms', '< 50');
    report('p95', percentile(all, 0.95), 'ms', '< 50');
    report('longest block, processor time', searches.cpu, 'ms', '< 20');
    const lists = await timesOf(20, (i) =>
      ask(host, 'person.list', { filter: `role:engineer last:>${30 + i}d`, sort: 'lastContact' }),
    );
    report('a list with a filter, p95', percentile(lists, 0.95), 'ms', '< 50');
  });

export const benches: Benches = { 'query-30000': filters(30_000) };
