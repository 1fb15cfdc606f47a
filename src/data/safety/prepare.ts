import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KithError } from '../../contract/index.ts';
import { listBackups } from './backup.ts';
import { isThere, sizeOf } from './files.ts';
import { finishRestore } from './restore.ts';

/**
 * What is to be seen to before a book is opened or begun: its folder, a restore that was cut off, and
 * whether a book that was there has been emptied.
 *
 * @throws KithError book_corrupt
 */
export async function prepareToOpen(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await finishRestore(path);
  // SQLite takes an empty file for a new database.
  if ((await isThere(path)) && (await sizeOf(path)) === 0 && (await listBackups(path)).length > 0)
    throw new KithError(
      'book_corrupt',
      `The book ${path} is empty, though it has backups. Nothing was changed; restore a backup to go on.`,
      { path },
    );
}
