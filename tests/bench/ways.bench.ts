import Database from 'better-sqlite3';
import { ask } from '../support/ask.ts';
import { withGeneratedHost } from './generated-host.ts';
import { longestBlock, percentile, timed, timesOf } from './measure.ts';
import type { Benches, Report } from './types.ts';

/** Colleagues of those who are there, by SQL alone: unranked, and for one kind of tie. */
const THERE_AND_ONE = `
  WITH there AS (SELECT person_id FROM employment WHERE company_id = @company),
  one AS (SELECT DISTINCT b.person_id FROM there JOIN employment a USING (person_id)
            JOIN employment b ON b.company_id = a.company_id)`;
const ONE_STEP = `${THERE_AND_ONE} SELECT count(*) FROM one`;
/** Two steps, from so many of those one step away. */
const TWO_STEPS = `${THERE_AND_ONE},
  some AS (SELECT person_id FROM one ORDER BY person_id LIMIT @most),
  two AS (SELECT DISTINCT b.person_id FROM some JOIN employment a USING (person_id)
            JOIN employment b ON b.company_id = a.company_id)
  SELECT count(*) FROM two`;
/** Of all of them the rival takes minutes a company at 30,000 people. */
const RIVAL_SAMPLE = 200;
const RIVAL_COMPANIES = 5;

/** What two steps by SQL take of each of some companies, ms, fastest first: measured on a sample of the first step, times how many there are. */
async function rivalTimes(path: string, idAt: (index: number) => string): Promise<number[]> {
  const db = new Database(path, { readonly: true });
  const one = db.prepare<[object], number>(ONE_STEP).pluck();
  const two = db.prepare<[object], number>(TWO_STEPS).pluck();
  const times: number[] = [];
  for (let index = 0; index < RIVAL_COMPANIES; index += 1) {
    const company = idAt(index * 40);
    const first = await timed(() => one.get({ company }));
    const both = await timed(() => two.get({ company, most: RIVAL_SAMPLE }));
    const reached = first.result ?? 0;
    times.push(first.ms + (both.ms - first.ms) * Math.max(1, reached / RIVAL_SAMPLE));
  }
  db.close();
  return times.sort((a, b) => a - b);
}

/** *How do I get to X* of companies from the biggest to the smallest, and who matters. */
const ways = (people: number) => (report: Report) =>
  withGeneratedHost({ people, seed: 1 }, async (host, path) => {
    const { rows } = await ask(host, 'company.list', { sort: 'people', limit: 500 });
    const idAt = (index: number) => (rows[index % rows.length] as (typeof rows)[number]).id;
    const first = await longestBlock(() => timed(() => ask(host, 'path.to', { companyId: idAt(0) })));
    report('the first, who knows whom is read', first.result.ms, 'ms', '< 1000');
    report('longest block of it, processor time', first.cpu, 'ms', '< 50');
    const times = await timesOf(200, (index) => ask(host, 'path.to', { companyId: idAt(index) }));
    report('ten introducers, p50', percentile(times, 0.5), 'ms', '< 15');
    report('ten introducers, p95', percentile(times, 0.95), 'ms', '< 50');
    const sql = await rivalTimes(path, idAt);
    const sample = `extrapolated from ${RIVAL_SAMPLE} people one step away`;
    report(`rival: who is two steps away, plain SQL, p50, ${sample}`, percentile(sql, 0.5), 'ms');
    report('p50 against rival, which ranks nothing', percentile(times, 0.5) / percentile(sql, 0.5), 'ratio', '<= 0.5');
    const review = await longestBlock(() => timed(() => ask(host, 'network.review', {})));
    report('who matters, the first time', review.result.ms, 'ms', '< 5000');
    report('longest block of it, processor time', review.cpu, 'ms', '< 50');
  });

export const benches: Benches = {
  'ways-5000': ways(5_000),
  'ways-30000': ways(30_000),
};
