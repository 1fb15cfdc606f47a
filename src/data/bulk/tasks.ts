import type {
  BatchId,
  CompanyChoice,
  CompanyId,
  Instant,
  LocalDate,
  PartialDate,
  PersonId,
  TagId,
} from '../../contract/index.ts';

/** One change, made to many records alike. */
export type Change =
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'untag'; readonly tagId: TagId }
  | { readonly kind: 'cadence'; readonly days: number | null }
  | {
      readonly kind: 'company';
      readonly company: CompanyChoice;
      readonly title: string | null;
      readonly since: PartialDate | null;
      /** What becomes of where they work until now. */
      readonly before: 'end' | 'keep';
    }
  | { readonly kind: 'trash'; readonly table: 'person' | 'company' };

export interface ManyToChange {
  readonly change: Change;
  readonly ids: readonly (PersonId | CompanyId)[];
  readonly now: Instant;
  readonly today: LocalDate;
}

export interface Changed {
  /** Of the tag put on, or the company; null of other changes. */
  readonly id: TagId | CompanyId | null;
  /** Records found fit to be changed. */
  readonly changed: number;
}

/** What the thread is asked about many records at once, by kind, and answers. */
export interface BulkTasks {
  changeMany: {
    input: ManyToChange & { readonly path: string; readonly label: string };
    output: Changed & { readonly batch: BatchId | null };
  };
}
