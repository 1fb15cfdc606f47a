import type { CompanyId } from '../../contract/index.ts';
import { KnownNames } from '../../domain/capture/known.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';

interface Names {
  readonly version: number;
  readonly names: Promise<KnownNames>;
}

const namesOfBook = new WeakMap<Book, Names>();

/** The names of the book as it is, for reading captured lines; kept until the network changes. */
export function knownNames(book: Book): Promise<KnownNames> {
  const { version } = book.network;
  const present = namesOfBook.get(book);
  if (present?.version === version) return present.names;
  const names = gather(book);
  namesOfBook.set(book, { version, names });
  names.catch(() => namesOfBook.delete(book));
  return names;
}

async function gather(book: Book): Promise<KnownNames> {
  const { network } = book;
  const pace = new Pace();
  const names = new KnownNames();
  const aliases = book.db
    .prepare<[], { company: CompanyId; name: string }>('SELECT company_id AS company, name FROM company_alias')
    .all();
  const aliasesOf = Map.groupBy(aliases, ({ company }) => company);
  for (const { base } of [...network.companies.values()]) {
    const company = { id: base.id, name: base.name };
    names.addCompany(base.name, company);
    for (const alias of aliasesOf.get(base.id) ?? []) names.addCompany(alias.name, company);
    await pace.breathe();
  }
  for (const { row, employments } of [...network.people.values()]) {
    names.addPerson({
      ref: network.personRef(row.id),
      company: row.company?.name ?? null,
      employers: employments.map(({ company_id }) => company_id),
    });
    await pace.breathe();
  }
  return names;
}
