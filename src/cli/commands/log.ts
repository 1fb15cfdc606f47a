import type { InteractionKind, MethodOutput, PersonId, Result } from '../../contract/index.ts';
import { type Book, withBook } from '../book.ts';
import { either, failed, type Outcome } from '../outcome.ts';
import { clean } from '../terminal.ts';
import { agoWords, today } from '../words/dates.ts';
import type { Context } from './context.ts';

export interface LogOptions {
  readonly kind: InteractionKind;
  /** A calendar date; today when left out. */
  readonly on?: string;
  readonly direction?: 'out' | 'in';
  readonly note?: string;
}

type Row = MethodOutput<'person.list'>['rows'][number];

/** The most people that are told apart by an exact name. */
const CANDIDATES = 500;
/** How many are named when several could be meant. */
const NAMED = 8;

/** `kith log`: contact with one person, found by words of the name (or of company and title) or by id. */
export function logCommand(text: string, options: LogOptions, { book: path }: Context): Promise<Outcome> {
  return withBook({ path, create: false }, async (book) => {
    const found = await findPerson(book, text);
    if (!found.ok) return { result: found };
    const { id, name } = found.data;
    const on = options.on ?? today();
    const logged = await book.ask('interaction.save', {
      kind: options.kind,
      on,
      direction: options.direction ?? null,
      people: [{ id }],
      note: options.note ?? '',
    });
    return either(logged, () => ({
      text: () => `Logged: ${options.kind} with ${clean(name)}, ${agoWords(on)}. 'kith undo' takes it back.`,
    }));
  });
}

/** One person by words of the name, or of company and title where that tells several apart, or by id. */
export async function findPerson(book: Book, text: string): Promise<Result<{ id: PersonId; name: string }>> {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) {
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
