import type { Database, Statement } from 'better-sqlite3';
import { type BatchId, KithError } from '../../contract/index.ts';
import { newId } from '../ids.ts';
import type { Job } from '../jobs.ts';
import { connect } from '../sqlite/connection.ts';
import { wrongWith } from './check-values.ts';
import { type Column, userTables, versionOf } from './tables.ts';
import type { ExportTasks } from './tasks.ts';

/** The version from which on what a source said is in one row. */
const ONE_PROVENANCE = 9;

type Row = Readonly<Record<string, string | number | null>>;

/**
 * Reads a book back from its JSON, ids kept, in one transaction and one batch. All of the file is checked before the
 * first row is written.
 *
 * @throws KithError unreadable_file | book_newer for the file; invalid_input for a book that is not empty; cancelled
 */
export function readBack(input: ExportTasks['readBack']['input'], job: Job): ExportTasks['readBack']['output'] {
  const db = connect(input.path);
  try {
    const tables = userTables(db);
    const rows = readRows(input, tables, versionOf(db), job);
    const records = [...rows.values()].reduce((sum, some) => sum + some.length, 0);
    const people = rows.get('person')?.length ?? 0;
    const write = db.transaction(() => {
      refuseUnlessEmpty(db, tables);
      if (records === 0) return { batch: null, people, records };
      const batch = newId<BatchId>();
      const label = `Read ${people === 1 ? '1 person' : `${people} people`} back from ${input.fileName}`;
      db.prepare("INSERT INTO local_batch (id, at, label, kind) VALUES (?, ?, ?, 'do')").run(batch, input.now, label);
      insert(db, rows, records, job);
      return { batch, people, records };
    });
    return write.immediate();
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))
      throw damaged(input.fileName, 'records in it name others that it does not hold, or there twice');
    throw error;
  } finally {
    db.close();
  }
}

function readRows(
  { content, fileName }: ExportTasks['readBack']['input'],
  tables: ReadonlyMap<string, readonly Column[]>,
  version: number,
  job: Job,
): Map<string, readonly Row[]> {
  job.progress('reading', 0, null);
  const file = parsed(content, fileName);
  if (!Number.isSafeInteger(file.version) || !isObject(file.tables)) throw damaged(fileName, 'it has no tables');
  if (Number(file.version) > version)
    throw new KithError(
      'book_newer',
      `${fileName} was written by a newer Kith (version ${file.version}; this one knows ${version}). Update Kith to read it.`,
      { version: Number(file.version), known: version },
    );
  // What imports said was kept in other columns, and is no loss: the next import finds people by their addresses.
  const left = Number(file.version) < ONE_PROVENANCE ? ['provenance', 'source_record'] : [];
  const read = Object.entries(file.tables).filter(([table]) => !left.includes(table));
  return new Map(
    read.map(([table, rows]) => {
      const columns = tables.get(table);
      if (!columns || !Array.isArray(rows)) throw damaged(fileName, `Kith has no table ${JSON.stringify(table)}`);
      const known = new Map(columns.map((column) => [column.name, column]));
      for (const [index, row] of rows.entries()) {
        if (index % 1_000 === 0) job.check();
        const wrong = wrongRow(table, known, row);
        if (wrong) throw damaged(fileName, `record ${index + 1} of ${table} cannot be read: ${wrong}`);
      }
      return [table, rows as Row[]];
    }),
  );
}

function parsed(content: string, fileName: string): Readonly<Record<string, unknown>> {
  try {
    const file: unknown = JSON.parse(
      Buffer.from(content, 'base64')
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    );
    if (isObject(file) && file.format === 'kith') return file;
  } catch {
    throw damaged(fileName, 'it is no JSON, or was cut off');
  }
  throw new KithError('unreadable_file', `${fileName} is not a Kith book that was written out as JSON.`, { fileName });
}

function wrongRow(table: string, columns: ReadonlyMap<string, Column>, row: unknown): string | null {
  if (!isObject(row)) return 'it is no record';
  if (!Object.hasOwn(row, 'id')) return 'it has no id';
  for (const [name, value] of Object.entries(row)) {
    const column = columns.get(name);
    if (!column) return `there is no column ${JSON.stringify(name)}`;
    const wrong = wrongWith(table, column, value);
    if (wrong) return `${name} ${wrong}`;
  }
  return null;
}

function refuseUnlessEmpty(db: Database, tables: ReadonlyMap<string, unknown>): void {
  for (const table of tables.keys())
    if (db.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get() !== undefined)
      throw new KithError(
        'invalid_input',
        'This book is not empty. A whole book is read back into an empty one only; nothing was changed.',
        { issues: [{ path: 'content', message: `the book has records in ${table}` }] },
      );
}

function insert(db: Database, tables: ReadonlyMap<string, readonly Row[]>, total: number, job: Job): void {
  let done = 0;
  for (const [table, rows] of tables) {
    const statements = new Map<string, Statement<unknown[]>>();
    for (const row of rows) {
      // Rows of an older file may lack columns, which then are as a new record has them.
      const names = Object.keys(row);
      const key = names.join();
      let statement = statements.get(key);
      if (!statement) {
        const columns = names.map((name) => `"${name}"`).join(', ');
        statement = db.prepare<unknown[]>(
          `INSERT INTO "${table}" (${columns}) VALUES (${names.map(() => '?').join(', ')})`,
        );
        statements.set(key, statement);
      }
      statement.run(...Object.values(row));
      done += 1;
      job.check();
      job.progress('writing', done, total);
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const damaged = (fileName: string, why: string): KithError =>
  new KithError('unreadable_file', `${fileName} is damaged: ${why}. Nothing was changed.`, { fileName });
