import { CompanyField, PersonField } from '../../contract/index.ts';
import { withBook } from '../book.ts';
import { either, failed, type Outcome } from '../outcome.ts';
import { clean } from '../terminal.ts';
import { duplicatesWords } from '../words/duplicates.ts';
import type { Context } from './context.ts';
import { findCompany, findPerson } from './find.ts';

export interface DuplicatesOptions {
  readonly companies?: boolean;
  readonly dismissed?: boolean;
  readonly limit: number;
}

/** `kith duplicates`: pairs that may be one. Empty when there are none. */
export function duplicatesCommand(options: DuplicatesOptions, { book: path, terminal }: Context): Promise<Outcome> {
  const kind = options.companies ? 'company' : 'person';
  return withBook({ path, create: false }, async (book) => {
    const input = { kind, dismissed: options.dismissed ?? false, fresh: true, limit: options.limit } as const;
    return either(await book.ask('duplicate.list', input), (answer) => ({
      text: () => duplicatesWords(answer, input, terminal),
      empty: answer.total === 0,
    }));
  });
}

export interface MergeOptions {
  readonly company?: boolean;
  readonly take?: readonly string[];
}

/** `kith merge`: the first goes, the second stays with all that hung on either. */
export function mergeCommand(
  gone: string,
  kept: string,
  options: MergeOptions,
  { book: path }: Context,
): Promise<Outcome> {
  const fields = options.company ? CompanyField : PersonField;
  const take = fields.array().optional().safeParse(options.take);
  if (!take.success) {
    const wrong = options.take?.filter((field) => !fields.safeParse(field).success).join(', ');
    return Promise.resolve(
      failed(
        'invalid_input',
        `${options.company ? 'A company' : 'A person'} has no field ${wrong} to take: ${fields.options.join(', ')}.`,
      ),
    );
  }
  return withBook({ path, create: false }, async (book) => {
    const find = options.company ? findCompany : findPerson;
    const from = await find(book, gone);
    if (!from.ok) return { result: from };
    const into = await find(book, kept);
    if (!into.ok) return { result: into };
    const input = { fromId: from.data.id, intoId: into.data.id, ...(take.data && { take: take.data }) };
    const merged = await book.ask(options.company ? 'company.merge' : 'person.merge', input as never);
    return either(merged, () => ({
      text: () => `Merged ${clean(from.data.name)} into ${clean(into.data.name)}. 'kith undo' takes it back.`,
    }));
  });
}
