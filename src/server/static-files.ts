import { randomBytes } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { pagePolicy } from './headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly headers: Record<string, string>;
}

async function page(file: string): Promise<StaticFile> {
  const nonce = randomBytes(18).toString('base64url');
  const html = await readFile(file, 'utf8');
  return {
    body: html.replaceAll('%KITH_NONCE%', nonce),
    headers: {
      'Content-Type': types['.html'] as string,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': pagePolicy(nonce),
    },
  };
}

/** The file a URL path means, or null when it lies outside the root or there is none. */
async function locate(root: string, urlPath: string): Promise<string | null> {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  try {
    // Real paths, so that a symbolic link cannot lead out either.
    const realRoot = await realpath(root);
    const file = await realpath(resolve(realRoot, `.${path}`));
    if (!file.startsWith(realRoot + sep)) return null;
    return (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

/**
 * Reads what the built window has at a URL path: a file, or the page itself for any path without an
 * extension. Null when there is nothing.
 * @param root folder of the built window
 * @param urlPath as in the URL, percent-encoded, beginning with a slash
 */
export async function readStatic(root: string, urlPath: string): Promise<StaticFile | null> {
  if (extname(urlPath) === '') {
    const index = await locate(root, '/index.html');
    return index === null ? null : page(index);
  }
  const file = await locate(root, urlPath);
  if (!file) return null;
  if (extname(file) === '.html') return page(file);
  return {
    body: await readFile(file),
    headers: {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      // The build puts a hash of the content into the names in this folder.
      'Cache-Control': urlPath.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache',
    },
  };
}
