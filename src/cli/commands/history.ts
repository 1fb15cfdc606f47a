import type { HistoryBatch, HistoryKind, Result } from '../../contract/index.ts';
import { type Book, withBook } from '../book.ts';
import { either, failed, type Outcome } from '../outcome.ts';
import { clean } from '../terminal.ts';
import { changesWords, historyWords } from '../words/history.ts';
import type { Context } from './context.ts';
import { findPerson } from './find.ts';

export interface HistoryOptions {
  readonly person?: string[];
  readonly company?: string[];
  readonly kind?: HistoryKind[];
  readonly since?: string;
  readonly until?: string;
  readonly text?: string;
  readonly limit: number;
}

/** How many rows of one batch are told. */
const MOST_CHANGES = 200;

/** `kith history`: what was done to the book or to one record; with a batch, what it changed. */
export function historyCommand(batch: string | undefined, options: HistoryOptions, context: Context): Promise<Outcome> {
  return withBook({ path: context.book, create: false }, (book) =>
    batch ? oneBatch(book, batch, context) : list(book, options, context),
  );
}

async function list(book: Book, options: HistoryOptions, { terminal }: Context): Promise<Outcome> {
  const { person, company, kind, since, until, text, limit } = options;
  if (person && company) return failed('invalid_input', 'Either --person or --company, not both.');
  const found = person
    ? await findPerson(book, person.join(' '))
    : company
      ? await findCompany(book, company.join(' '))
      : null;
  if (found && !found.ok) return { result: found };
  const about = found?.data.id;
  const listed = await book.ask('journal.list', {
    ...(about && { about }),
    ...(kind && { kinds: kind }),
    ...(since && { since }),
    ...(until && { until }),
    ...(text && { text }),
    limit,
  });
  return either(listed, ({ batches, total }) => ({
    text: () => historyWords(batches, total, terminal, about),
    empty: total === 0,
  }));
}

async function oneBatch(book: Book, id: string, { terminal }: Context): Promise<Outcome> {
  const found = await findBatch(book, id);
  if (!found.ok) return { result: found };
  const batch = found.data;
  const changed = await book.ask('journal.changes', { batch: batch.id, limit: MOST_CHANGES });
  if (!changed.ok) return { result: changed };
  const { changes, next } = changed.data;
  return {
    result: { ok: true, data: { batch, changes, next } },
    text: () =>
      [
        historyWords([batch], 1, terminal),
        ...changesWords(changes, terminal).map((line) => `       ${line}`),
        ...(next === null ? [] : ['       …']),
      ].join('\n'),
  };
}

/** The batch whose id begins so. */
export async function findBatch(book: Book, id: string): Promise<Result<HistoryBatch>> {
  const batch = id.toLowerCase();
  const bad = !/^[\da-f-]{4,36}$/.test(batch);
  const listed = bad ? null : await book.ask('journal.list', { batch, limit: 2 });
  if (listed && !listed.ok) return listed;
  const [first, second] = listed?.data.batches ?? [];
  if (first && !second) return { ok: true, data: first };
  if (second) return refuse(failed('invalid_input', `Several changes begin with ${batch}. Give more of the id.`));
  return refuse(failed('not_found', `There is no change ${clean(id)}. 'kith history' lists them with their ids.`));
}

async function findCompany(book: Book, text: string): Promise<Result<{ id: string; name: string }>> {
  const found = await book.ask('who.at', { text });
  if (!found.ok) return found;
  const { company } = found.data;
  return company
    ? { ok: true, data: company }
    : refuse(failed('not_found', `No company in your book goes by ${clean(text)}.`));
}

const refuse = (outcome: Outcome): Result<never> => outcome.result as Result<never>;
