import type { Database } from 'better-sqlite3';
import type { LocalDate, SearchHit } from '../../contract/index.ts';
import type { SearchField } from '../../domain/search-rank.ts';
import { type DocumentKey, type GroupName, groupOf, idOf, keyOf, type SourceTable, tableOf } from './keys.ts';
import { readInsightSources, readIntroductionSources } from './source-learnt.ts';
import { readOpportunitySources } from './source-opportunities.ts';
import { readCompanySources, readPersonSources } from './source-records.ts';
import { readInteractionSources, readInterviewSources, readNoteSources } from './source-texts.ts';

/** What can be found of a record, as it reads. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** The date of a text. */
  readonly on: LocalDate | null;
  readonly page: SearchHit['page'];
  readonly fields: Readonly<Record<SearchField, readonly string[]>>;
}

const READERS: Record<SourceTable, (db: Database, ids: readonly string[]) => Source[]> = {
  person: readPersonSources,
  company: readCompanySources,
  interview: readInterviewSources,
  note: readNoteSources,
  interaction: readInteractionSources,
  opportunity: readOpportunitySources,
  insight: readInsightSources,
  introduction: readIntroductionSources,
};

/** Reads what the keys stand for, as the book is now; what is gone or in the trash is left out. */
export function readSources(db: Database, keys: readonly DocumentKey[]): Map<DocumentKey, Source> {
  const sources = new Map<DocumentKey, Source>();
  for (const [table, own] of Map.groupBy(keys, tableOf))
    for (const source of READERS[table](db, own.map(idOf))) sources.set(keyOf(table, source.id), source);
  return sources;
}

/** Keys read at once. */
const SLICE = 1_000;

/** Tables of documents, those of names first, and which of their rows are. */
const DOCUMENTS: readonly (readonly [SourceTable, string])[] = [
  ['company', ''],
  ['person', ''],
  ['interview', ''],
  ['opportunity', ''],
  ['note', ''],
  ['insight', ''],
  ['interaction', "AND note IS NOT NULL AND note <> ''"],
  ['introduction', "AND outcome <> ''"],
];
const tablesOf = (only?: GroupName) => DOCUMENTS.filter(([table]) => !only || groupOf(keyOf(table, '')) === only);

/** What belongs in the index or in one group of it, in slices: people and companies first; what was made last comes first. */
export function* allKeys(db: Database, only?: GroupName): Generator<DocumentKey[]> {
  for (const [table, condition] of tablesOf(only)) yield* keysOf(db, table, condition);
}

/** How many documents the index or one group of it has, about. */
export function countKeys(db: Database, only?: GroupName): number {
  return tablesOf(only).reduce((sum, [table, condition]) => {
    const select = db.prepare<[], number>(`SELECT count(*) FROM ${table} WHERE deleted_at IS NULL ${condition}`);
    return sum + (select.pluck().get() ?? 0);
  }, 0);
}

/** Whether there are more documents than that; of a big book only as many rows are looked at. */
export function hasMoreDocuments(db: Database, count: number): boolean {
  let left = count;
  for (const [table, condition] of DOCUMENTS) {
    const some = `SELECT 1 FROM ${table} WHERE deleted_at IS NULL ${condition} LIMIT ${left + 1}`;
    left -= db.prepare<[], number>(`SELECT count(*) FROM (${some})`).pluck().get() ?? 0;
    if (left < 0) return true;
  }
  return false;
}

function* keysOf(db: Database, table: SourceTable, condition: string): Generator<DocumentKey[]> {
  const select = db
    .prepare<[string], string>(
      `SELECT id FROM ${table} WHERE deleted_at IS NULL AND id < ? ${condition} ORDER BY id DESC LIMIT ${SLICE}`,
    )
    .pluck();
  for (let below = '\u{10ffff}'; ; ) {
    const ids = select.all(below);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield ids.map((id) => keyOf(table, id));
    below = last;
  }
}
