import { open } from 'node:fs/promises';

/**
 * Brings what a long transaction has written so far to the disk, in the thread pool, so that the sync of its
 * commit is short. A help only: the commit syncs by itself.
 */
export async function flushWal(path: string): Promise<void> {
  const file = await open(`${path}-wal`, 'r+').catch(() => null);
  try {
    await file?.datasync();
  } finally {
    await file?.close();
  }
}
