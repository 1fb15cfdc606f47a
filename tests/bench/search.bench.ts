import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { Random } from '../fixtures/random.ts';
import { type CorpusSize, SearchCorpus } from '../fixtures/search-corpus.ts';
import { type Question, Questions } from '../fixtures/search-questions.ts';
import { percentile, timed } from './measure.ts';
import { build, fts5, keep, layered, like, load, megabytes, plainMiniSearch, type Rival } from './search-rivals.ts';
import type { Benches, Report } from './types.ts';

const QUERIES = 500;
/** Looking through everything takes as long for each; and plain MiniSearch half a second for some. */
const QUERIES_OF_SLOW = 100;
const RECALL_SETS = 200;
const EDITS = 60;
const SIZE: CorpusSize = { people: 10_000, companies: 3_000, notes: 50_000 };
const TENFOLD: CorpusSize = { people: 100_000, companies: 30_000, notes: 500_000 };

/** Another network each time, unless a seed is asked for. */
const seed = Number(process.env['SEARCH_SEED'] ?? Date.now() % 1_000_000);

async function latency(rival: Rival, texts: readonly string[]): Promise<{ p50: number; p95: number; p99: number }> {
  for (const text of texts.slice(0, 50)) rival.ask(text);
  const times: number[] = [];
  for (const text of texts) times.push((await timed(() => rival.ask(text))).ms);
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) };
}

function reportLatency(report: Report, name: string, { p50, p95, p99 }: { p50: number; p95: number; p99: number }) {
  report(`${name}, p50`, p50, 'ms');
  report(`${name}, p95`, p95, 'ms');
  report(`${name}, p99`, p99, 'ms');
}

const recall = (rival: Rival, questions: readonly Question[]): number =>
  questions.filter(({ text, means }) => rival.ask(text).includes(means)).length / questions.length;

async function withFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds and loads the layered index; what stays in memory is what was loaded. */
async function loaded(report: Report, folder: string, corpus: SearchCorpus) {
  const { ms: building } = await timed(() => keep(folder, build(corpus.records)));
  report('layered: build and keep', building, 'ms');
  const before = megabytes();
  const started = performance.now();
  let names = 0;
  const groups = await load(folder, () => {
    names = performance.now() - started;
  });
  report('layered: people and companies ready', names, 'ms', '<= 10');
  report('layered: all ready', performance.now() - started, 'ms', '<= 50');
  return { rival: layered(groups), building, memory: () => megabytes() - before };
}

async function edits(rival: Rival, corpus: SearchCorpus): Promise<number> {
  const notes = corpus.records.filter(({ kind }) => kind === 'note').slice(0, EDITS);
  const times: number[] = [];
  for (const [index, note] of notes.entries()) {
    const { ms, result } = await timed(() => rival.edit(note, `newword${index}x`));
    if (!result.includes(note.id)) throw new Error('An edit was not found.');
    times.push(ms);
  }
  return percentile(times.sort((a, b) => a - b), 0.5);
}

async function againstSql(report: Report, folder: string, corpus: SearchCorpus, rival: Rival, texts: readonly string[]) {
  const sql = fts5(folder, corpus.records);
  const [own, theirs] = [await latency(rival, texts), await latency(sql, texts)];
  reportLatency(report, 'layered', own);
  reportLatency(report, 'FTS5', theirs);
  report('FTS5 against layered, p50', theirs.p50 / own.p50, 'ratio', '>= 3');
  report('FTS5 against layered, p99', theirs.p99 / own.p99, 'ratio', '>= 5');
  return { sql, own };
}

const rivals = (report: Report) =>
  withFolder(async (folder) => {
    report('seed', seed, '');
    const corpus = new SearchCorpus(new Random(seed), SIZE);
    const questions = new Questions(corpus);
    const texts = questions.mix(QUERIES);
    const { rival, building, memory } = await loaded(report, folder, corpus);
    const { sql, own } = await againstSql(report, folder, corpus, rival, texts);
    const looking = await latency(like(folder, corpus.records), texts.slice(0, QUERIES_OF_SLOW));
    reportLatency(report, 'LIKE', looking);
    report('LIKE against layered, p99', looking.p99 / own.p99, 'ratio', '>= 10');
    const sets = { slip: '>= 0.97', beginning: '1', cjk: '1', inside: '>= 0.9' } as const;
    for (const [set, target] of Object.entries(sets)) {
      const asked = Array.from({ length: RECALL_SETS }, () => questions[set as keyof typeof sets]());
      report(`layered: found in the first ten, ${set}`, recall(rival, asked), 'share', target);
      report(`FTS5: found in the first ten, ${set}`, recall(sql, asked), 'share');
    }
    const taken = memory();
    report('layered: memory', taken, 'MB');
    const [edit, theirEdit] = [await edits(rival, corpus), await edits(sql, corpus)];
    report('layered: an edit and the search that finds it, p50', edit, 'ms');
    report('layered against FTS5: the same', edit / theirEdit, 'ratio', '<= 1');

    const before = megabytes();
    const { ms: adding, result: plain } = await timed(() => plainMiniSearch(corpus.records));
    report('MiniSearch as it comes: addAll', adding, 'ms');
    report('addAll against building and keeping', adding / building, 'ratio', '>= 2.5');
    const theirMemory = megabytes() - before;
    report('MiniSearch as it comes: memory', theirMemory, 'MB');
    report('layered against it: memory', taken / theirMemory, 'ratio', '<= 0.1');
    reportLatency(report, 'MiniSearch as it comes', await latency(plain.rival, texts.slice(0, QUERIES_OF_SLOW)));
    const stored = plain.stored();
    const { ms: loading } = await timed(() => MiniSearch.loadJSON(stored, { fields: ['title', 'meta', 'body'] }));
    report('MiniSearch as it comes: load', loading, 'ms');
  });

const tenfold = (report: Report) =>
  withFolder(async (folder) => {
    report('seed', seed, '');
    const corpus = new SearchCorpus(new Random(seed), TENFOLD);
    const { rival } = await loaded(report, folder, corpus);
    await againstSql(report, folder, corpus, rival, new Questions(corpus).mix(QUERIES));
  });

export const benches: Benches = { search: rivals, 'search-tenfold': tenfold };
