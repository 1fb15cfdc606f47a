import type { Database } from 'better-sqlite3';

/** Rows that follow from others: they have no place in the history of a record. */
const DERIVED: ReadonlySet<string> = new Set(['mention']);

const BATCH = '(SELECT max(seq) FROM local_batch)';

const rowAs = (columns: readonly string[], side: string): string =>
  `json_object(${columns.map((name) => `'${name}', ${side}."${name}"`).join(', ')})`;

/**
 * (Re)creates the triggers that write a table's changes to the journal, from the columns it has now, and note which
 * records the row refers to. A migration that adds a table or a column calls it last. The batch is the newest one:
 * each write transaction opens by inserting its batch, and SQLite lets only one of them run.
 */
export function journalTable(db: Database, table: string): void {
  const columns = columnsOf(db, table);
  const references = referencesOf(db, table);
  const row = (side: 'OLD' | 'NEW') => rowAs(columns, side);
  const about = (sides: readonly ('OLD' | 'NEW')[]) => {
    const records = sides.flatMap((side) => references.map((column) => `SELECT ${side}."${column}" AS record_id`));
    if (records.length === 0) return '';
    return `
    INSERT INTO local_journal_about (record_id, batch, entry)
    SELECT record_id, coalesce(${BATCH}, 0), last_insert_rowid()
      FROM (${records.join(' UNION ')}) WHERE record_id IS NOT NULL;`;
  };
  const entry = (id: string, before: string, after: string, sides: readonly ('OLD' | 'NEW')[]) => `
    INSERT INTO local_journal (batch, table_name, row_id, before, after)
    VALUES (${BATCH}, '${table}', ${id}, ${before}, ${after});${about(sides)}`;
  db.exec(`
    DROP TRIGGER IF EXISTS journal_${table}_insert;
    DROP TRIGGER IF EXISTS journal_${table}_update;
    DROP TRIGGER IF EXISTS journal_${table}_delete;
    CREATE TRIGGER journal_${table}_insert AFTER INSERT ON ${table}
      BEGIN ${entry('NEW.id', 'NULL', row('NEW'), ['NEW'])} END;
    CREATE TRIGGER journal_${table}_update AFTER UPDATE ON ${table}
      WHEN ${columns.map((name) => `OLD."${name}" IS NOT NEW."${name}"`).join(' OR ')}
      BEGIN ${entry('NEW.id', row('OLD'), row('NEW'), ['OLD', 'NEW'])} END;
    CREATE TRIGGER journal_${table}_delete AFTER DELETE ON ${table}
      BEGIN ${entry('OLD.id', row('OLD'), 'NULL', ['OLD'])} END;
  `);
}

/**
 * Writes for rows just inserted, all at once, what the trigger would have written for each, in the order of their ids.
 *
 * @param ids of rows that were inserted while the trigger was away
 */
export function journalInserted(db: Database, table: string, ids: readonly string[]): void {
  const last = db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM local_journal').pluck().get();
  db.prepare(
    `INSERT INTO local_journal (batch, table_name, row_id, before, after)
     SELECT ${BATCH}, '${table}', id, NULL, ${rowAs(columnsOf(db, table), table)}
       FROM ${table} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
  ).run(JSON.stringify(ids));
  const records = referencesOf(db, table).map(
    (column) => `SELECT r."${column}" AS record_id, j.batch, j.seq
      FROM local_journal j JOIN ${table} r ON r.id = j.row_id WHERE j.seq > $last AND r."${column}" IS NOT NULL`,
  );
  if (records.length === 0) return;
  // In the order of the key, so that each page of it is visited once.
  db.prepare(
    `INSERT INTO local_journal_about (record_id, batch, entry) ${records.join(' UNION ')} ORDER BY 1, 2, 3`,
  ).run({ last });
}

const columnsOf = (db: Database, table: string): string[] =>
  db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);

/** Columns that name another record. None in a book so old that nothing keeps track of them. */
function referencesOf(db: Database, table: string): string[] {
  const kept = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'local_journal_about'").get();
  if (!kept || DERIVED.has(table)) return [];
  return db.prepare<[string], string>('SELECT "from" FROM pragma_foreign_key_list(?) ORDER BY id').pluck().all(table);
}
