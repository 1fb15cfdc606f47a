import type { CompanyId, ContactPointId, EmploymentId, LocalDate, PartialDate } from '../../contract/index.ts';
import { companyForm } from '../company-name.ts';

/** What LinkedIn says of a person: now (a row of the file), or the last time (the source record). */
export interface Statement {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string | null;
  readonly company: string | null;
  readonly position: string | null;
  readonly connectedOn: LocalDate | null;
}

/** What a source says of somebody's job. */
export type JobSaid = Pick<Statement, 'company' | 'position'>;

export interface JobInBook {
  readonly id: EmploymentId;
  readonly companyId: CompanyId;
  readonly title: string | null;
  readonly endedOn: PartialDate | null;
}
/** What the book says of the person. */
export interface PersonInBook {
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly headline: string | null;
  readonly metOn: PartialDate | null;
  readonly contacts: readonly {
    readonly id: ContactPointId;
    readonly kind: 'email' | 'linkedin';
    readonly value: string;
  }[];
  readonly jobs: readonly JobInBook[];
}

export type Change =
  | {
      readonly kind: 'rename';
      readonly name: string;
      readonly givenName: string | null;
      readonly familyName: string | null;
    }
  | { readonly kind: 'headline'; readonly headline: string | null }
  | { readonly kind: 'met'; readonly metOn: LocalDate }
  | { readonly kind: 'addContact'; readonly contactKind: 'email' | 'linkedin'; readonly value: string }
  | { readonly kind: 'moveContact'; readonly id: ContactPointId; readonly value: string }
  | { readonly kind: 'endJob'; readonly id: EmploymentId }
  | { readonly kind: 'titleJob'; readonly id: EmploymentId; readonly title: string }
  | { readonly kind: 'addJob'; readonly companyId: CompanyId; readonly title: string | null };

export interface Context {
  /** The file is older than what was imported last: what it says of people already imported is history. */
  readonly stale: boolean;
  /** The address of the profile as the file has it now, and as it was when last imported. */
  readonly url: string | null;
  readonly formerSlug: string | null;
  companyOf(spelling: string): CompanyId | null;
  companyName(id: CompanyId): string;
  /** Whether the import made this employment when LinkedIn said so. */
  isFrom(job: JobInBook, said: JobSaid): boolean;
}

export interface Reconciled {
  readonly changes: readonly Change[];
  /** The changes in words, and what was kept against LinkedIn's word. */
  readonly phrases: readonly string[];
  /** What to remember LinkedIn to have said; the base itself when nothing is new. */
  readonly base: Statement;
  /** Something was not applied because the file is older. */
  readonly withheld: boolean;
}

/** Whether two spellings mean one company. */
export const sameCompany = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && companyForm(a) === companyForm(b));
