import type { BatchId, HistoryBatch, HistoryKind, HistoryRecord, ParsedInput } from '../../contract/index.ts';
import { dayBegins } from '../../domain/dates.ts';
import type { Book } from '../book.ts';
import { tellChanges } from './changes.ts';
import { countChanges, type EntriesByBatch, entriesAbout, entriesOf, readEntries } from './entries.ts';
import { KIND } from './kinds.ts';
import { Naming } from './naming.ts';
import { isTold } from './tables.ts';
import { batchesNaming } from './text.ts';

type Query = ParsedInput<'journal.list'>;
interface BatchRow {
  readonly seq: number;
  readonly id: BatchId;
  readonly at: string;
  readonly label: string;
  readonly kind: HistoryKind;
  readonly turns: 'undo' | 'redo' | null;
  readonly undone: number | null;
  readonly undoneAt: string | null;
  readonly partlyUndoneAt: string | null;
}

const MOST_COUNTED = 200;
/** In the history of a record each batch shows so many changes, and takes so many entries to find them. */
const MOST_SHOWN = 12;
const MOST_READ = 60;

/** Of a turn, the next one that turns the same batch: then it no longer holds. */
const NEXT_TURN = `(SELECT min(n.seq) FROM local_batch n WHERE n.target = b.target AND n.kind <> 'do' AND n.seq > b.seq)`;
const LATEST_PART = `(SELECT max(n.seq) FROM local_batch n
   WHERE n.target = b.seq AND n.kind = 'do' AND n.undone_by IS NULL)`;
const AT = (seq: string) => `(SELECT o.at FROM local_batch o WHERE o.seq = ${seq})`;

const COLUMNS = `b.seq, b.id, b.at, b.label, ${KIND} AS kind,
  CASE WHEN b.kind <> 'do' THEN b.kind END AS turns,
  CASE WHEN b.undone_by IS NOT NULL THEN b.undone_by WHEN b.kind <> 'do' THEN ${NEXT_TURN} END AS undone,
  CASE WHEN b.undone_by > 0 THEN ${AT('b.undone_by')} WHEN b.kind <> 'do' THEN ${AT(NEXT_TURN)} END AS undoneAt,
  ${AT(LATEST_PART)} AS partlyUndoneAt`;

/** A window of what was done to the book or to one record, newest first. */
export function listBatches(
  book: Book,
  query: Query,
): { total: number; about: HistoryRecord | null; batches: HistoryBatch[] } {
  const { db } = book;
  const about = query.about ? entriesAbout(db, query.about) : null;
  const { where, values } = conditions(book, query, about);
  const total =
    db
      .prepare<unknown[], number>(`SELECT count(*) FROM local_batch b ${where}`)
      .pluck()
      .get(...values) ?? 0;
  const rows = db
    .prepare<unknown[], BatchRow>(`SELECT ${COLUMNS} FROM local_batch b ${where} ORDER BY b.seq DESC LIMIT ? OFFSET ?`)
    .all(...values, query.limit, query.offset);
  return {
    total,
    about: query.about ? recordOf(book, query.about) : null,
    batches: rows.map((row) => told(book, row, query.about, about)),
  };
}

function conditions(book: Book, query: Query, about: EntriesByBatch | null): { where: string; values: unknown[] } {
  const terms: string[] = [];
  const values: unknown[] = [];
  const term = (sql: string, ...of: unknown[]) => {
    terms.push(`(${sql})`);
    values.push(...of);
  };
  if (about) term('b.seq IN (SELECT value FROM json_each(?))', JSON.stringify([...about.keys()]));
  // Batch ids are compared as text, so that the index serves.
  if (query.batch) term('b.id >= ? AND b.id < ?', query.batch, `${query.batch}~`);
  if (query.since) term('b.at >= ?', dayBegins(query.since));
  if (query.until) term('b.at < ?', dayBegins(query.until, 1));
  if (query.kinds?.length) term(`${KIND} IN (SELECT value FROM json_each(?))`, JSON.stringify(query.kinds));
  for (const word of query.text.split(/\s+/).filter(Boolean)) {
    const naming = JSON.stringify(batchesNaming(book, word));
    term("b.label LIKE ? ESCAPE '\\' OR b.seq IN (SELECT value FROM json_each(?))", `%${escaped(word)}%`, naming);
  }
  return { where: terms.length > 0 ? `WHERE ${terms.join(' AND ')}` : '', values };
}

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

function told({ db }: Book, row: BatchRow, id: string | undefined, about: EntriesByBatch | null): HistoryBatch {
  const { seq, undone, ...batch } = row;
  const entries = about?.get(seq) ?? [];
  const counted = about ? entries.length : countChanges(db, seq, MOST_COUNTED + 1);
  const changes = about ? tellChanges(db, readEntries(db, entries.slice(0, MOST_READ)), id) : [];
  return {
    ...batch,
    changes: Math.min(about && entries.length <= MOST_READ ? changes.length : counted, MOST_COUNTED),
    moreChanges: counted > MOST_COUNTED,
    state: undone === null ? 'done' : undone === 0 ? 'gone' : 'undone',
    shown: changes.slice(0, MOST_SHOWN),
  };
}

/** The record a history is asked of, by its id alone: as it is, or as the journal last knew it. */
function recordOf({ db }: Book, id: string): HistoryRecord | null {
  const table = db
    .prepare<[string], string>('SELECT table_name FROM local_journal WHERE row_id = ? ORDER BY seq DESC LIMIT 1')
    .pluck()
    .get(id);
  return table && isTold(table) ? new Naming(db).of(table, id) : null;
}

/** What a batch changed, from one entry on; only what concerns a record when `about` is given. */
export function changesOf(
  { db }: Book,
  seq: number,
  { about, after, limit }: ParsedInput<'journal.changes'>,
): { changes: HistoryBatch['shown']; next: number | null } {
  const entries = about
    ? readEntries(db, (entriesAbout(db, about).get(seq) ?? []).filter((entry) => entry > after).slice(0, limit + 1))
    : entriesOf(db, seq, after, limit + 1);
  const window = entries.slice(0, limit);
  return {
    changes: tellChanges(db, window, about),
    next: entries.length > limit ? (window.at(-1)?.seq ?? null) : null,
  };
}
