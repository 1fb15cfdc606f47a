import type { Database } from 'better-sqlite3';

/** Rows that follow from others: they have no place in the history of a record. */
const DERIVED: ReadonlySet<string> = new Set(['mention', 'source_record']);

/**
 * (Re)creates the triggers that write a table's changes to the journal, from the columns it has now, and note which
 * records the row refers to. A migration that adds a table or a column calls it last. The batch is the newest one:
 * each write transaction opens by inserting its batch, and SQLite lets only one of them run.
 */
export function journalTable(db: Database, table: string): void {
  const columns = db.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)').all(table);
  const references = referencesOf(db, table);
  const row = (side: 'OLD' | 'NEW') =>
    `json_object(${columns.map((c) => `'${c.name}', ${side}."${c.name}"`).join(', ')})`;
  const about = (sides: readonly ('OLD' | 'NEW')[]) => {
    const records = sides.flatMap((side) => references.map((column) => `SELECT ${side}."${column}" AS record_id`));
    if (records.length === 0) return '';
    return `
    INSERT INTO local_journal_about (record_id, batch, entry)
    SELECT record_id, coalesce((SELECT max(seq) FROM local_batch), 0), last_insert_rowid()
      FROM (${records.join(' UNION ')}) WHERE record_id IS NOT NULL;`;
  };
  const entry = (id: string, before: string, after: string, sides: readonly ('OLD' | 'NEW')[]) => `
    INSERT INTO local_journal (batch, table_name, row_id, before, after)
    VALUES ((SELECT max(seq) FROM local_batch), '${table}', ${id}, ${before}, ${after});${about(sides)}`;
  db.exec(`
    DROP TRIGGER IF EXISTS journal_${table}_insert;
    DROP TRIGGER IF EXISTS journal_${table}_update;
    DROP TRIGGER IF EXISTS journal_${table}_delete;
    CREATE TRIGGER journal_${table}_insert AFTER INSERT ON ${table}
      BEGIN ${entry('NEW.id', 'NULL', row('NEW'), ['NEW'])} END;
    CREATE TRIGGER journal_${table}_update AFTER UPDATE ON ${table}
      WHEN ${columns.map((c) => `OLD."${c.name}" IS NOT NEW."${c.name}"`).join(' OR ')}
      BEGIN ${entry('NEW.id', row('OLD'), row('NEW'), ['OLD', 'NEW'])} END;
    CREATE TRIGGER journal_${table}_delete AFTER DELETE ON ${table}
      BEGIN ${entry('OLD.id', row('OLD'), 'NULL', ['OLD'])} END;
  `);
}

/** Columns that name another record. None in a book so old that nothing keeps track of them. */
function referencesOf(db: Database, table: string): string[] {
  const kept = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'local_journal_about'").get();
  if (!kept || DERIVED.has(table)) return [];
  return db.prepare<[string], string>('SELECT "from" FROM pragma_foreign_key_list(?) ORDER BY id').pluck().all(table);
}
