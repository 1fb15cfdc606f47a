import type {
  BatchId,
  CompanyField,
  CompanyId,
  CompanyLikeness,
  Instant,
  PersonField,
  PersonId,
  PersonLikeness,
} from '../../contract/index.ts';
import type { Found, Search } from '../../domain/duplicates/find-people.ts';

/** Two records to be made one. */
export type Merger =
  | {
      readonly kind: 'person';
      readonly from: PersonId;
      readonly into: PersonId;
      readonly take: readonly PersonField[] | null;
    }
  | {
      readonly kind: 'company';
      readonly from: CompanyId;
      readonly into: CompanyId;
      readonly take: readonly CompanyField[] | null;
    };

/** What the thread is asked about duplicates, by kind, and answers. Everything is plain data. */
export interface DuplicateTasks {
  findPeople: { input: { readonly path: string }; output: Searched };
  findCompanies: { input: { readonly path: string }; output: Searched };
  /** In one transaction, as one batch. */
  merge: {
    input: Merger & { readonly path: string; readonly now: Instant; readonly label: string };
    output: { readonly batch: BatchId };
  };
}
export interface Searched extends Omit<Search<never, never>, 'pairs'> {
  /** The pairs, the likeliest first: each a JSON array of some `FoundPair`s, in memory that threads share. */
  readonly slices: readonly Uint8Array[];
  /** The journal's last entry that was seen. */
  readonly upTo: number;
  readonly milliseconds: number;
}
/** A pair that was found, by its id. */
export type FoundPair<Id = PersonId | CompanyId, Reason = PersonLikeness | CompanyLikeness> = Found<Id, Reason> & {
  readonly id: string;
};
