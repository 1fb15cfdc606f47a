import type { CompanyId, CompanyRef, PersonId, PersonRef } from '../../contract/index.ts';
import type { Book } from '../book.ts';

/** The company as a chip shows it; null when there is none, or it is in the trash. */
export function companyRef(book: Book, id: CompanyId | null): CompanyRef | null {
  const company = id && book.network.companies.get(id)?.base;
  return company ? { id: company.id, name: company.name } : null;
}

/** The person as a chip shows them; null when there is none, or they are in the trash. */
export const livingPerson = (book: Book, id: PersonId | null): PersonRef | null =>
  id && book.network.people.has(id) ? book.network.personRef(id) : null;
