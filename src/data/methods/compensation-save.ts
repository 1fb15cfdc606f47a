import type { Transaction } from 'kysely';
import { type CompensationId, KithError, type MethodOutput, type ParsedInput } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';
import { mustExist, resolveCompany, resolvePerson } from './support.ts';

type Input = ParsedInput<'compensation.save'>;

/** @throws KithError invalid_input when nothing is said about pay or the range is upside down; not_found */
export async function saveCompensation(book: Book, input: Input): Promise<MethodOutput<'compensation.save'>> {
  const label = input.id ? `Edited what a ${input.role} earns` : `Noted what a ${input.role} earns`;
  const { result: id, batch } = await book.writer.write(label, ({ trx }) => writeCompensation(book, trx, input));
  return { id, batch };
}

/** Writes an observation within a write under way. One that is there is replaced; its day stays unless given. */
async function writeCompensation(book: Book, trx: Transaction<Tables>, input: Input): Promise<CompensationId> {
  checkAmounts(input);
  if (input.id) await mustExist(trx, 'compensation', input.id);
  if (input.interviewId) await mustExist(trx, 'interview', input.interviewId);
  const values = {
    role: input.role,
    level: input.level,
    company_id: input.company && (await resolveCompany(book, trx, input.company)),
    location: input.location,
    currency: input.currency,
    base_low: input.baseLow,
    base_high: input.baseHigh,
    bonus: input.bonus,
    equity: input.equity,
    source: input.source,
    source_person_id: input.sourcePerson && (await resolvePerson(book, trx, input.sourcePerson)).id,
    confidence: input.confidence,
    confidential: input.confidential ? (1 as const) : (0 as const),
    interview_id: input.interviewId,
  };
  if (input.id) {
    await trx
      .updateTable('compensation')
      .set({ ...values, ...(input.observedOn && { observed_on: input.observedOn }) })
      .where('id', '=', input.id)
      .execute();
    return input.id;
  }
  const id = newId<CompensationId>();
  await trx
    .insertInto('compensation')
    .values({
      id,
      ...values,
      observed_on: input.observedOn ?? book.clock.today(),
      created_at: book.clock.now(),
      deleted_at: null,
    })
    .execute();
  return id;
}

function checkAmounts({ baseLow, baseHigh, bonus, equity }: Input): void {
  if (baseLow !== null && baseHigh !== null && baseLow > baseHigh)
    throw new KithError(
      'invalid_input',
      `The lower end of the base (${baseLow}) is above the upper one (${baseHigh}).`,
      {
        issues: [{ path: 'baseLow', message: 'above baseHigh' }],
      },
    );
  if (baseLow === null && baseHigh === null && bonus === null && equity === null)
    throw new KithError('invalid_input', 'Say at least one of base, bonus and equity.', {
      issues: [{ path: 'baseLow', message: 'no base, bonus or equity given' }],
    });
}
