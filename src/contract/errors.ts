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

/** The one error class that may cross dispatch; anything else is reported as `internal`. */
export class KithError extends Error {
  override readonly name = 'KithError';
  readonly code: ErrorCode;
  readonly details: KithErrorShape['details'];

  constructor(code: ErrorCode, message: string, details?: KithErrorShape['details'], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }

  toShape(): KithErrorShape {
    return { code: this.code, message: this.message, ...(this.details && { details: this.details }) };
  }
}

export type Result<T> = { ok: true; data: T } | { ok: false; error: KithErrorShape };
