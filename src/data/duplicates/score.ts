import type { CompanyId, CompanyLikeness, DuplicateKind, PersonId, PersonLikeness } from '../../contract/index.ts';
import { companyTraits, scoreCompanies } from '../../domain/duplicates/company-score.ts';
import { type Scored, scorePeople } from '../../domain/duplicates/person-score.ts';
import { traitsOf } from '../../domain/duplicates/person-traits.ts';
import type { Book } from '../book.ts';
import { readCompanyFacts, readPersonFacts } from './facts.ts';

const UNKNOWN = { score: 0, reasons: [] };

/** How likely two records are one, looked at by themselves, as if their names and addresses were rare. */
export function scoreOf(
  { db }: Pick<Book, 'db'>,
  kind: DuplicateKind,
  ids: readonly [string, string],
): Scored<PersonLikeness | CompanyLikeness> {
  if (kind === 'person') {
    const [a, b] = readPersonFacts(db, [...ids] as PersonId[]).map(traitsOf);
    return a && b ? scorePeople(a, b) : UNKNOWN;
  }
  const [a, b] = readCompanyFacts(db, [...ids] as CompanyId[]).map(companyTraits);
  return a && b ? scoreCompanies(a, b) : UNKNOWN;
}
