import type { CompanyId, EmploymentId, PartialDate } from '../../contract/index.ts';
import { companyForm } from '../company-name.ts';

/** What a source says of somebody's job. */
export interface JobSaid {
  readonly company: string | null;
  readonly position: string | null;
}

export interface JobInBook {
  readonly id: EmploymentId;
  readonly companyId: CompanyId;
  readonly title: string | null;
  readonly endedOn: PartialDate | null;
}

export type JobChange =
  | { readonly kind: 'endJob'; readonly id: EmploymentId }
  | { readonly kind: 'titleJob'; readonly id: EmploymentId; readonly title: string }
  | { readonly kind: 'addJob'; readonly companyId: CompanyId; readonly title: string | null };

export interface JobContext {
  companyOf(spelling: string): CompanyId | null;
  companyName(id: CompanyId): string;
  /** Whether the import made this employment when the source said so. */
  isFrom(job: JobInBook, said: JobSaid): boolean;
}

/** Whether two spellings mean one company. */
export const sameCompany = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && companyForm(a) === companyForm(b));
