import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorCode, KithErrorShape, Result } from '../contract/index.ts';

const statusOf: Record<ErrorCode, ContentfulStatusCode> = {
  invalid_input: 400,
  unknown_method: 404,
  not_found: 404,
  conflict: 409,
  cancelled: 409,
  unreadable_file: 422,
  book_unavailable: 503,
  book_corrupt: 503,
  book_locked: 503,
  book_read_only: 503,
  book_newer: 503,
  disk_full: 507,
  unsupported: 501,
  unauthorized: 401,
  internal: 500,
};

/** The HTTP status that goes with an envelope. */
export function statusFor(result: Result<unknown>): ContentfulStatusCode {
  return result.ok ? 200 : statusOf[result.error.code];
}

/** An envelope that says no. */
export function failure(code: ErrorCode, message: string): { ok: false; error: KithErrorShape } {
  return { ok: false, error: { code, message } };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A small page without style or script, for when the window itself cannot be served. */
export function plainPage(title: string, text: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
</body>
</html>
`;
}
