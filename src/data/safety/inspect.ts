import type { Database } from 'better-sqlite3';
import type { Inspection } from './tasks.ts';

const COUNTED = { people: 'person', companies: 'company', interviews: 'interview', notes: 'note' } as const;
export type Counts = Record<keyof typeof COUNTED, number>;

/** More would not help anybody. */
const PROBLEMS_TOLD = 20;

/**
 * Looks a book through. `quick` looks at its pages only, `full` also at indexes, references and the journal. Blocks until done: for a worker.
 */
export function inspect(db: Database, depth: 'quick' | 'full'): Inspection {
  const problems: string[] = [];
  const attempt = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      problems.push(`It cannot be read: ${(error as Error).message}.`);
      return null;
    }
  };
  const number = (pragma: string) => Number(db.pragma(pragma, { simple: true }));
  // Outside of `attempt`: a file whose first page cannot be read is no database at all.
  const application = number('application_id');
  const version = number('user_version');
  attempt(() => problems.push(...integrity(db, depth)));
  if (depth === 'full') attempt(() => problems.push(...danglingReferences(db)));
  if (depth === 'full' && version > 0) attempt(() => problems.push(...journalProblems(db)));
  const counts = version > 0 ? attempt(() => count(db)) : null;
  return { application, version, problems: [...new Set(problems)], counts };
}

function integrity(db: Database, depth: 'quick' | 'full'): string[] {
  const check = depth === 'full' ? 'integrity_check' : 'quick_check';
  const rows = db.pragma(`${check}(${PROBLEMS_TOLD})`) as Record<string, string>[];
  return rows.flatMap((row) => Object.values(row)).filter((line) => line !== 'ok');
}

function danglingReferences(db: Database): string[] {
  const rows = db.prepare<[], { table: string; parent: string; times: number }>(
    'SELECT "table", parent, count(*) AS times FROM pragma_foreign_key_check GROUP BY "table", parent',
  );
  return rows
    .all()
    .map(({ table, parent, times }) => `${times} rows of ${table} refer to a row of ${parent} that is not there.`);
}

function journalProblems(db: Database): string[] {
  const problems: string[] = [];
  const times = (sql: string) => db.prepare<[], number>(sql).pluck().get() ?? 0;
  const unreadable = times(
    'SELECT count(*) FROM local_journal WHERE NOT coalesce(json_valid(before), 1) OR NOT coalesce(json_valid(after), 1)',
  );
  if (unreadable) problems.push(`${unreadable} entries of the journal cannot be read.`);
  const stray = times(
    'SELECT count(*) FROM local_journal WHERE batch IS NULL OR batch NOT IN (SELECT seq FROM local_batch)',
  );
  if (stray) problems.push(`${stray} entries of the journal belong to no batch.`);
  return problems;
}

function count(db: Database): Counts {
  const living = (table: string) =>
    db.prepare<[], number>(`SELECT count(*) FROM ${table} WHERE deleted_at IS NULL`).pluck().get() ?? 0;
  const entries = Object.entries(COUNTED).map(([name, table]) => [name, living(table)]);
  return Object.fromEntries(entries) as Counts;
}
