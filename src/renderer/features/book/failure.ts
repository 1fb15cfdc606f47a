import type { ErrorCode } from '../../../contract/index.ts';

export type FailureKind = 'corrupt' | 'locked' | 'read_only' | 'newer' | 'disk_full' | 'other';

const kinds: Partial<Record<ErrorCode, FailureKind>> = {
  book_corrupt: 'corrupt',
  book_locked: 'locked',
  book_read_only: 'read_only',
  book_newer: 'newer',
  disk_full: 'disk_full',
};

/** How the screen speaks of a book that did not open. */
export function failureKind(code: ErrorCode): FailureKind {
  return kinds[code] ?? 'other';
}

/** Whether putting a backup in place is a way out: not where the file is whole and only out of reach. */
export function backupsHelp(kind: FailureKind): boolean {
  return kind === 'corrupt' || kind === 'newer' || kind === 'other';
}
