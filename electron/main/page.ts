import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { protocol } from 'electron';
import { isOwnUrl, scheme } from './address.ts';
import { securityHeaders } from './policy.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready, once. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built window, and nothing else, to the window. */
export function servePage(root: string): void {
  protocol.handle(scheme, (request) => answer(root, request));
}

async function answer(root: string, request: Request): Promise<Response> {
  if (!isOwnUrl(request.url)) return refusal(404);
  if (request.method !== 'GET') return refusal(405);
  const path = fileFor(root, new URL(request.url).pathname);
  if (path === null) return refusal(400);
  const content = await readFile(path).catch(() => null);
  if (content === null) return refusal(404);
  const nonce = randomBytes(16).toString('base64');
  const extension = extname(path);
  return new Response(extension === '.html' ? content.toString().replaceAll('%KITH_NONCE%', nonce) : content, {
    headers: {
      ...securityHeaders(nonce),
      'Content-Type': contentTypes[extension] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    },
  });
}

/** The file meant by a path of the address; a path without extension is a view of the one page. Null when it points outside. */
function fileFor(root: string, pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = resolve(root, `.${path}`);
  if (!`${file}${sep}`.startsWith(root + sep)) return null;
  return extname(file) === '' ? resolve(root, 'index.html') : file;
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders() });
}
