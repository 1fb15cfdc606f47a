import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Arguments {
  /** Absolute path of the book named by `--book`. */
  readonly book: string | undefined;
  /** Open a throw-away book with the sample network. */
  readonly sample: boolean;
  /** Start in the tray, without a window. */
  readonly hidden: boolean;
}

/**
 * What the user passed. Switches that belong to Electron or Chromium are left alone.
 *
 * @param args the arguments after the executable (and, unpackaged, after the app's path)
 * @param cwd what a relative `--book` is relative to
 * @throws Error when `--book` names no file
 */
export function parseArguments(args: readonly string[], cwd: string): Arguments {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { book: { type: 'string' }, sample: { type: 'boolean' }, hidden: { type: 'boolean' } },
  });
  const { book, sample, hidden } = values;
  if (book !== undefined && (typeof book !== 'string' || book === '')) {
    throw new Error('--book needs the path of a file, as in: --book ~/kith.db');
  }
  return {
    book: book === undefined ? undefined : resolve(cwd, book),
    sample: sample === true,
    hidden: hidden === true,
  };
}
