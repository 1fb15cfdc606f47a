import { KithError } from '../../contract/index.ts';

const isSqliteError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_');

export const isBusy = (error: unknown): boolean => isSqliteError(error) && /^SQLITE_(BUSY|LOCKED)/.test(error.code);

export const isForeignKeyError = (error: unknown): boolean =>
  isSqliteError(error) && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY';

/** Puts SQLite's failures into the words of the contract; other errors come back as they are. */
export function explainSqliteError(error: unknown, path: string): unknown {
  if (!isSqliteError(error)) return error;
  const details = { path };
  const because = { cause: error };
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(error.code))
    return new KithError(
      'book_corrupt',
      `The book ${path} is damaged. Nothing was changed; restore a backup to go on.`,
      details,
      because,
    );
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(error.code))
    return new KithError(
      'book_locked',
      `Another program is using the book ${path}. Nothing was changed; try again when it is done.`,
      details,
      because,
    );
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(error.code))
    return new KithError(
      'book_read_only',
      `The book ${path} cannot be opened for writing. Check the permissions of the file and its folder.`,
      details,
      because,
    );
  if (/^SQLITE_(FULL|IOERR)/.test(error.code))
    return new KithError(
      'disk_full',
      `The disk that holds ${path} is full or failing. The last change was not kept; everything before it is safe.`,
      details,
      because,
    );
  return error;
}
