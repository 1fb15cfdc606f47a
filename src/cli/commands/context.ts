import type { Terminal } from '../terminal.ts';

/** What every command is told. */
export interface Context {
  /** The book, as an absolute path. */
  readonly book: string;
  readonly json: boolean;
  readonly terminal: Terminal;
}
