import type { Transaction } from 'kysely';
import type { InsightId, MethodOutput, ParsedInput } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';
import { mustExist, resolveCompany, resolvePerson } from './support.ts';

type Input = ParsedInput<'insight.save'>;

/** @throws KithError not_found */
export async function saveInsight(book: Book, input: Input): Promise<MethodOutput<'insight.save'>> {
  const company = 'id' in input.company ? book.network.companies.get(input.company.id)?.base.name : input.company.name;
  const about = company ?? 'a company';
  const label = input.id ? `Edited an insight about ${about}` : `Noted an insight about ${about}`;
  const { result: id, batch } = await book.writer.write(label, ({ trx }) => writeInsight(book, trx, input));
  return { id, batch };
}

/** Writes an insight within a write under way. One that is there is replaced; its day stays unless given. */
async function writeInsight(book: Book, trx: Transaction<Tables>, input: Input): Promise<InsightId> {
  if (input.id) await mustExist(trx, 'insight', input.id);
  if (input.interviewId) await mustExist(trx, 'interview', input.interviewId);
  const values = {
    company_id: await resolveCompany(book, trx, input.company),
    text: input.text,
    from_person_id: input.from && (await resolvePerson(book, trx, input.from)).id,
    confidential: input.confidential ? (1 as const) : (0 as const),
    interview_id: input.interviewId,
  };
  if (input.id) {
    await trx
      .updateTable('insight')
      .set({ ...values, ...(input.on && { learnt_on: input.on }) })
      .where('id', '=', input.id)
      .execute();
    return input.id;
  }
  const id = newId<InsightId>();
  await trx
    .insertInto('insight')
    .values({
      id,
      ...values,
      learnt_on: input.on ?? book.clock.today(),
      created_at: book.clock.now(),
      deleted_at: null,
    })
    .execute();
  return id;
}
