import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KithError } from '../../contract/index.ts';
import { listBackups } from './backup.ts';
import { isThere, SMALLEST_BYTES, sizeOf } from './files.ts';
import { finishRestore } from './restore.ts';

/**
 * What is to be seen to before a book is opened or begun: its folder, a restore that was cut off, and
 * whether what is there can be a book at all. The file itself is not opened.
 *
 * @throws KithError book_corrupt
 */
export async function prepareToOpen(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await finishRestore(path);
  if (!(await isThere(path))) return;
  const file = await stat(path);
  if (!file.isFile()) throw corrupt(path, `${path} is a folder, not a Kith book. It was left as it is.`);
  if (file.size > 0 && file.size < SMALLEST_BYTES)
    throw corrupt(path, `The book ${path} was cut short. Nothing was changed; restore a backup to go on.`);
  // An empty file is also what a new database begins as.
  if (file.size === 0 && ((await sizeOf(`${path}-wal`)) > 0 || (await listBackups(path)).length > 0))
    throw corrupt(path, `The book ${path} has been emptied. Nothing was changed; restore a backup to go on.`);
}

const corrupt = (path: string, message: string) => new KithError('book_corrupt', message, { path });
