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
import type { Search } from '../../domain/duplicates/find-people.ts';

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
  findPeople: { input: { readonly path: string }; output: Searched<PersonId, PersonLikeness> };
  findCompanies: { input: { readonly path: string }; output: Searched<CompanyId, CompanyLikeness> };
  /** In one transaction, as one batch. */
  merge: {
    input: Merger & { readonly path: string; readonly now: Instant; readonly label: string };
    output: { readonly batch: BatchId };
  };
}
export interface Searched<Id, Reason> extends Search<Id, Reason> {
  /** The journal's last entry that was seen. */
  readonly upTo: number;
  readonly milliseconds: number;
}
