import type { Transaction } from 'kysely';
import type { DebtRef, MethodOutput, ParsedInput, PersonId } from '../../contract/index.ts';
import { storedCadence } from '../../domain/cadence.ts';
import type { Book } from '../book.ts';
import { derivedId } from '../ids.ts';
import { settledId } from '../review/ids.ts';
import { readReview } from '../review/rows.ts';
import type { Tables } from '../sqlite/schema.ts';
import { applyToFollowUp } from './follow-up-act.ts';
import { logContact } from './log-contact.ts';
import { mustBeHere } from './review-save.ts';
import { readSettings } from './settings.ts';
import { notFound } from './support.ts';

type Trx = Transaction<Tables>;

/** @throws KithError not_found; conflict when the thank-you has ended meanwhile */
export async function settleDebt(
  book: Book,
  { personId, debt, by }: ParsedInput<'review.settle'>,
): Promise<MethodOutput<'review.settle'>> {
  const name = mustBeHere(book, personId);
  const settings = await readSettings(book);
  const { batch } = await book.writer.write(labelOf(debt, name), async (context) => {
    if (debt.kind === 'thank_you') {
      const action = by === null ? ({ kind: 'skip' } as const) : ({ kind: 'done', by, note: '' } as const);
      await applyToFollowUp(book, context, settings, debt.followUpId, action);
      return;
    }
    if (debt.kind === 'introduction') await thankForIntroduction(book, context.trx, debt.introductionId);
    else await noteSettled(book, context.trx, personId, debt);
    if (by !== null) await logContact(book, context.trx, personId, { by, note: '' });
  });
  return { batch };
}

function labelOf({ kind }: DebtRef, name: string): string {
  switch (kind) {
    case 'thank_you':
    case 'introduction':
      return `Thanked ${name}`;
    case 'promise':
      return `Kept a promise to ${name}`;
    case 'reply':
      return `Answered ${name}`;
  }
}

async function thankForIntroduction(
  book: Book,
  trx: Trx,
  id: Extract<DebtRef, { kind: 'introduction' }>['introductionId'],
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('introduction')
    .set({ thanked_on: book.clock.today() })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw notFound('introduction', id);
}

async function noteSettled(book: Book, trx: Trx, person_id: PersonId, debt: DebtRef): Promise<void> {
  await trx
    .insertInto('settled_debt')
    .values({ id: settledId(person_id, debt), person_id, settled_on: book.clock.today() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/**
 * Somebody who helped was thanked, all in one batch.
 *
 * @throws KithError not_found
 */
export async function thankHelper(
  book: Book,
  { id, personId, by, cadence }: ParsedInput<'review.thank'>,
): Promise<MethodOutput<'review.thank'>> {
  await readReview(book, id);
  const name = mustBeHere(book, personId);
  const today = book.clock.today();
  const { batch } = await book.writer.write(`Thanked ${name} for helping`, async ({ trx }) => {
    await logContact(book, trx, personId, { by, note: '' });
    await trx
      .updateTable('introduction')
      .set({ thanked_on: today })
      .where('introducer_id', '=', personId)
      .where('who_id', 'is', null)
      .where('made_on', 'is not', null)
      .where('thanked_on', 'is', null)
      .where('deleted_at', 'is', null)
      .execute();
    if (cadence !== undefined)
      await trx
        .updateTable('person')
        .set({ cadence_days: storedCadence(cadence) })
        .where('id', '=', personId)
        .execute();
    await trx
      .insertInto('review_thanks')
      .values({ id: derivedId('review_thanks', id, personId), review_id: id, person_id: personId, thanked_on: today })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ thanked_on: today }))
      .execute();
  });
  return { batch };
}
