import type { ErrorCode } from '../../contract/index.ts';
import { KithError } from '../../contract/kith-error.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));

export const isForeignKeyError = (error: unknown): boolean => codeOf(error) === 'SQLITE_CONSTRAINT_FOREIGNKEY';

/** What SQLite and the file system report, in the words of the contract; the first that fits. */
const EXPLANATIONS: readonly [pattern: RegExp, code: ErrorCode, explain: (path: string) => string][] = [
  [
    /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ|IOERR_DATA)/,
    'book_corrupt',
    (path) => `The book ${path} is damaged. Nothing was changed; restore a backup to go on.`,
  ],
  [
    /^SQLITE_(BUSY|LOCKED|PROTOCOL)/,
    'book_locked',
    (path) => `Another program is using the book ${path}. Nothing was changed; try again when it is done.`,
  ],
  [
    /^SQLITE_READONLY_DBMOVED/,
    'book_unavailable',
    (path) => `The book ${path} was moved or replaced while it was open. Open it again.`,
  ],
  [
    /^(SQLITE_CANTOPEN_ISDIR|EISDIR)/,
    'book_corrupt',
    (path) => `${path} is a folder, not a Kith book. It was left as it is.`,
  ],
  [
    /^(SQLITE_(READONLY|CANTOPEN|PERM|AUTH|IOERR_(ACCESS|DELETE|LOCK))|EACCES|EPERM|EROFS|ENOTDIR|ENOENT|EEXIST)/,
    'book_read_only',
    (path) =>
      `The book ${path} cannot be opened for writing. Check that its folder is there, and the permissions of both.`,
  ],
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)/,
    'disk_full',
    (path) => `The disk that holds ${path} is full. The last change was not kept; everything before it is safe.`,
  ],
  [
    /^(SQLITE_IOERR|EIO)/,
    'disk_full',
    (path) =>
      `The disk that holds ${path} is full or failing. The last change was not kept; everything before it is safe.`,
  ],
];

/** Puts SQLite's failures into the words of the contract; other errors come back as they are. */
export const explainSqliteError = (error: unknown, path: string): unknown =>
  codeOf(error).startsWith('SQLITE_') ? explainStorageError(error, path) : error;

/** As `explainSqliteError`, for work on the book's own files: explains the file system's failures too. */
export function explainStorageError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  const [, meaning, explain] = EXPLANATIONS.find(([pattern]) => pattern.test(code)) ?? [];
  if (!meaning || !explain || error instanceof KithError) return error;
  return new KithError(meaning, explain(path), { path, reason: code }, { cause: error });
}
