import Database from 'better-sqlite3';
import { ask } from '../support/ask.ts';
import { withGeneratedHost } from './generated-host.ts';
import { percentile, timesOf } from './measure.ts';
import type { Benches, Report } from './types.ts';

/** Everyone at the company or at one linked with it, with the last contact: less than the answer, and unranked. */
const RIVAL = `
  SELECT p.id, p.name, e.title, e.company_id,
    (SELECT max(i.happened_on) FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
      WHERE ip.person_id = p.id AND i.deleted_at IS NULL) AS last_contact
  FROM employment e JOIN person p ON p.id = e.person_id AND p.deleted_at IS NULL
  WHERE e.company_id IN (
    SELECT id FROM company WHERE name = @name
    UNION SELECT l.from_id FROM company_link l JOIN company c ON c.id = l.to_id WHERE c.name = @name
    UNION SELECT l.to_id FROM company_link l JOIN company c ON c.id = l.from_id WHERE c.name = @name
  )`;

/** *Who do I know at X*, asked by name of companies from the biggest to the smallest. */
const whoAt = (people: number) => (report: Report) =>
  withGeneratedHost({ people, seed: 1 }, async (host, path) => {
    const { rows, total } = await ask(host, 'company.list', { sort: 'people', limit: 500 });
    const names = rows.map((row) => row.name);
    const times = await timesOf(200, (i) => ask(host, 'who.at', { text: names[i % names.length] ?? '' }));
    const biggest = await timesOf(10, () => ask(host, 'who.at', { text: names[0] ?? '' }));
    const db = new Database(path, { readonly: true });
    const rival = db.prepare(RIVAL);
    const sql = await timesOf(200, (i) => rival.all({ name: names[i % names.length] }));
    db.close();
    report('companies', total, 'count');
    report('p50', percentile(times, 0.5), 'ms', '< 50');
    report('p95', percentile(times, 0.95), 'ms', '< 100');
    report('the biggest company', percentile(biggest, 0.5), 'ms', '< 100');
    report('rival: plain SQL, p50', percentile(sql, 0.5), 'ms');
    report(
      'p50 against rival, which finds less and ranks nothing',
      percentile(times, 0.5) / percentile(sql, 0.5),
      'ratio',
    );
  });

export const benches: Benches = {
  'who-at-5000': whoAt(5_000),
  'who-at-30000': whoAt(30_000),
};
