import { open, rm, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Never open the book itself with these while any connection of this process has it open: closing a
 * descriptor drops every POSIX lock the process holds on the file, SQLite's included.
 */

/** Where a book's backups are: `kith.db` has `kith.db.backups` beside it. */
export const backupsFolder = (book: string): string => join(dirname(book), `${basename(book)}.backups`);

/** The files SQLite keeps beside a database; each belongs to it and to no other. */
export const COMPANIONS = ['-wal', '-shm', '-journal'] as const;

/**
 * No database is smaller. SQLite takes a file of none or one byte for a new database, writes over it and
 * removes its WAL, so such a file must not be opened at all.
 */
export const SMALLEST_BYTES = 512;

/** Makes a file's content survive a power cut. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes what was created, renamed or removed in a folder survive a power cut, where the system can. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open folders; its file system journals renames itself.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Removes a database with its companions, if it is there. */
export async function removeDatabase(path: string): Promise<void> {
  await Promise.all(['', ...COMPANIONS].map((suffix) => rm(path + suffix, { force: true })));
}

/** In bytes; 0 when the file is not there. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

/** What a user may still write in a folder, in bytes. */
export async function roomIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
