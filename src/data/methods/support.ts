import type { Transaction } from 'kysely';
import {
  type CompanyChoice,
  type CompanyId,
  type CompensationId,
  type InsightId,
  type InteractionId,
  type InterviewId,
  type IntroductionId,
  KithError,
  type NoteId,
  type OpportunityId,
  type PersonChoice,
  type PersonId,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import { Pace } from '../pace.ts';
import type { Tables } from '../sqlite/schema.ts';

type Trx = Transaction<Tables>;
interface TrashableIds {
  person: PersonId;
  company: CompanyId;
  interaction: InteractionId;
  interview: InterviewId;
  note: NoteId;
  opportunity: OpportunityId;
  introduction: IntroductionId;
  insight: InsightId;
  compensation: CompensationId;
}
const NOUN: Record<keyof TrashableIds, string> = {
  person: 'person',
  company: 'company',
  interaction: 'interaction',
  interview: 'interview',
  note: 'note',
  opportunity: 'opportunity',
  introduction: 'introduction',
  insight: 'insight',
  compensation: 'observation',
};

export const notFound = (noun: string, id: string): KithError =>
  new KithError('not_found', `There is no such ${noun}. It may have been deleted.`, { id });

/**
 * Makes sure that a record is there and not in the trash.
 *
 * @throws KithError not_found
 */
export async function mustExist<T extends keyof TrashableIds>(trx: Trx, table: T, id: TrashableIds[T]): Promise<void> {
  const row = await trx
    .selectFrom(table as 'person')
    .select('id')
    .where('id', '=', id as PersonId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw notFound(NOUN[table], id);
}

/** The company chosen, made now when it was given by a new name. */
export async function resolveCompany(book: Book, trx: Trx, choice: CompanyChoice): Promise<CompanyId> {
  if ('id' in choice) {
    await mustExist(trx, 'company', choice.id);
    return choice.id;
  }
  // The same name typed twice means the same company; near misses are for the user to merge.
  const same = await trx
    .selectFrom('company')
    .select('id')
    .where('name', '=', choice.name)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (same) return same.id;
  const id = newId<CompanyId>();
  await trx
    .insertInto('company')
    .values({ id, name: choice.name, industry: null, location: null, created_at: book.clock.now(), deleted_at: null })
    .execute();
  return id;
}

/** The person chosen, made now when given by name; two people may bear one name. */
export async function resolvePerson(
  book: Book,
  trx: Trx,
  choice: PersonChoice,
): Promise<{ id: PersonId; made: boolean }> {
  if ('id' in choice) {
    await mustExist(trx, 'person', choice.id);
    return { id: choice.id, made: false };
  }
  const id = newId<PersonId>();
  await trx
    .insertInto('person')
    .values({
      id,
      name: choice.name,
      given_name: null,
      family_name: null,
      headline: null,
      location: null,
      how_met: null,
      met_on: null,
      created_at: book.clock.now(),
      deleted_at: null,
    })
    .execute();
  return { id, made: true };
}

/** Moves records to the trash. */
export async function moveToTrash(
  book: Book,
  trx: Trx,
  table: keyof TrashableIds,
  ids: readonly string[],
): Promise<void> {
  const deleted_at = book.clock.now();
  const pace = new Pace();
  for (let start = 0; start < ids.length; start += 200) {
    await pace.breathe();
    await trx
      .updateTable(table as 'person')
      .set({ deleted_at })
      .where('id', 'in', ids.slice(start, start + 200) as PersonId[])
      .where('deleted_at', 'is', null)
      .execute();
  }
}
