import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import type { Network } from '../../src/data/network/network.ts';
import { Builder } from '../../src/data/search/builder.ts';
import { documentOf, eachTermOf, factsOf } from '../../src/data/search/documents.ts';
import { find } from '../../src/data/search/find.ts';
import { Group } from '../../src/data/search/group.ts';
import { type DocumentKey, groupOf, idOf, keyOf } from '../../src/data/search/keys.ts';
import type { Groups } from '../../src/data/search/looks.ts';
import { openSnapshot, writeSnapshot } from '../../src/data/search/snapshot.ts';
import type { Source } from '../../src/data/search/sources.ts';
import { parseQuery } from '../../src/domain/search-query.ts';
import { fold } from '../../src/domain/text.ts';
import type { CorpusRecord } from '../fixtures/search-corpus.ts';
import { timed } from './measure.ts';

/** One way to find records of a corpus: the first ten, by their ids. */
export interface Rival {
  ask(text: string): readonly number[];
  /** Changes a note and finds it by a new word. */
  edit(record: CorpusRecord, word: string): readonly number[];
}

const TEN = 10;
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes in use, after what is not in use any more has been thrown away; buffers go a moment later. */
export async function megabytes(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    collect();
    await sleep(50);
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** A rival in its own file, opened anew, and how long that took with its first answer. */
interface Opened {
  readonly rival: Rival;
  readonly load: number;
}

async function opened(open: () => Rival): Promise<Opened> {
  const { ms, result } = await timed(() => {
    const rival = open();
    rival.ask('smith');
    return rival;
  });
  return { rival: result, load: ms };
}

/** FTS5 with indexes of beginnings, as its documentation has it. */
export function fts5(folder: string, records: readonly CorpusRecord[]): Promise<Opened> {
  const path = join(folder, 'fts5.db');
  const making = new Database(path);
  making.pragma('journal_mode = WAL');
  making.exec(
    `CREATE VIRTUAL TABLE docs USING fts5(title, meta, body, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')`,
  );
  const insert = making.prepare('INSERT INTO docs (rowid, title, meta, body) VALUES (?, ?, ?, ?)');
  making.transaction(() => {
    for (const { id, title, meta, body } of records) insert.run(id + 1, title, meta, body);
  })();
  making.close();
  return opened(() => {
    const db = new Database(path);
    const select = db
      .prepare<[string], number>('SELECT rowid FROM docs WHERE docs MATCH ? ORDER BY rank LIMIT 10')
      .pluck();
    const update = db.prepare('UPDATE docs SET body = ? WHERE rowid = ?');
    const ask = (text: string) => {
      const words = wordsOf(text).map((word) => `"${word}"`);
      return words.length ? select.all(`${words.join(' ')}*`).map((id) => id - 1) : [];
    };
    return {
      ask,
      edit(record, word) {
        update.run(`${record.body} ${word}`, record.id + 1);
        return ask(word);
      },
    };
  });
}

/** Looking through everything. */
export function like(folder: string, records: readonly CorpusRecord[]): Promise<Opened> {
  const path = join(folder, 'like.db');
  const making = new Database(path);
  making.exec('CREATE TABLE docs (id INTEGER PRIMARY KEY, text TEXT)');
  const insert = making.prepare('INSERT INTO docs VALUES (?, ?)');
  making.transaction(() => {
    for (const { id, title, meta, body } of records) insert.run(id, `${title}\n${meta}\n${body}`);
  })();
  making.close();
  return opened(() => {
    const db = new Database(path);
    const ask = (text: string) => {
      const words = wordsOf(text);
      const sql = `SELECT id FROM docs WHERE ${words.map(() => 'text LIKE ?').join(' AND ') || 'false'} LIMIT ${TEN}`;
      return db
        .prepare<string[], number>(sql)
        .pluck()
        .all(...words.map((word) => `%${word}%`));
    };
    return { ask, edit: () => [] };
  });
}

/** MiniSearch as it comes, beginnings and slips of every word; built, stored, and loaded from that. */
export async function plainMiniSearch(records: readonly CorpusRecord[]) {
  const options = { fields: ['title', 'meta', 'body'], searchOptions: { prefix: true, fuzzy: 0.2 } };
  const building = new MiniSearch<CorpusRecord>(options);
  const { ms, cpu } = await timed(() => building.addAll(records));
  const stored = JSON.stringify(building);
  building.removeAll();
  const before = await megabytes();
  const { ms: load, result: index } = await timed(() => MiniSearch.loadJSON<CorpusRecord>(stored, options));
  const memory = (await megabytes()) - before;
  const ask = (text: string) =>
    index
      .search(text)
      .slice(0, TEN)
      .map(({ id }) => id as number);
  const rival: Rival = { ask, edit: () => [] };
  return { rival, building: { ms, cpu }, load, memory };
}

const keyOfRecord = ({ id, kind }: CorpusRecord): DocumentKey => keyOf(kind, String(id));

function sourceOf({ id, kind, title, meta, body }: CorpusRecord): Source {
  const fields =
    kind === 'note'
      ? { name: [], role: [], about: [title, meta], body: [body] }
      : { name: [title], role: [meta], about: [], body: [] };
  return { id: String(id), title, subtitle: null, on: null, page: null, fields };
}

/** Builds the layered index of a corpus. */
export function build(records: readonly CorpusRecord[]): Groups {
  const builders = { names: new Builder(), texts: new Builder() };
  for (const record of records) {
    const key = keyOfRecord(record);
    const source = sourceOf(record);
    const builder = builders[groupOf(key)];
    builder.begin(factsOf(key, source));
    eachTermOf(key, source, (field, term) => builder.add(field, term));
    builder.end();
  }
  return { names: new Group(builders.names.freeze()), texts: new Group(builders.texts.freeze()) };
}

export const keep = (folder: string, { names, texts }: Groups): Promise<void> =>
  writeSnapshot(
    join(folder, 'book.db'),
    { bookVersion: 1, seq: 1, mark: null },
    { names: names.frozen, texts: texts.frozen },
  );

/** Loads the layered index as a start does; `named` is called once people and companies can be found. */
export async function load(folder: string, named: () => void = () => {}): Promise<Groups> {
  const kept = await openSnapshot(join(folder, 'book.db'), () => true);
  if (!kept) throw new Error('The snapshot is not there.');
  const names = new Group(await kept.read('names'));
  named();
  const texts = new Group(await kept.read('texts'));
  await kept.close();
  return { names, texts };
}

/** Of nobody anything is known but the name. */
const stranger = { people: new Map(), companies: new Map(), today: '2026-11-23' } as unknown as Network;

export function layered(groups: Groups): Rival {
  const ask = (text: string) => {
    const search = { query: parseQuery(text), length: text.length, kinds: [], limit: TEN };
    return find(groups, stranger, search).map(({ key }) => Number(idOf(key)));
  };
  return {
    ask,
    edit(record, word) {
      const changed = { ...record, body: `${record.body} ${word}` };
      groups.texts.put(documentOf(keyOfRecord(record), sourceOf(changed)));
      return ask(fold(word));
    },
  };
}
