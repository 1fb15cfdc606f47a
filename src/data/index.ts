import { join } from 'node:path';
import envPaths from 'env-paths';

export { safeFileName } from './export/file-name.ts';
export { type FaceHandlers, type Host, type HostOptions, openHost } from './host.ts';
export { verifyBook } from './safety/verify.ts';

/** Where the book is when nobody says: the platform's folder for application data, or `KITH_BOOK`. */
export function defaultBookPath(): string {
  return process.env.KITH_BOOK || join(envPaths('Kith', { suffix: '' }).data, 'kith.db');
}
