import { writeSync } from 'node:fs';
import type { BatchId, ImportPreview } from '../../../src/contract/index.ts';
import { openBook } from '../../../src/data/book.ts';
import { validateInput } from '../../../src/data/dispatch.ts';
import { newId } from '../../../src/data/ids.ts';
import { runOnBook } from '../../../src/data/methods/index.ts';
import { backUpBeforeMigration } from '../../../src/data/safety/backup.ts';
import { restoreBackup } from '../../../src/data/safety/restore.ts';
import { connect, enterWal } from '../../../src/data/sqlite/connection.ts';
import { checkBook, migrate } from '../../../src/data/sqlite/migrate.ts';
import { patiently } from '../../../src/data/sqlite/patience.ts';
import { systemClock } from '../../../src/domain/dates.ts';
import { linkedInCsv } from '../../fixtures/linkedin.ts';
import { laterMigrations } from '../migrations/later.ts';
import { IMPORT_ROWS, rowsOfStep } from './plan.ts';

/** Works on a book until it is killed; every line it prints tells of something that is committed. */

const [task, path = '', argument = ''] = process.argv.slice(2);

/** Synchronous, so that a line is out before the next step begins. */
const tell = (line: string): void => void writeSync(1, `${line}\n`);

/** Small and big batches by turns, each of as many rows as its label says; the big ones make the WAL be folded. */
async function edit(): Promise<void> {
  tell('begin');
  const book = await openBook({ path });
  for (let step = 0; ; step += 1) {
    const { batch } = await book.writer.write(`${rowsOfStep(step)} rows`, async ({ db }) => {
      const [person, interaction] = [newId(), newId()];
      db.prepare('INSERT INTO person (id, name) VALUES (?, ?)').run(person, `Person ${step}`);
      db.prepare('INSERT INTO interaction (id, happened_on, note) VALUES (?, ?, ?)').run(interaction, '2026-03-16', '');
      const met = db.prepare('INSERT INTO interaction_person (id, interaction_id, person_id) VALUES (?, ?, ?)');
      met.run(newId(), interaction, person);
      const note = db.prepare('INSERT INTO note (id, person_id, body) VALUES (?, ?, ?)');
      for (let row = 3; row < rowsOfStep(step); row += 1) note.run(newId(), person, 'note '.repeat(1_000));
    });
    tell(`ack ${batch}`);
  }
}

/** Imports an export, then the ones of the years after. */
async function importFiles(): Promise<void> {
  tell('begin');
  const book = await openBook({ path });
  for (let yearsLater = 0; yearsLater < 2; yearsLater += 1) {
    const content = Buffer.from(linkedInCsv({ rows: IMPORT_ROWS, yearsLater })).toString('base64');
    const preview = (await runOnBook(
      book,
      'import.preview',
      validateInput('import.preview', { fileName: 'Connections.csv', content }),
    )) as ImportPreview;
    const { batch } = (await runOnBook(
      book,
      'import.commit',
      validateInput('import.commit', { importId: preview.importId }),
    )) as { batch: BatchId };
    tell(`ack ${batch}`);
  }
  await book.close();
  tell('end');
}

/** Brings a book to a version to come, as opening it would. */
async function migrateBook(): Promise<void> {
  const known = laterMigrations.length;
  tell('begin');
  const db = await patiently(() => connect(path));
  await patiently(() => checkBook(db, path, known));
  await patiently(() => enterWal(db));
  await backUpBeforeMigration(db, path, systemClock, known);
  await patiently(() => migrate(db, laterMigrations));
  tell('ack');
  db.close();
  tell('end');
}

async function restore(): Promise<void> {
  tell('begin');
  await restoreBackup(path, argument, systemClock);
  tell('ack');
  tell('end');
}

switch (task) {
  case 'edit':
    await edit();
    break;
  case 'import':
    await importFiles();
    break;
  case 'migrate':
    await migrateBook();
    break;
  case 'restore':
    await restore();
    break;
}
