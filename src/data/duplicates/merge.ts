import type { Database } from 'better-sqlite3';
import type { BatchId } from '../../contract/index.ts';
import { KithError } from '../../contract/kith-error.ts';
import { newId } from '../ids.ts';
import { connect } from '../sqlite/connection.ts';
import { mergeCompanies } from './merge-companies.ts';
import { mergePeople } from './merge-people.ts';
import type { DuplicateTasks, Merger } from './tasks.ts';

/**
 * Merges in a transaction on a connection of its own, as one batch: what hangs on one person may be thousands of rows,
 * and mentions are looked for in all texts of the book.
 *
 * @throws KithError not_found
 */
export function mergeInOwnConnection(input: DuplicateTasks['merge']['input']): DuplicateTasks['merge']['output'] {
  const db = connect(input.path);
  try {
    const write = db.transaction(() => {
      const batch = newId<BatchId>();
      db.prepare("INSERT INTO local_batch (id, at, label, kind) VALUES (?, ?, ?, 'do')").run(
        batch,
        input.now,
        input.label,
      );
      merge(db, input);
      return { batch };
    });
    return write.immediate();
  } finally {
    db.close();
  }
}

/**
 * Merges in the transaction it is called in.
 *
 * @throws KithError not_found
 */
export function merge(db: Database, input: Merger): void {
  const { kind, from, into } = input;
  for (const id of [from, into]) {
    const there = db.prepare<[string]>(`SELECT 1 FROM ${kind} WHERE id = ? AND deleted_at IS NULL`).get(id);
    if (!there) throw new KithError('not_found', `There is no such ${kind}. It may have been deleted.`, { id });
  }
  if (input.kind === 'person') mergePeople(db, input.from, input.into, input.take);
  else mergeCompanies(db, input.from, input.into, input.take);
}
