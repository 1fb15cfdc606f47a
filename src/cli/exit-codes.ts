import type { ErrorCode } from '../contract/index.ts';

/** What the terminal face's exit codes mean; a promise to scripts, written down in docs/cli.md. */
export const ExitCode = {
  ok: 0,
  failed: 1,
  usage: 2,
  nothingFound: 3,
  badInput: 4,
  bookUnavailable: 5,
  diskFull: 6,
  cancelled: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

const codeOf: Record<ErrorCode, ExitCode> = {
  invalid_input: ExitCode.badInput,
  unknown_method: ExitCode.usage,
  not_found: ExitCode.nothingFound,
  conflict: ExitCode.failed,
  cancelled: ExitCode.cancelled,
  unreadable_file: ExitCode.badInput,
  book_unavailable: ExitCode.bookUnavailable,
  book_corrupt: ExitCode.bookUnavailable,
  book_locked: ExitCode.bookUnavailable,
  book_read_only: ExitCode.bookUnavailable,
  book_newer: ExitCode.bookUnavailable,
  disk_full: ExitCode.diskFull,
  unsupported: ExitCode.failed,
  unauthorized: ExitCode.failed,
  internal: ExitCode.failed,
};

export function exitCodeFor(error: ErrorCode): ExitCode {
  return codeOf[error];
}
