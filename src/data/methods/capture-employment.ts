import type { Transaction } from 'kysely';
import type { CompanyId, EmploymentId, PersonId } from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';

/**
 * Notes within a write that a person is at a company, or bears a title, unless the book says so already. A
 * job there takes the new title; a title without a company is that of their job, or else their headline.
 */
export async function noteEmployment(
  book: Book,
  trx: Transaction<Tables>,
  person: PersonId,
  company: CompanyId | null,
  title: string | null,
): Promise<void> {
  const rows = await trx.selectFrom('employment').selectAll().where('person_id', '=', person).orderBy('id').execute();
  const jobs = rows.filter((row) => book.network.isCurrent(row) && (company === null || row.company_id === company));
  const job = jobs.find((row) => title !== null && fold(row.title ?? '') === fold(title)) ?? jobs.at(-1);
  if (job) {
    if (title !== null && fold(job.title ?? '') !== fold(title))
      await trx.updateTable('employment').set({ title }).where('id', '=', job.id).execute();
    return;
  }
  if (company === null) {
    await trx.updateTable('person').set({ headline: title }).where('id', '=', person).execute();
    return;
  }
  await trx
    .insertInto('employment')
    .values({
      id: newId<EmploymentId>(),
      person_id: person,
      company_id: company,
      title,
      kind: 'employee',
      started_on: null,
      ended_on: null,
    })
    .execute();
}
