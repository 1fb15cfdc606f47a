import {
  KithError,
  type MethodOutput,
  type MyEmployment,
  type MyEmploymentId,
  type ParsedInput,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import type { Handlers } from './handlers.ts';
import { companyRef } from './market-refs.ts';
import { notFound, resolveCompany } from './support.ts';

export const meHandlers: Handlers<'me.career' | 'me.saveEmployment' | 'me.deleteEmployment'> = {
  'me.career': async (book) => ({ employments: await readEmployments(book) }),
  'me.saveEmployment': saveEmployment,

  async 'me.deleteEmployment'(book, { id }) {
    const { batch } = await book.writer.write('Edited my career', async ({ trx }) => {
      const { numDeletedRows } = await trx.deleteFrom('my_employment').where('id', '=', id).executeTakeFirst();
      if (numDeletedRows === 0n) throw notFound('employment', id);
    });
    return { batch };
  },
};

/** Those at companies in the trash come back with them. */
async function readEmployments(book: Book): Promise<MyEmployment[]> {
  const rows = await book.reader.selectFrom('my_employment').selectAll().execute();
  const rank = (row: (typeof rows)[number]): string =>
    book.network.isCurrent(row) ? `9999 ${row.started_on ?? ''}` : `${row.ended_on ?? ''} ${row.started_on ?? ''}`;
  return rows
    .sort((a, b) => (rank(a) === rank(b) ? (a.id < b.id ? -1 : 1) : rank(a) < rank(b) ? 1 : -1))
    .flatMap((row): MyEmployment[] => {
      const company = companyRef(book, row.company_id);
      if (!company) return [];
      return [{ id: row.id, company, title: row.title, startedOn: row.started_on, endedOn: row.ended_on }];
    });
}

/** @throws KithError invalid_input when it ends before it begins, not_found */
async function saveEmployment(
  book: Book,
  input: ParsedInput<'me.saveEmployment'>,
): Promise<MethodOutput<'me.saveEmployment'>> {
  const { startedOn, endedOn } = input;
  if (startedOn && endedOn && endedOn < startedOn.slice(0, endedOn.length))
    throw new KithError('invalid_input', `The end (${endedOn}) lies before the start (${startedOn}).`, {
      issues: [{ path: 'endedOn', message: 'before the start' }],
    });
  const { result: id, batch } = await book.writer.write('Edited my career', async ({ trx }) => {
    const values = {
      company_id: await resolveCompany(book, trx, input.company),
      title: input.title,
      started_on: startedOn,
      ended_on: endedOn,
    };
    if (!input.id) {
      const fresh = newId<MyEmploymentId>();
      await trx
        .insertInto('my_employment')
        .values({ id: fresh, ...values })
        .execute();
      return fresh;
    }
    const { numUpdatedRows } = await trx
      .updateTable('my_employment')
      .set(values)
      .where('id', '=', input.id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw notFound('employment', input.id);
    return input.id;
  });
  return { id, batch };
}
