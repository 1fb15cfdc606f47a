import type { ReviewId } from '../../src/contract/index.ts';
import type { Host } from '../../src/data/index.ts';
import { GENERATED_TODAY } from '../fixtures/books.ts';
import { ask } from '../support/ask.ts';
import { withGeneratedHost } from './generated-host.ts';
import { longestBlock, percentile, timed, timesOf } from './measure.ts';
import type { Benches, Report } from './types.ts';

const TARGETS = 40;
const PARTS = ['review.debts', 'review.wakes', 'review.worth', 'review.pipeline', 'review.suggest'] as const;

/** A review of companies from the biggest to small ones. */
const review = (people: number) => (report: Report) =>
  withGeneratedHost({ people, seed: 1 }, async (host) => {
    const id = await start(host);
    const first = await longestBlock(() => timed(() => ask(host, 'review.get', { id })));
    report('40 targets, the first time', first.result.ms, 'ms', '< 2000');
    report('40 targets, the first time, processor time', first.result.cpu, 'ms', '< 2000');
    report('longest block of it, processor time', first.cpu, 'ms', '< 50');
    const times = await timesOf(30, () => ask(host, 'review.get', { id }));
    report('40 targets, opened again, p50', percentile(times, 0.5), 'ms', '< 100');
    report('40 targets, opened again, p95', percentile(times, 0.95), 'ms', '<= 300');
    const again = await longestBlock(() => ask(host, 'review.get', { id }));
    report('longest block of it, processor time', again.cpu, 'ms', '< 50');
    for (const method of PARTS) {
      const part = await longestBlock(() => timed(() => ask(host, method, { id })));
      report(`${method}, the first time`, part.result.ms, 'ms', '< 1000');
      report(`${method}, longest block, processor time`, part.cpu, 'ms', '< 50');
      const parts = await timesOf(10, () => ask(host, method, { id }));
      report(`${method}, p95`, percentile(parts, 0.95), 'ms', '<= 300');
    }
    const target = (await ask(host, 'review.get', { id })).targets[0];
    if (target) await ask(host, 'review.setTarget', { id: target.id, wish: 3 });
    const wished = await timed(() => ask(host, 'review.get', { id }));
    report('opened after a wish was changed', wished.ms, 'ms', '<= 300');
    const { rows: people } = await ask(host, 'person.list', { sort: 'lastContact', limit: 2 });
    for (const [what, some] of [
      ['a call with one', people.slice(0, 1)],
      ['a meeting with two', people],
    ] as const) {
      const ids = some.map(({ id: one }) => ({ id: one }));
      await ask(host, 'interaction.save', { kind: 'meeting', on: GENERATED_TODAY, people: ids });
      const after = await longestBlock(() => timed(() => ask(host, 'review.get', { id })));
      report(`opened after ${what}`, after.result.ms, 'ms', '<= 300');
      report(`opened after ${what}, processor time`, after.result.cpu, 'ms', '<= 300');
      report(`longest block of it, processor time`, after.cpu, 'ms', '< 50');
    }
  });

async function start(host: Host): Promise<ReviewId> {
  const { rows } = await ask(host, 'company.list', { sort: 'people', direction: 'desc', limit: 500 });
  const { id } = await ask(host, 'review.save', { name: 'Spring', role: 'Engineer' });
  const companies = Array.from({ length: TARGETS }, (_, at) => rows[Math.floor((at * rows.length) / TARGETS)]);
  await ask(host, 'review.addTargets', { id, companies: companies.flatMap((row) => (row ? [{ id: row.id }] : [])) });
  return id;
}

export const benches: Benches = { 'review-5000': review(5_000), 'review-30000': review(30_000) };
