import type { BatchId, Instant } from '../../contract/index.ts';
import type { RowConflict } from './plan.ts';

/** A batch to be turned back, by an undo or by a redo (which turns the undo back). */
export interface Reversal {
  readonly kind: 'undo' | 'redo';
  /** The user's batch that is undone or redone. */
  readonly target: number;
  /** The batch whose rows are put back: the target itself, or its undo. */
  readonly reverted: number;
  readonly label: string;
  /** The batch that was asked about. */
  readonly batch: BatchId;
}

export interface PlanSummary {
  /** How many rows can be put back. */
  readonly rest: number;
  /** How many conflicts there are. */
  readonly total: number;
  /** The first of them. */
  readonly conflicts: readonly RowConflict[];
}

/** What the thread is asked about the journal, by kind, and answers. Everything is plain data. */
export interface JournalTasks {
  /** Turns a batch back in a transaction of its own, or what of it can be. No batch when there was nothing to do. */
  revert: {
    input: Reversal & { readonly path: string; readonly now: Instant; readonly rest: boolean };
    output: { batch: BatchId | null };
  };
  /** What stands in the way of turning a batch back. */
  summarize: { input: { readonly path: string; readonly reverted: number }; output: PlanSummary };
}
