import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { KithError } from '../../contract/index.ts';
import type { Clock } from '../../domain/dates.ts';
import { APPLICATION_ID } from '../sqlite/connection.ts';
import { explainStorageError, isBusy } from '../sqlite/errors.ts';
import { migrations } from '../sqlite/migrations/index.ts';
import { inThread } from '../thread/in-thread.ts';
import {
  backupsFolder,
  COMPANIONS,
  isThere,
  removeDatabase,
  SMALLEST_BYTES,
  sizeOf,
  syncFile,
  syncFolder,
} from './files.ts';
import { backupName } from './names.ts';

/** Long enough for a colleague to end a short write. */
const WAIT_MS = 500;

/** A backup being taken in, not yet checked. */
const incoming = (book: string) => `${book}.restoring`;
/** A checked backup that takes the book's place as soon as that is free; see `finishRestore`. */
const ready = (book: string) => `${book}.restored`;

/**
 * Puts a backup in the book's place. The backup is checked through and through before anything is touched;
 * the present book is set aside whole, whatever state it is in. A process killed in between leaves either
 * book, and both are on the disk. Only for a book that nobody has open.
 *
 * @param backup any Kith book: one of the backups, or a file the user chose. It is only read.
 * @returns where the book that was replaced is now; null when there was none
 * @throws KithError unreadable_file | book_newer for the backup, book_locked | disk_full | book_read_only
 *   for the book; then the book is as it was
 */
export async function restoreBackup(path: string, backup: string, clock: Clock): Promise<string | null> {
  if (resolve(path) === resolve(backup))
    throw new KithError('invalid_input', `${backup} is the book itself, not a backup of it.`, { path: backup });
  try {
    await mkdir(dirname(path), { recursive: true });
    await removeDatabase(incoming(path));
    await takeIn(backup, incoming(path));
    await syncFile(incoming(path));
    await rename(incoming(path), ready(path));
    const aside = await asideFor(path, clock);
    await removeSearchFiles(path);
    if (aside) await moveDatabase(path, aside);
    await finishRestore(path);
    return aside;
  } catch (error) {
    throw explainStorageError(error, path);
  } finally {
    await removeDatabase(incoming(path));
    if (await isThere(path)) await rm(ready(path), { force: true });
  }
}

/** Ends a restore that was cut off when the old book was aside and the new one not yet in its place. */
export async function finishRestore(path: string): Promise<void> {
  if ((await isThere(path)) || !(await isThere(ready(path)))) return;
  await rename(ready(path), path);
  await syncFolder(dirname(path));
}

/** Copies a backup and checks the copy, so that what was checked is what is put in place. */
async function takeIn(backup: string, to: string): Promise<void> {
  if ((await sizeOf(backup)) === 0)
    throw new KithError('unreadable_file', `There is no backup at ${backup}: the file is missing or empty.`, {
      path: backup,
    });
  try {
    // What is not yet in the file itself only SQLite can bring along.
    const unfolded = (await sizeOf(`${backup}-wal`)) > 0 || (await sizeOf(`${backup}-journal`)) > 0;
    if (unfolded) await inThread('copy', { from: backup, to });
    else await copyFile(backup, to);
    leaveWal(to);
    checkInspection(backup, await inThread('inspect', { path: to, depth: 'full' }));
  } catch (error) {
    throw inWordsOfBackup(error, backup);
  }
}

function checkInspection(
  backup: string,
  { application, version, problems }: { application: number; version: number; problems: readonly string[] },
): void {
  if (application !== APPLICATION_ID) throw notABackup(backup);
  if (version > migrations.length)
    throw new KithError(
      'book_newer',
      `The backup ${backup} was written by a newer Kith (version ${version}; this one knows ${migrations.length}). Nothing was changed; update Kith to restore it.`,
      { path: backup, version, known: migrations.length },
    );
  if (problems.length > 0 || version === 0) throw damagedBackup(backup, problems);
}

/** Folds the WAL in and makes the file whole by itself. Instant on anything that is so already. */
function leaveWal(path: string): void {
  const db = new Database(path, { fileMustExist: true, timeout: WAIT_MS });
  try {
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

/**
 * Makes the present book ready to be moved and says where to: among the backups when it is whole, so that
 * a restore can be taken back; beside the book when it is damaged or not ours.
 */
async function asideFor(path: string, clock: Clock): Promise<string | null> {
  if (!(await isThere(path))) return null;
  const moment = clock.now();
  if (await isWhole(path)) {
    await mkdir(backupsFolder(path), { recursive: true });
    return unused((nth) => join(backupsFolder(path), backupName(moment, 'restore', nth)));
  }
  return unused((nth) => `${path}.damaged-${moment.replaceAll(':', '-')}${nth > 1 ? `-${nth}` : ''}`);
}

/** Whether the present book is fit to be a backup; folds its WAL if so. */
async function isWhole(path: string): Promise<boolean> {
  if ((await sizeOf(path)) < SMALLEST_BYTES) return false;
  try {
    const { application, version, problems } = await inThread('inspect', { path, depth: 'quick' });
    if (application !== APPLICATION_ID || version === 0 || problems.length > 0) return false;
    // Needs the file for itself: the way to learn that another process has the book open.
    leaveWal(path);
    return true;
  } catch (error) {
    if (isBusy(error))
      throw new KithError(
        'book_locked',
        `Another program has the book ${path} open. Nothing was changed; close it there, then restore again.`,
        { path },
        { cause: error },
      );
    return false;
  }
}

/** Companions first: a WAL that stayed behind would be played into the book that comes next. */
async function moveDatabase(from: string, to: string): Promise<void> {
  for (const suffix of COMPANIONS) if (await isThere(from + suffix)) await rename(from + suffix, to + suffix);
  await rename(from, to);
  await syncFolder(dirname(to));
  await syncFolder(dirname(from));
}

/** The search snapshot tells of the old book. */
async function removeSearchFiles(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder))
    if (name.startsWith(`${basename(path)}.search`)) await rm(join(folder, name), { recursive: true, force: true });
}

async function unused(nameOf: (nth: number) => string): Promise<string> {
  let nth = 1;
  while (await isThere(nameOf(nth))) nth += 1;
  return nameOf(nth);
}

function inWordsOfBackup(error: unknown, backup: string): unknown {
  if (error instanceof KithError) return error;
  const explained = explainStorageError(error, backup);
  if (!(explained instanceof KithError)) return explained;
  if (explained.details?.reason === 'SQLITE_NOTADB' || explained.details?.reason === 'EISDIR')
    return notABackup(backup);
  if (explained.code === 'book_corrupt') return damagedBackup(backup, []);
  if (explained.code !== 'book_read_only') return explained;
  return new KithError(
    'unreadable_file',
    `The backup ${backup} cannot be read. Check its permissions. Nothing was changed.`,
    { path: backup },
    { cause: error },
  );
}

const notABackup = (backup: string) =>
  new KithError('unreadable_file', `${backup} is not a Kith backup. Nothing was changed.`, { path: backup });

const damagedBackup = (backup: string, problems: readonly string[]) =>
  new KithError('unreadable_file', `The backup ${backup} is damaged. Nothing was changed; try another one.`, {
    path: backup,
    problems: [...problems],
  });
