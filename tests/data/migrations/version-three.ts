import { newId } from '../../../src/data/ids.ts';
import { connect, enterWal } from '../../../src/data/sqlite/connection.ts';
import { migrate } from '../../../src/data/sqlite/migrate.ts';
import { migrations } from '../../../src/data/sqlite/migrations/index.ts';
import { batch } from './version-one.ts';

/** Ids of what is in a book of version 3. */
export interface VersionThree {
  readonly people: readonly string[];
  readonly company: string;
  /** The latest batch, which said how close the first of the people is. */
  readonly judged: string;
}

/** Writes a closed book as the third version left it: six colleagues, the user's own job, and a word on a tie. */
export function writeVersionThree(path: string): VersionThree {
  const db = connect(path);
  enterWal(db);
  migrate(db, migrations.slice(0, 3));
  const [company, people] = [newId(), Array.from({ length: 6 }, () => newId())];
  const at = '2025-11-01T12:00:00.000Z';
  batch(db, at, 'Wrote it all', (insert) => {
    insert('company', { id: company, name: 'Acme', created_at: at });
    for (const [number, id] of people.entries()) {
      insert('person', { id, name: `Ana ${number}`, met_on: '2024-05', created_at: at });
      insert('employment', { id: newId(), person_id: id, company_id: company, title: 'Lead' });
    }
    insert('my_employment', { id: newId(), company_id: company, started_on: '2020' });
  });
  const judged = batch(db, at, 'Judged the tie to Ana 0', () =>
    db.prepare("UPDATE person SET tie_override = 'close' WHERE id = ?").run(people[0]),
  );
  db.close();
  return { people, company, judged };
}
