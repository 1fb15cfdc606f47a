import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { type Backup, KithError } from '../../contract/index.ts';
import type { Clock } from '../../domain/dates.ts';
import { type Job, unseenJob } from '../jobs.ts';
import { APPLICATION_ID } from '../sqlite/connection.ts';
import { explainStorageError } from '../sqlite/errors.ts';
import { bookVersion } from '../sqlite/migrate.ts';
import { migrations } from '../sqlite/migrations/index.ts';
import { inThread } from '../thread/in-thread.ts';
import { backupsFolder, removeDatabase, roomIn, sizeOf, syncFile, syncFolder } from './files.ts';
import { type BackupReason, backupName, parseBackupName, partialName, writerOfPartial } from './names.ts';
import { backupsToDelete } from './rotation.ts';

/** Left free on the disk by a backup, so that the book itself can go on being written. */
const SPARE_BYTES = 4_000_000;

/**
 * Copies the book as it is committed now into its folder of backups, checks the copy, and clears out the
 * backups that have had their time. Runs in a thread of its own; writes under way go on and are not in it.
 *
 * @param db any connection to the book
 * @throws KithError disk_full | book_read_only | book_corrupt; then nothing is left behind
 */
export async function createBackup(
  db: Database,
  path: string,
  reason: BackupReason,
  clock: Clock,
  job: Job = unseenJob,
): Promise<Backup> {
  const folder = backupsFolder(path);
  const takenAt = clock.now();
  try {
    await mkdir(folder, { recursive: true });
    await syncFolder(dirname(folder));
    await removeUnfinished(folder);
    await checkRoom(db, folder);
    const name = await freeName(folder, takenAt, reason);
    const partial = join(folder, partialName(name));
    try {
      const { application, problems } = await inThread('copy', { from: path, to: partial }, job);
      if (problems.length > 0 || application !== APPLICATION_ID) throw damaged(path, problems);
      await syncFile(partial);
      await rename(partial, join(folder, name));
    } finally {
      await removeDatabase(partial);
    }
    await syncFolder(folder);
    const backup: Backup = { path: join(folder, name), takenAt, bytes: await sizeOf(join(folder, name)), reason };
    await rotate(path, clock);
    return backup;
  } catch (error) {
    throw inWordsOfBackup(error, folder);
  }
}

/** The backups of a book, newest first. Unfinished ones and other files are left out. */
export async function listBackups(path: string): Promise<Backup[]> {
  const folder = backupsFolder(path);
  const backups: Backup[] = [];
  for (const name of await namesIn(folder)) {
    const parsed = parseBackupName(name);
    if (parsed) backups.push({ path: join(folder, name), bytes: await sizeOf(join(folder, name)), ...parsed });
  }
  return backups.sort((a, b) => (a.path < b.path ? 1 : -1));
}

/** Backs up a book that a migration is about to change; a new book and one of this version need none. */
export async function backUpBeforeMigration(
  db: Database,
  path: string,
  clock: Clock,
  known = migrations.length,
): Promise<void> {
  const version = bookVersion(db);
  if (version > 0 && version < known) await createBackup(db, path, 'migration', clock);
}

async function rotate(path: string, clock: Clock): Promise<void> {
  for (const backup of backupsToDelete(await listBackups(path), clock.today())) await rm(backup.path, { force: true });
}

/** Clears away what a process that was killed during a backup has left. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    const pid = writerOfPartial(name);
    if (pid !== null && !isRunning(pid)) await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function checkRoom(db: Database, folder: string): Promise<void> {
  const pages = Number(db.pragma('page_count', { simple: true }));
  const needed = pages * Number(db.pragma('page_size', { simple: true })) + SPARE_BYTES;
  const room = await roomIn(folder);
  if (room < needed) throw diskFull(folder, { needed, room });
}

async function freeName(folder: string, takenAt: string, reason: BackupReason): Promise<string> {
  const taken = new Set(await namesIn(folder));
  let nth = 1;
  while (taken.has(backupName(takenAt, reason, nth)) || taken.has(partialName(backupName(takenAt, reason, nth)))) nth++;
  return backupName(takenAt, reason, nth);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (/^(ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

const diskFull = (folder: string, details: Record<string, number> = {}) =>
  new KithError(
    'disk_full',
    `There is not enough room on the disk for a backup in ${folder}. No backup was made, and nothing was changed.`,
    { path: folder, ...details },
  );

const damaged = (path: string, problems: readonly string[]) =>
  new KithError(
    'book_corrupt',
    `No backup was made, because the book ${path} is damaged. Restore an earlier backup to go on.`,
    { path, problems: [...problems] },
  );

function inWordsOfBackup(error: unknown, folder: string): unknown {
  const explained = explainStorageError(error, folder);
  if (!(explained instanceof KithError) || explained === error) return explained;
  if (explained.code === 'disk_full') return diskFull(folder);
  if (explained.code !== 'book_read_only') return explained;
  return new KithError(
    'book_read_only',
    `No backup was made, because nothing can be written to ${folder}. Check its permissions. Nothing was changed.`,
    { path: folder },
    { cause: error },
  );
}
