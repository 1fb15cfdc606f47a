import type { BatchId, Instant } from '../../contract/index.ts';

/** A batch to be turned back, by an undo or by a redo (which turns the undo back). */
export interface Reversal {
  readonly kind: 'undo' | 'redo';
  /** The user's batch that is undone or redone. */
  readonly target: number;
  /** The batch whose rows are put back: the target itself, or its undo. */
  readonly reverted: number;
  readonly label: string;
}

/** What the thread is asked about the journal, by kind, and answers. Everything is plain data. */
export interface JournalTasks {
  /** Turns a batch back in a transaction of its own. */
  revert: { input: Reversal & { readonly path: string; readonly now: Instant }; output: { batch: BatchId } };
}
