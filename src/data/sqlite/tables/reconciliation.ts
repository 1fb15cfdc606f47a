import type { LocalDate } from '../../../contract/index.ts';

/** What a source said of a record the last time; of people who were merged there is one for each. */
export interface ProvenanceTable {
  id: string;
  record_id: string | null;
  source: string | null;
  /**
   * A JSON object of texts by field: those of the record, lists such as `contacts` as JSON, and as `key` what the source
   * calls the record (`asideKey` where it says little of it).
   */
  said: string | null;
  seen_on: LocalDate | null;
}

/** Two people, or two companies, that the user said are not the same; the id derives from both. */
export interface DistinctPairTable {
  id: string;
  /** The lesser id. */
  one_id: string | null;
  other_id: string | null;
  decided_on: LocalDate | null;
}
