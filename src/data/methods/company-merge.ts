import type { Transaction } from 'kysely';
import type { CompanyId } from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import type { Book } from '../book.ts';
import { derivedId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';
import { moveToTrash, mustExist } from './support.ts';

/** Moves all that hangs on one company to another; what both have is kept once. */
export async function mergeCompany(
  book: Book,
  trx: Transaction<Tables>,
  from: CompanyId,
  into: CompanyId,
): Promise<void> {
  await mustExist(trx, 'company', from);
  await mustExist(trx, 'company', into);
  for (const table of [
    'employment',
    'my_employment',
    'interview',
    'note',
    'opportunity',
    'compensation',
    'insight',
  ] as const)
    await trx
      .updateTable(table as 'employment')
      .set({ company_id: into })
      .where('company_id', '=', from)
      .execute();
  await trx.updateTable('opportunity').set({ agency_id: into }).where('agency_id', '=', from).execute();

  // A review that has both keeps the one.
  const reviewed = trx.selectFrom('review_target').select('review_id').where('company_id', '=', into);
  await trx.deleteFrom('review_target').where('company_id', '=', from).where('review_id', 'in', reviewed).execute();
  await trx.updateTable('review_target').set({ company_id: into }).where('company_id', '=', from).execute();

  // Ids of aliases, domains and mentions derive from their company, so theirs are made anew.
  const { name } = await trx.selectFrom('company').select('name').where('id', '=', from).executeTakeFirstOrThrow();
  const aliases = await trx.selectFrom('company_alias').selectAll().where('company_id', '=', from).execute();
  for (const alias of [...aliases, { name, kind: 'alias' as const }])
    await trx
      .insertInto('company_alias')
      .values({
        id: derivedId('company_alias', into, fold(alias.name)),
        company_id: into,
        name: alias.name,
        kind: alias.kind,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  await trx.deleteFrom('company_alias').where('company_id', '=', from).execute();

  const domains = await trx.selectFrom('company_domain').selectAll().where('company_id', '=', from).execute();
  for (const { domain } of domains)
    await trx
      .insertInto('company_domain')
      .values({ id: derivedId('company_domain', into, domain), company_id: into, domain })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  await trx.deleteFrom('company_domain').where('company_id', '=', from).execute();

  const mentions = await trx.selectFrom('mention').selectAll().where('company_id', '=', from).execute();
  for (const { note_id } of mentions)
    await trx
      .insertInto('mention')
      .values({ id: derivedId('mention', note_id, into), note_id, person_id: null, company_id: into })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  await trx.deleteFrom('mention').where('company_id', '=', from).execute();

  await trx.updateTable('company_link').set({ from_id: into }).where('from_id', '=', from).execute();
  await trx.updateTable('company_link').set({ to_id: into }).where('to_id', '=', from).execute();
  await trx.deleteFrom('company_link').whereRef('from_id', '=', 'to_id').execute();
  await moveToTrash(book, trx, 'company', [from]);
}
