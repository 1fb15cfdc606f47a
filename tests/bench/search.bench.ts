import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Random } from '../fixtures/random.ts';
import { type CorpusSize, SearchCorpus } from '../fixtures/search-corpus.ts';
import { type Question, Questions } from '../fixtures/search-questions.ts';
import { percentile, timed } from './measure.ts';
import type { LoadTimes } from './search-load.ts';
import { build, fts5, keep, layered, like, load, megabytes, plainMiniSearch, type Rival } from './search-rivals.ts';
import type { Benches, Report } from './types.ts';

const QUERIES = 500;
/** Of the slow ones, which take half a second for some. */
const QUERIES_OF_SLOW = 100;
const RECALL_SETS = 200;
const RECALL_SETS_OF_SLOW = 50;
const EDITS = 60;
const LOADS = 5;
const SIZE: CorpusSize = { people: 10_000, companies: 3_000, notes: 50_000 };
const TENFOLD: CorpusSize = { people: 100_000, companies: 30_000, notes: 500_000 };
const RECALL = { slip: '>= 0.97', beginning: '1', cjk: '1', inside: '>= 0.9' } as const;
type RecallSet = keyof typeof RECALL;

/** Another network each time, unless a seed is asked for. */
const { SEARCH_SEED = String(Date.now() % 1_000_000) } = process.env;
const seed = Number(SEARCH_SEED);

interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** @param warm other queries, asked before */
async function latency(
  report: Report,
  name: string,
  rival: Rival,
  texts: readonly string[],
  warm: readonly string[] = texts.slice(0, 50),
): Promise<Latency> {
  for (const text of warm) rival.ask(text);
  const times: number[] = [];
  for (const text of texts) times.push((await timed(() => rival.ask(text))).ms);
  times.sort((a, b) => a - b);
  const found = { p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) };
  for (const [figure, value] of Object.entries(found)) report(`${name}: query, ${figure}`, value, 'ms');
  return found;
}

function recall(report: Report, name: string, rival: Rival, sets: Readonly<Record<RecallSet, readonly Question[]>>) {
  for (const [set, target] of Object.entries(RECALL)) {
    const asked = sets[set as RecallSet].slice(0, name === MINI ? RECALL_SETS_OF_SLOW : RECALL_SETS);
    const found = asked.filter(({ text, means }) => rival.ask(text).includes(means));
    const share = found.length / asked.length;
    report(`${name}: found in the first ten, ${set}`, share, 'share', name === LAYERED ? target : undefined);
  }
}

const [LAYERED, FTS5, LIKE, MINI] = ['layered', 'FTS5', 'LIKE', 'MiniSearch as it comes'] as const;

async function withFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const median = (values: number[]): number =>
  percentile(
    values.sort((a, b) => a - b),
    0.5,
  );

/** Loads the layered index in a process of its own, as a start does. */
function loadApart(folder: string): Promise<LoadTimes> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./search-load.ts', import.meta.url)), [folder]);
    child.once('message', (times) => resolve(times as LoadTimes));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('The index was not loaded.')));
  });
}

/** Builds and loads the layered index; what stays in memory is what was loaded. */
async function loaded(report: Report, folder: string, corpus: SearchCorpus, ready?: { names: string; all: string }) {
  const { ms, cpu: building } = await timed(() => keep(folder, build(corpus.records)));
  report('layered: build and keep', ms, 'ms');
  const times: LoadTimes[] = [];
  for (let i = 0; i < LOADS; i++) times.push(await loadApart(folder));
  const of = (what: keyof LoadTimes) => median(times.map((one) => one[what]));
  report('layered: people and companies ready', of('names'), 'ms', ready?.names);
  report('layered: people and companies ready, processor time', of('namesCpu'), 'ms', ready?.names);
  report('layered: load', of('all'), 'ms', ready?.all);
  report('layered: load, processor time', of('allCpu'), 'ms', ready?.all);
  const before = await megabytes();
  const rival = layered(await load(folder));
  for (const text of ['a', 'the', 'smith', 'mueller engineer']) rival.ask(text);
  const memory = (await megabytes()) - before;
  report('layered: memory', memory, 'MB');
  return { rival, building, memory };
}

function edits(rival: Rival, corpus: SearchCorpus): number {
  const notes = corpus.records.filter(({ kind }) => kind === 'note').slice(0, EDITS);
  return median(
    notes.map((note, index) => {
      const started = performance.now();
      if (!rival.edit(note, `newword${index}x`).includes(note.id)) throw new Error('An edit was not found.');
      return performance.now() - started;
    }),
  );
}

/** The table: each way to find records, over the same ones, by the same queries. */
const rivals = (report: Report) =>
  withFolder(async (folder) => {
    report('seed', seed, '');
    const corpus = new SearchCorpus(new Random(seed), SIZE);
    const questions = new Questions(corpus);
    const [texts, warm] = [questions.mix(QUERIES), questions.mix(QUERIES)];
    const few = texts.slice(0, QUERIES_OF_SLOW);
    const asked = (set: RecallSet) => Array.from({ length: RECALL_SETS }, () => questions[set]());
    const sets = { slip: asked('slip'), beginning: asked('beginning'), cjk: asked('cjk'), inside: asked('inside') };
    const { rival, building, memory } = await loaded(report, folder, corpus, { names: '<= 10', all: '<= 50' });
    const own = await latency(report, LAYERED, rival, texts, warm);
    recall(report, LAYERED, rival, sets);
    const sql = await fts5(folder, corpus.records);
    report('FTS5: load', sql.load, 'ms');
    const theirs = await latency(report, FTS5, sql.rival, texts, warm);
    recall(report, FTS5, sql.rival, sets);
    const looking = await like(folder, corpus.records);
    report('LIKE: load', looking.load, 'ms');
    const looked = await latency(report, LIKE, looking.rival, texts);
    recall(report, LIKE, looking.rival, sets);
    report('FTS5 against layered: query, p50', theirs.p50 / own.p50, 'ratio', '>= 3');
    report('FTS5 against layered: query, p99', theirs.p99 / own.p99, 'ratio', '>= 5');
    report('LIKE against layered: query, p99', looked.p99 / own.p99, 'ratio', '>= 10');
    const [edit, theirEdit] = [edits(rival, corpus), edits(sql.rival, corpus)];
    report('layered: an edit and the search that finds it, p50', edit, 'ms');
    report('layered against FTS5: the same', edit / theirEdit, 'ratio', '<= 1');
    const plain = await plainMiniSearch(corpus.records);
    report('MiniSearch as it comes: addAll', plain.building.ms, 'ms');
    report('MiniSearch as it comes: load', plain.load, 'ms');
    report('MiniSearch as it comes: memory', plain.memory, 'MB');
    await latency(report, MINI, plain.rival, few);
    recall(report, MINI, plain.rival, sets);
    report('addAll against building, processor time', plain.building.cpu / building, 'ratio', '>= 2.5');
    report('layered against MiniSearch: memory', memory / plain.memory, 'ratio', '<= 0.1');
  });

const tenfold = (report: Report) =>
  withFolder(async (folder) => {
    report('seed', seed, '');
    const corpus = new SearchCorpus(new Random(seed), TENFOLD);
    const questions = new Questions(corpus);
    const [texts, warm] = [questions.mix(QUERIES), questions.mix(QUERIES)];
    const { rival } = await loaded(report, folder, corpus);
    const own = await latency(report, LAYERED, rival, texts, warm);
    const { rival: sql } = await fts5(folder, corpus.records);
    const theirs = await latency(report, FTS5, sql, texts, warm);
    report('FTS5 against layered: query, p50', theirs.p50 / own.p50, 'ratio');
    report('FTS5 against layered: query, p99', theirs.p99 / own.p99, 'ratio', '>= 5');
  });

export const benches: Benches = { search: rivals, 'search-tenfold': tenfold };
