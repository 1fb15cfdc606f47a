import type { Transaction } from 'kysely';
import {
  type FollowUpId,
  KithError,
  type LocalDate,
  type MethodOutput,
  type ParsedInput,
  type PersonId,
} from '../../contract/index.ts';
import { daysBetween } from '../../domain/dates.ts';
import { isSilent } from '../../domain/review/readiness.ts';
import { restDays } from '../../domain/review/waking.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { wakeId, wakeReminder } from '../review/ids.ts';
import { readReview } from '../review/rows.ts';
import type { Tables } from '../sqlite/schema.ts';
import { mustBeHere } from './review-save.ts';

type Trx = Transaction<Tables>;
type Wish = ParsedInput<'review.plan'>['wakes'][number];

/**
 * Plans the waking of ties: a reminder of a plain hello, and one of the ask weeks later. Planned again, days and words
 * are the new ones; what is done stays done.
 *
 * @throws KithError invalid_input when somebody would be asked after a long silence without a hello and a wait; not_found
 */
export async function planWakes(
  book: Book,
  { id, wakes }: ParsedInput<'review.plan'>,
): Promise<MethodOutput<'review.plan'>> {
  await book.network.followDate();
  const { name } = await readReview(book, id);
  for (const [index, wake] of wakes.entries()) checkWait(book, wake, index);
  const label = `Planned to get back in touch with ${wakes.length} ${wakes.length === 1 ? 'person' : 'people'}, for “${name}”`;
  const { batch } = await book.writer.write(label, async ({ trx }) => {
    const pace = new Pace();
    for (const wake of wakes) {
      await pace.breathe();
      const key = wakeId(id, wake.personId);
      const days = { hello_on: wake.helloOn, ask_on: wake.askOn };
      await trx
        .insertInto('review_wake')
        .values({ id: key, review_id: id, person_id: wake.personId, planned_on: book.clock.today(), ...days })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(days))
        .execute();
      if (wake.helloOn)
        await remind(book, trx, wakeReminder(key, 'hello'), wake.personId, wake.helloOn, wake.helloText);
      await remind(book, trx, wakeReminder(key, 'ask'), wake.personId, wake.askOn, wake.askText);
    }
  });
  return { batch, planned: wakes.length };
}

function checkWait(book: Book, { personId, helloOn, askOn }: Wish, index: number): void {
  const name = mustBeHere(book, personId);
  const last = book.network.people.get(personId)?.row.lastContactOn ?? null;
  const { today } = book.network;
  if (!isSilent(last, today)) return;
  if (helloOn === null || daysBetween(helloOn, askOn) < restDays(last, today))
    throw new KithError(
      'invalid_input',
      `You have not been in touch with ${name} for long: first a plain hello, and no ask for ${restDays(last, today)} days after it.`,
      { issues: [{ path: `wakes.${index}.askOn`, message: 'too soon' }] },
    );
}

async function remind(
  book: Book,
  trx: Trx,
  id: FollowUpId,
  person_id: PersonId,
  due_on: LocalDate,
  text: string,
): Promise<void> {
  const there = await trx.selectFrom('follow_up').select('ended_on').where('id', '=', id).executeTakeFirst();
  if (there?.ended_on) return;
  const values = { due_on, text: text.trim(), snoozed_until: null };
  if (there) {
    await trx.updateTable('follow_up').set(values).where('id', '=', id).execute();
    return;
  }
  await trx
    .insertInto('follow_up')
    .values({
      id,
      person_id,
      kind: 'custom',
      interview_id: null,
      opportunity_id: null,
      started_on: book.clock.today(),
      created_at: book.clock.now(),
      ...values,
    })
    .execute();
}

/** @throws KithError not_found */
export async function unplanWake(
  book: Book,
  { id, personId }: ParsedInput<'review.unplan'>,
): Promise<MethodOutput<'review.unplan'>> {
  await readReview(book, id);
  const { name } = book.network.personRef(personId);
  const { batch } = await book.writer.write(`Took ${name} out of the plan`, async ({ trx }) => {
    const key = wakeId(id, personId);
    await trx.deleteFrom('review_wake').where('id', '=', key).execute();
    await trx
      .deleteFrom('follow_up')
      .where('id', 'in', [wakeReminder(key, 'hello'), wakeReminder(key, 'ask')])
      .where('ended_on', 'is', null)
      .execute();
  });
  return { batch };
}
