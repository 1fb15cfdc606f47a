import type { FrozenArrays } from './frozen.ts';
import type { GroupName } from './keys.ts';

/** What the thread is asked for the search index. */
export interface SearchTasks {
  /** Brings the index up to the book and keeps it beside the book. */
  index: { input: RefreshInput; output: Refreshed };
}

export interface RefreshInput {
  /** Of the book. */
  readonly path: string;
  /** Beside which the index is kept: the book, but for tests. */
  readonly keptBeside: string;
  /** Only people and companies, of a new index, to have them sooner; then nothing is kept. */
  readonly namesOnly: boolean;
}

export interface Refreshed {
  /** Everything up to this journal entry is in. */
  readonly seq: number;
  /** What there is; null when it was kept, and can be read from there. */
  readonly groups: Readonly<Partial<Record<GroupName, FrozenArrays>>> | null;
}
