import type { Counts } from './inspect.ts';

/** What the thread is asked about whole files, by kind, and answers. Everything is plain data. */
export interface SafetyTasks {
  /** Copies a database, as it is at one moment, into a new file without companions, and checks the copy quickly. */
  copy: { input: { from: string; to: string }; output: Inspection };
  /** Reads a book through and says what is wrong with it. */
  inspect: { input: { path: string; depth: 'quick' | 'full' }; output: Inspection };
  /** Folds the WAL into the book; not done while others are reading or writing it. */
  checkpoint: { input: { path: string }; output: { done: boolean } };
}
export interface Inspection {
  readonly application: number;
  readonly version: number;
  /** Empty when the book is whole. */
  readonly problems: readonly string[];
  /** Null when it cannot be counted. */
  readonly counts: Counts | null;
}
