import { z } from 'zod';

/**
 * What can go wrong, as a closed set. `message` is for people, in plain English; `details` is for
 * programs (the field, row or file meant).
 */
export const ErrorCode = z.enum([
  'invalid_input', // details.issues: { path, message }[]
  'unknown_method',
  'not_found',
  'conflict', // the record changed since; nothing was written
  'cancelled',
  'unreadable_file', // an import file that cannot be understood
  'book_unavailable', // no book is open; ask book.status why
  'book_corrupt',
  'book_locked',
  'book_read_only',
  'book_newer',
  'disk_full',
  'unsupported', // this face cannot do that
  'unauthorized',
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

export const KithErrorShape = z.object({
  code: ErrorCode,
  message: z.string(),
  details: z.record(z.string(), z.json()).optional(),
});
export type KithErrorShape = z.infer<typeof KithErrorShape>;

export type Result<T> = { ok: true; data: T } | { ok: false; error: KithErrorShape };
