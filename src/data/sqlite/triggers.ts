import type { Database } from 'better-sqlite3';

const columnsOf = (db: Database, table: string): string[] =>
  db
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name);

const rowAs = (columns: readonly string[], side: string): string =>
  `json_object(${columns.map((name) => `'${name}', ${side}."${name}"`).join(', ')})`;

/** The SQL of a table's row as the journal has it. */
export const journaledRow = (db: Database, table: string): string => rowAs(columnsOf(db, table), table);

/**
 * (Re)creates the triggers that write a table's changes to the journal, from the columns it has now.
 * A migration that adds a table or a column calls it last. The batch is the newest one: each write
 * transaction opens by inserting its batch, and SQLite lets only one of them run.
 */
export function journalTable(db: Database, table: string): void {
  const columns = columnsOf(db, table);
  const row = (side: 'OLD' | 'NEW') => rowAs(columns, side);
  const entry = (id: string, before: string, after: string) => `
    INSERT INTO local_journal (batch, table_name, row_id, before, after)
    VALUES ((SELECT max(seq) FROM local_batch), '${table}', ${id}, ${before}, ${after});`;
  db.exec(`
    DROP TRIGGER IF EXISTS journal_${table}_insert;
    DROP TRIGGER IF EXISTS journal_${table}_update;
    DROP TRIGGER IF EXISTS journal_${table}_delete;
    CREATE TRIGGER journal_${table}_insert AFTER INSERT ON ${table} BEGIN ${entry('NEW.id', 'NULL', row('NEW'))} END;
    CREATE TRIGGER journal_${table}_update AFTER UPDATE ON ${table}
      WHEN ${columns.map((c) => `OLD."${c}" IS NOT NEW."${c}"`).join(' OR ')}
      BEGIN ${entry('NEW.id', row('OLD'), row('NEW'))} END;
    CREATE TRIGGER journal_${table}_delete AFTER DELETE ON ${table} BEGIN ${entry('OLD.id', row('OLD'), 'NULL')} END;
  `);
}
