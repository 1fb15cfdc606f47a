import { readPersonFacts } from '../../src/data/duplicates/facts.ts';
import type { Host } from '../../src/data/index.ts';
import { connect } from '../../src/data/sqlite/connection.ts';
import { statisticsOf } from '../../src/domain/duplicates/people-statistics.ts';
import { scorePeople } from '../../src/domain/duplicates/person-score.ts';
import { traitsOf } from '../../src/domain/duplicates/person-traits.ts';
import { ask } from '../support/ask.ts';
import { withGeneratedHost } from './generated-host.ts';
import { longestBlock, timed } from './measure.ts';
import type { Benches, Report } from './types.ts';

const MB = 2 ** 20;
/** Pairs compared to know what comparing all of them would take. */
const SAMPLE = 100_000;
/** How often somebody was planted a second time, in each way. */
const PLANTED = 20;

/** The search among so many people, with some planted twice, against comparing each with each. */
const duplicates = (people: number) => (report: Report) =>
  withGeneratedHost({ people, seed: 1 }, async (host, path) => {
    const planted = await plant(host);
    const naive = naiveCost(path);
    const memory = process.memoryUsage().rss;
    let most = memory;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 10);
    const before = process.cpuUsage();
    const first = await longestBlock(() => timed(() => ask(host, 'duplicate.list', { kind: 'person' })));
    const { user, system } = process.cpuUsage(before);
    clearInterval(watch);
    const { search, total } = first.result.result;
    report('people', search.records, '');
    report('pairs compared', search.compared, '');
    report('pairs listed', total, '');
    report('the search in its thread', search.milliseconds, 'ms', '< 5000');
    report('the search, asked for and answered', first.result.ms, 'ms', '< 5000');
    report('processor time of all threads', (user + system) / 1000, 'ms');
    report('longest block meanwhile, processor time', first.cpu, 'ms', '< 50');
    report('each with each, extrapolated from a sample', naive, 'ms');
    report('share of that', search.milliseconds / naive, '', '< 0.02');
    report('memory it took at most', (most - memory) / MB, 'MB', '< 500');
    const found = await listed(host);
    report('planted twice and found', planted.filter((pair) => found.has(pair)).length / planted.length, '', '>= 0.95');
    const again = await timed(() => ask(host, 'duplicate.list', { kind: 'person' }));
    report('the list asked for again', again.ms, 'ms', '< 100');
    const [row] = again.result.rows;
    if (row?.kind !== 'person') return;
    const merge = await longestBlock(() =>
      timed(() => ask(host, 'person.merge', { fromId: row.b.id, intoId: row.a.id })),
    );
    report('merging two', merge.result.ms, 'ms', '< 1000');
    report('longest block meanwhile, processor time', merge.cpu, 'ms', '< 50');
    const after = await timed(() => ask(host, 'duplicate.list', { kind: 'person' }));
    report('the list after it, without a search', after.ms, 'ms', '< 100');
    if (after.result.searching) throw new Error('a merge must not make the search run again');
  });

/** Adds people of the book a second time, as another source might have them; gives both ids, in order. */
async function plant(host: Host): Promise<string[]> {
  const { rows } = await ask(host, 'person.list', { limit: 500 });
  const pairs: string[] = [];
  const ways: readonly ((name: string) => { name: string; shares: 'email' | 'company' })[] = [
    (name) => ({ name: name.split(' ').toReversed().join(', '), shares: 'email' }),
    (name) => ({ name: `${name[0]}. ${name.split(' ').slice(1).join(' ')}`, shares: 'email' }),
    (name) => ({ name: name.toUpperCase(), shares: 'company' }),
    (name) => ({ name: `${name.slice(0, -1)}${name.at(-1)}${name.at(-1)}`, shares: 'company' }),
  ];
  const employed = rows.filter(({ name, company }) => company && /^\S+ \S+$/.test(name));
  for (const [at, row] of employed.slice(0, PLANTED * ways.length).entries()) {
    const { name, shares } = (ways[at % ways.length] as (typeof ways)[number])(row.name);
    const { id } = await ask(host, 'person.create', {
      name,
      ...(shares === 'company' && row.company && { company: { id: row.company.id } }),
    });
    if (shares === 'email')
      for (const personId of [row.id, id])
        await ask(host, 'contactPoint.save', { personId, kind: 'email', value: `planted${at}@example.org` });
    pairs.push(row.id < id ? `${row.id} ${id}` : `${id} ${row.id}`);
  }
  return pairs;
}

async function listed(host: Host): Promise<Set<string>> {
  const all = new Set<string>();
  for (let offset = 0; ; offset += 500) {
    const { rows } = await ask(host, 'duplicate.list', { kind: 'person', offset, limit: 500 });
    for (const { a, b } of rows) all.add(a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`);
    if (rows.length === 0) return all;
  }
}

/** What comparing every two people would take, in milliseconds of processor time, from a sample of pairs. */
function naiveCost(path: string): number {
  const db = connect(path, { readonly: true });
  const people = readPersonFacts(db).map(traitsOf);
  db.close();
  const common = statisticsOf(people);
  const pick = (at: number) => people[(Math.imul(at + 1, 0x9e3779b1) >>> 0) % people.length];
  const sample = () => {
    for (let at = 0; at < SAMPLE; at++) {
      const [a, b] = [pick(2 * at), pick(2 * at + 1)];
      if (a && b) scorePeople(a, b, common);
    }
  };
  sample();
  const { user } = process.cpuUsage();
  sample();
  const ms = (process.cpuUsage().user - user) / 1000;
  return (ms / SAMPLE) * ((people.length * (people.length - 1)) / 2);
}

export const benches: Benches = { 'duplicates-5000': duplicates(5_000), 'duplicates-30000': duplicates(30_000) };
