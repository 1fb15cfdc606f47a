import type { CompanyId, PersonId } from '../../../contract/index.ts';

/** Whose timeline it is. */
export type About = { readonly personId: PersonId } | { readonly companyId: CompanyId };

/** True when the person is the one the timeline is about, and need not be named in it. */
export function isSubject(about: About, personId: PersonId): boolean {
  return 'personId' in about && about.personId === personId;
}
