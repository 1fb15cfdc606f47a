import {
  type AllCompanies,
  type AllPeople,
  type CompanyId,
  KithError,
  type PersonId,
  type WhichCompanies,
  type Whom,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { evaluated } from '../search-query/answers.ts';
import { listFilter } from '../search-query/list-filter.ts';

/** More than any book has people. */
const EVERYBODY = 1_000_000;

/**
 * The people that a method is about.
 *
 * @throws KithError conflict when they are not as many as the caller has seen
 */
export async function resolvePeople(book: Book, { ids, all }: Whom): Promise<readonly PersonId[]> {
  if (all === undefined) return [...new Set(ids)];
  const except = new Set(all.except);
  const found = (await findPeople(book, all)).filter((id) => !except.has(id));
  return asExpected(found, all.expected);
}

/**
 * The companies that a method is about.
 *
 * @throws KithError conflict when they are not as many as the caller has seen
 */
export async function resolveCompanies(book: Book, { ids, all }: WhichCompanies): Promise<readonly CompanyId[]> {
  if (all === undefined) return [...new Set(ids)];
  const except = new Set(all.except);
  const found = (await findCompanies(book, all)).filter((id) => !except.has(id));
  return asExpected(found, all.expected);
}

/** How a method calls those it was about, in the history: by name, or how many. */
export const peopleWords = (book: Book, ids: readonly PersonId[]): string =>
  ids.length === 1 && ids[0] ? book.network.personRef(ids[0]).name : `${ids.length} people`;

/** Everybody that a list and a search find, exceptions included, in the list's order by name. */
async function findPeople(book: Book, { filter, warmth, tagIds, search }: AllPeople): Promise<PersonId[]> {
  const asked = await listFilter(book, filter, 'person');
  const input = { filter, warmth, tagIds, sort: 'name', direction: 'asc', offset: 0, limit: EVERYBODY } as const;
  await book.lists.prepare(input);
  const listed = book.lists.people({ ...input, warmth: [...warmth], tagIds: [...tagIds] }, asked);
  const ids = listed.rows.map(({ id }) => id);
  if (search.trim() === '') return ids;
  const { found, more, complete } = await evaluated(book, search, ['person'], EVERYBODY);
  if (!complete) throw new KithError('conflict', 'The search index is still being built. Try again in a moment.');
  if (more)
    throw new KithError(
      'invalid_input',
      'These words together with filters find more people than are looked through. Leave the words or the filters out.',
      { issues: [{ path: 'all.search', message: 'finds too many' }] },
    );
  const hits = new Set<string>(found.map(({ id }) => id));
  return ids.filter((id) => hits.has(id));
}

async function findCompanies(book: Book, { filter }: AllCompanies): Promise<CompanyId[]> {
  const asked = await listFilter(book, filter, 'company');
  const input = { filter, sort: 'name', direction: 'asc', offset: 0, limit: EVERYBODY } as const;
  return book.lists.companies(input, asked).rows.map(({ id }) => id);
}

function asExpected<Id>(found: readonly Id[], expected: number | undefined): readonly Id[] {
  if (expected === undefined || expected === found.length) return found;
  throw new KithError(
    'conflict',
    `It is ${found.length} by now, not ${expected}, so nothing was done. Look at the list again.`,
    { expected, found: found.length },
  );
}
