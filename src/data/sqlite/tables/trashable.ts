import type { Instant } from '../../../contract/index.ts';

/** Records the user can throw away; they stay 30 days in the trash. */
export interface Trashable {
  created_at: Instant;
  deleted_at: Instant | null;
}
