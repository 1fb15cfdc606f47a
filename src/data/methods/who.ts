import { type CompanyId, KithError } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { whoAt } from '../who/at.ts';
import { CompanyNames, type Resolved } from '../who/company-names.ts';
import type { Handlers } from './handlers.ts';

const namesOfBook = new WeakMap<Book, CompanyNames>();

export const whoHandlers: Handlers<'who.at'> = {
  'who.at': async (book, input) => {
    const resolved = 'companyId' in input ? byId(book, input.companyId) : await namesOf(book).resolve(input.text);
    if (!resolved.company) return { ...resolved, knows: [], atCompetitors: [] };
    return { ...resolved, ...(await whoAt(book.db, book.network, resolved.company.id)) };
  },
};

/** The index of company names of a book. */
export function namesOf(book: Book): CompanyNames {
  const names = namesOfBook.get(book) ?? new CompanyNames(book.db, book.network);
  namesOfBook.set(book, names);
  return names;
}

function byId(book: Book, id: CompanyId): Resolved {
  const node = book.network.companies.get(id);
  if (!node) throw new KithError('not_found', 'There is no such company. It may have been deleted.', { id });
  return { company: { id, name: node.base.name }, matchedBy: null, suggestions: [] };
}
