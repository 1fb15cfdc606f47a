import { type Migration, migrations } from '../../../src/data/sqlite/migrations/index.ts';
import { journalTable } from '../../../src/data/sqlite/triggers.ts';

/** Migrations a Kith to come might bring: they rewrite every row, and add a column and a table. */
export const laterMigrations: readonly Migration[] = [
  ...migrations,
  (db) => {
    db.exec('ALTER TABLE person ADD COLUMN nickname TEXT');
    db.exec("UPDATE person SET nickname = 'Nick of ' || name");
    journalTable(db, 'person');
  },
  (db) => {
    db.exec(`CREATE TABLE postcard (
      id TEXT PRIMARY KEY NOT NULL,
      person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      due_on TEXT NOT NULL DEFAULT ''
    ) WITHOUT ROWID`);
    db.exec("INSERT INTO postcard (id, person_id) SELECT 'p-' || id, id FROM person");
    journalTable(db, 'postcard');
  },
];
