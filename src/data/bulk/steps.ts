import type { BatchId } from '../../contract/index.ts';
import { newId } from '../ids.ts';
import type { Job } from '../jobs.ts';
import { connect } from '../sqlite/connection.ts';
import { readyChange } from './change.ts';
import { Gathered } from './inserts.ts';
import type { BulkTasks } from './tasks.ts';

type Task = BulkTasks['changeMany'];

/** Changes many records in a transaction and a batch, on a connection of its own. */
export function changeInOwnConnection(input: Task['input'], job: Job): Task['output'] {
  const { label, now } = input;
  // In the order of the key, so that each page of the tables is visited once.
  const ids = input.ids.toSorted();
  const db = connect(input.path);
  try {
    const write = db.transaction((): Task['output'] => {
      const batch = newId<BatchId>();
      const { lastInsertRowid: seq } = db
        .prepare("INSERT INTO local_batch (id, at, label, kind) VALUES (?, ?, ?, 'do')")
        .run(batch, now, label);
      const gathered = new Gathered();
      const { each, end } = readyChange(db, input, gathered.insert);
      for (const [index, id] of ids.entries()) {
        job.check();
        job.progress('writing', index, ids.length);
        each(id);
      }
      gathered.write(db, () => job.check());
      const result = end();
      if (db.prepare('SELECT 1 FROM local_journal WHERE batch = ? LIMIT 1').get(seq)) return { ...result, batch };
      db.prepare('DELETE FROM local_batch WHERE seq = ?').run(seq);
      return { ...result, batch: null };
    });
    return write.immediate();
  } finally {
    db.close();
  }
}
