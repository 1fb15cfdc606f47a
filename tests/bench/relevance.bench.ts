import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Host, openHost } from '../../src/data/index.ts';
import type { Clock } from '../../src/domain/dates.ts';
import { ask } from '../support/ask.ts';
import { indexed } from './generated-host.ts';
import { filters } from './relevance/filters.ts';
import { answerNamed, gains, hitNamed, ndcg } from './relevance/judge.ts';
import { names } from './relevance/names.ts';
import { questions } from './relevance/questions.ts';
import { ADDED, initials, nicknames, slips } from './relevance/slips.ts';
import type { Suite } from './relevance/types.ts';
import { notes, words } from './relevance/words.ts';
import type { Benches, Report } from './types.ts';

/** The sample network is made for this day, so that the same people are right each time. */
const TODAY = '2026-11-23';
const clock: Clock = { now: () => `${TODAY}T12:00:00.000Z`, today: () => TODAY };
const SUITES: readonly Suite[] = [names, slips, nicknames, initials, words, notes, filters, questions];
/** Below this a query is told of, for whoever improves the rank. */
const POOR = 0.5;

async function foundBy(host: Host, { kind, ask: asked }: Suite, text: string): Promise<string[]> {
  if (asked) return answerNamed(await ask(host, 'question.ask', { text }));
  const { hits } = await ask(host, 'search.query', { text, limit: 5, ...(kind && { kinds: [kind] }) });
  return hits.map(hitNamed);
}

/** How well written queries find their right answers in the sample network: nDCG@5, 1 is perfect. */
async function relevance(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-relevance-'));
  const host = openHost({ path: join(folder, 'sample.db'), sample: true, clock });
  try {
    for (const name of ADDED) await ask(host, 'person.create', { name });
    await indexed(host);
    const { rows } = await ask(host, 'person.list', { limit: 500 });
    const all: number[] = [];
    for (const suite of SUITES) {
      const scores: number[] = [];
      for (const [text, right] of suite.queries) {
        const found = await foundBy(host, suite, text);
        const score = ndcg(found, gains(right, rows));
        scores.push(score);
        if (score < POOR)
          process.stderr.write(`${suite.name} · ${text}: ${score.toFixed(2)} ${found.slice(0, 5).join(' | ')}\n`);
      }
      all.push(...scores);
      report(`${suite.name} (${scores.length})`, mean(scores), 'nDCG@5', '>= 0.9');
    }
    report(`all (${all.length})`, mean(all), 'nDCG@5', '>= 0.9');
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export const benches: Benches = { relevance };
