import { type CompanyId, KithError } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { whoAt } from '../who/at.ts';
import type { Resolved } from '../who/company-names.ts';
import { companyNamesOf } from '../who/names-of.ts';
import type { Handlers } from './handlers.ts';

export const whoHandlers: Handlers<'who.at'> = {
  'who.at': async (book, input) => {
    const resolved =
      'companyId' in input ? byId(book, input.companyId) : await companyNamesOf(book).resolve(input.text);
    if (!resolved.company) return { ...resolved, knows: [], atCompetitors: [] };
    return { ...resolved, ...(await whoAt(book.db, book.network, resolved.company.id)) };
  },
};

function byId(book: Book, id: CompanyId): Resolved {
  const node = book.network.companies.get(id);
  if (!node) throw new KithError('not_found', 'There is no such company. It may have been deleted.', { id });
  return { company: { id, name: node.base.name }, matchedBy: null, suggestions: [] };
}
