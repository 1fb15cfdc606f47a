import type { Instant, LocalDate } from '../../../contract/index.ts';
import type { CompanyResolver } from '../companies.ts';
import type { Norms } from './norms.ts';
import type { RecordsState } from './state.ts';
import type { Writes } from './writes.ts';

/** When an import is made. */
export interface Moment {
  readonly now: Instant;
  readonly today: LocalDate;
}

/** What planning the records of a file works with. */
export interface Tools {
  readonly source: string;
  readonly state: RecordsState;
  readonly writes: Writes;
  readonly norms: Norms;
  readonly companies: CompanyResolver;
  readonly moment: Moment;
  /** The file is older than what its source said last: of those known it says what was. */
  readonly stale: boolean;
}
