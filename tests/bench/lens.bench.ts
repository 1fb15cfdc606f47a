import Database from 'better-sqlite3';
import type { LensView, LocalDate } from '../../src/contract/index.ts';
import { addDays } from '../../src/domain/dates.ts';
import { GENERATED_TODAY } from '../fixtures/books.ts';
import { ask } from '../support/ask.ts';
import { withGeneratedHost } from './generated-host.ts';
import { longestBlock, percentile, timed, timesOf } from './measure.ts';
import type { Benches, Report } from './types.ts';

const PEOPLE = 30_000;
const LOOKS = 30;
const POSITIONS = 120;

/** How strong each tie was on a day, by contact alone and with every day of contact counted, by SQL alone: no ties, no lines. */
const RIVAL = `
  WITH contact AS (
    SELECT ip.person_id, i.happened_on AS "on", max(CASE i.kind WHEN 'coffee' THEN 1.2 WHEN 'meeting' THEN 1 WHEN 'call' THEN 1
        WHEN 'event' THEN 0.6 WHEN 'email' THEN 0.5 ELSE 0.4 END) AS weight
      FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id
     WHERE i.deleted_at IS NULL AND i.happened_on <= @day GROUP BY ip.person_id, i.happened_on)
  SELECT p.id, sum(weight * pow(0.5, (julianday(@day) - julianday("on")) / 180)) AS rank
    FROM person p LEFT JOIN contact ON contact.person_id = p.id
   WHERE p.deleted_at IS NULL AND (p.met_on <= @day OR "on" IS NOT NULL) GROUP BY p.id ORDER BY rank DESC`;

async function lenses(report: Report): Promise<void> {
  await withGeneratedHost({ people: PEOPLE, seed: 1 }, async (host, path) => {
    const { rows: companies } = await ask(host, 'company.list', { sort: 'people', limit: 500 });
    const { rows: people } = await ask(host, 'person.list', { sort: 'warmth', limit: 500 });
    const { tags } = await ask(host, 'tag.list', {});
    const at = <T>(list: readonly T[], index: number) => list[index % list.length] as T;
    const look = (view: LensView, more: { at?: LocalDate; muted?: never[] } = {}) =>
      ask(host, 'lens.look', { lens: { view, ...more } });
    const first = await longestBlock(() => timed(() => look({ kind: 'lapsed' })));
    report('the first, ties and contact are read', first.result.ms, 'ms', '< 5000');
    report('longest block of it, processor time', first.cpu, 'ms', '< 50');

    const views: Record<LensView['kind'], (index: number) => LensView> = {
      everything: () => ({ kind: 'everything' }),
      person: (index) => ({ kind: 'person', id: at(people, index).id, steps: 2 }),
      company: (index) => ({ kind: 'company', id: at(companies, index).id }),
      competitors: (index) => ({ kind: 'competitors', id: at(companies, index).id }),
      lapsed: () => ({ kind: 'lapsed' }),
      interviews: () => ({ kind: 'interviews' }),
      introductions: () => ({ kind: 'introductions' }),
      tag: (index) => ({ kind: 'tag', id: at(tags, index).id }),
    };
    for (const [kind, view] of Object.entries(views)) {
      const times = await timesOf(LOOKS, (index) => look(view(index)));
      report(`${kind}, p50`, percentile(times, 0.5), 'ms', '<= 50');
    }
    const found = await longestBlock(() => timed(() => ask(host, 'lens.hubs', {})));
    report('hubs', found.result.ms, 'ms', '< 500');
    report('longest block of it, processor time', found.cpu, 'ms', '< 50');
    const { hubs } = found.result.result;
    const muted = hubs.slice(0, 10).map(({ hub }) => hub) as never[];
    const muting = await timesOf(LOOKS, () => look({ kind: 'everything' }, { muted }));
    report('everything with ten hubs muted, p50', percentile(muting, 0.5), 'ms', '<= 50');

    const dayAt = (index: number) => addDays(GENERATED_TODAY, -20 * (index + 1));
    const positions = await longestBlock(() =>
      timesOf(POSITIONS, (index) => look({ kind: 'everything' }, { at: dayAt(index) })),
    );
    const p50 = percentile(positions.result, 0.5);
    report('a position of the time slider, p50', p50, 'ms', '<= 60');
    report('a position of the time slider, p95', percentile(positions.result, 0.95), 'ms', '<= 60');
    report('longest block of it, processor time', positions.cpu, 'ms', '< 20');

    await ask(host, 'interaction.save', { kind: 'coffee', on: dayAt(0), people: [{ id: at(people, 0).id }] });
    const changed = await longestBlock(() => timed(() => look({ kind: 'everything' }, { at: dayAt(0) })));
    report('the first after a change', changed.result.ms, 'ms', '< 1000');
    report('longest block of it, processor time', changed.cpu, 'ms', '< 50');

    const db = new Database(path, { readonly: true });
    const rival = db.prepare(RIVAL);
    const sql = await timesOf(5, (index) => rival.all({ day: dayAt(index * 20) }));
    db.close();
    report('rival: strength alone on a day, plain SQL, p50', percentile(sql, 0.5), 'ms');
    report('a position against rival, p50', p50 / percentile(sql, 0.5), 'ratio', '<= 0.2');
  });
}

export const benches: Benches = { lens: lenses };
