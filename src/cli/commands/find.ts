import type { CompanyId, MethodOutput, PersonId, Result } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { failed, type Outcome } from '../outcome.ts';
import { clean } from '../terminal.ts';

type Row = MethodOutput<'person.list'>['rows'][number];

/** The most people that are told apart by an exact name. */
const CANDIDATES = 500;
/** How many are named when several could be meant. */
const NAMED = 8;

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The one person that words mean, of their name or of company and title; or that an id does. */
export async function findPerson(book: Book, text: string): Promise<Result<{ id: PersonId; name: string }>> {
  if (ID.test(text)) {
    return book.ask('person.get', { id: text as PersonId });
  }
  const listed = await book.ask('person.list', { filter: text, limit: CANDIDATES });
  if (!listed.ok) return listed;
  const { rows, total } = listed.data;
  const same = rows.filter(({ name }) => name.localeCompare(text, 'en', { sensitivity: 'base' }) === 0);
  const meant = same.length ? same : rows;
  const [only] = meant;
  if (only && (same.length || total) === 1) return { ok: true, data: only };
  return only ? ambiguous(text, meant, same.length || total) : unknown(text);
}

const refuse = (outcome: Outcome): Result<never> => outcome.result as Result<never>;

/** The one company that words of its name mean, or that an id does. */
export async function findCompany(book: Book, text: string): Promise<Result<{ id: CompanyId; name: string }>> {
  if (ID.test(text)) return book.ask('company.get', { id: text as CompanyId });
  const listed = await book.ask('company.list', { filter: text, limit: CANDIDATES });
  if (!listed.ok) return listed;
  const { rows, total } = listed.data;
  const same = rows.filter(({ name }) => name.localeCompare(text, 'en', { sensitivity: 'base' }) === 0);
  const meant = same.length ? same : rows;
  const [only] = meant;
  if (only && (same.length || total) === 1) return { ok: true, data: only };
  const names = meant.slice(0, NAMED).map(({ name }) => clean(name));
  return refuse(
    only
      ? failed(
          'invalid_input',
          `Several companies go by ${clean(text)}: ${names.join(', ')}. Say more, or give the id.`,
          {
            companies: meant.slice(0, NAMED).map(({ id, name }) => ({ id, name })),
          },
        )
      : failed('not_found', `Your book has no company called ${clean(text)}.`),
  );
}

const unknown = (text: string): Result<never> =>
  refuse(failed('not_found', `Nobody in your book goes by ${clean(text)}.`));

function ambiguous(text: string, rows: readonly Row[], total: number): Result<never> {
  const shown = rows.slice(0, NAMED);
  const names = shown.map(({ name, company }) => clean(company ? `${name} (${company.name})` : name));
  const more = total > shown.length ? ' and others' : '';
  return refuse(
    failed(
      'invalid_input',
      `${total} people go by ${clean(text)}: ${names.join(', ')}${more}. Say more of the name, or give the id.`,
      { people: shown.map(({ id, name }) => ({ id, name })) },
    ),
  );
}
