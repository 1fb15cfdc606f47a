import { KithError } from '../../contract/index.ts';
import { APPLICATION_ID } from '../sqlite/connection.ts';
import { explainStorageError } from '../sqlite/errors.ts';
import { migrations } from '../sqlite/migrations/index.ts';
import { inThread } from '../thread/in-thread.ts';
import { SMALLEST_BYTES, sizeOf } from './files.ts';
import type { Counts } from './inspect.ts';

export type Verdict = ({ readonly ok: true; readonly version: number } & Counts) | Failure;
interface Failure {
  readonly ok: false;
  /** One sentence each. */
  readonly problems: string[];
  /** Set when a newer Kith wrote the file. */
  readonly newer?: true;
}

const failure = (...problems: string[]): Failure => ({ ok: false, problems });

/**
 * Reads a whole book, in a thread of its own, and changes nothing: its pages and indexes, what refers to
 * what, its journal, whose it is and of which version. The book may be open, here or elsewhere.
 *
 * @throws KithError book_locked when another program keeps everybody out
 */
export async function verifyBook(path: string): Promise<Verdict> {
  try {
    if ((await sizeOf(path)) < SMALLEST_BYTES)
      return failure(`There is no book at ${path}: the file is missing or cut short.`);
    const { application, version, problems, counts } = await inThread('inspect', { path, depth: 'full' });
    if (application !== APPLICATION_ID) return failure(`${path} is a database of another program, not a Kith book.`);
    if (version > migrations.length)
      return {
        ...failure(`A newer Kith wrote ${path} (version ${version}; this one knows ${migrations.length}).`),
        newer: true,
      };
    if (problems.length > 0) return failure(...problems);
    if (version === 0 || !counts) return failure(`${path} holds no book yet.`);
    return { ok: true, version, ...counts };
  } catch (error) {
    const explained = explainStorageError(error, path);
    if (!(explained instanceof KithError) || explained.code === 'book_locked') throw explained;
    return failure(notReadable(path, explained));
  }
}

function notReadable(path: string, { code, details, message }: KithError): string {
  if (details?.reason === 'SQLITE_NOTADB') return `${path} is not a Kith book.`;
  if (code === 'book_read_only') return `${path} cannot be read. Check its permissions and those of its folder.`;
  return message;
}
