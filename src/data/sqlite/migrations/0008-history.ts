import type { Database } from 'better-sqlite3';
import { journalTable } from '../triggers.ts';

/** Records that stay in the trash for a while; of nearly all rows there is nothing in their index. */
const TRASHABLE = [
  'person',
  'company',
  'interaction',
  'interview',
  'note',
  'opportunity',
  'compensation',
  'insight',
  'introduction',
];

/**
 * The history of a record: which entries of the journal are about it though they are about a part of it, such as a
 * tag or a job, which may be gone. Indexes for undone batches and for the trash.
 */
export function history(db: Database): void {
  db.exec(`
    CREATE TABLE local_journal_about (
      record_id TEXT NOT NULL,
      batch INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      PRIMARY KEY (record_id, batch, entry)
    ) WITHOUT ROWID;
    CREATE INDEX local_batch_target ON local_batch (target) WHERE target IS NOT NULL;
    CREATE INDEX local_batch_undone ON local_batch (undone_by) WHERE undone_by IS NOT NULL;
  `);
  for (const table of TRASHABLE)
    db.exec(`CREATE INDEX ${table}_trash ON ${table} (deleted_at) WHERE deleted_at IS NOT NULL`);
  const tables = journaledTables(db);
  rememberWhatIsThere(db, tables);
  for (const table of tables) journalTable(db, table);
}

const journaledTables = (db: Database): string[] =>
  db
    .prepare<[], string>(
      "SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journal\\_%\\_insert' ESCAPE '\\'",
    )
    .pluck()
    .all();

/** In one pass over the journal, as long as that may be, and in the order of the key. */
function rememberWhatIsThere(db: Database, tables: readonly string[]): void {
  const columns = tables.flatMap((table) =>
    db.prepare<[string], string>('SELECT "from" FROM pragma_foreign_key_list(?)').pluck().all(table),
  );
  const names = [...new Set(columns)].map((column) => `'${column}'`).join(', ');
  const side = (row: 'before' | 'after') => `
    SELECT r.value AS record_id, coalesce(j.batch, 0) AS batch, j.seq AS entry
      FROM local_journal j, json_each(j.${row}) r
     WHERE j.${row} IS NOT NULL AND j.table_name NOT IN ('mention', 'source_record')
       AND r.key IN (${names}) AND r.type = 'text'`;
  db.exec(`INSERT INTO local_journal_about ${side('before')} UNION ${side('after')} ORDER BY 1, 2, 3`);
}
