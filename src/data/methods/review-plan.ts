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
      const planned_on = book.clock.today();
      const { helloOn, helloText, askOn, askText, personId } = wake;
      const again = [
        helloOn !== null && (await remind(book, trx, wakeReminder(key, 'hello'), personId, helloOn, helloText)),
        await remind(book, trx, wakeReminder(key, 'ask'), personId, askOn, askText),
      ].includes(true);
      await trx
        .insertInto('review_wake')
        .values({ id: key, review_id: id, person_id: personId, planned_on, ...days })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(again ? { ...days, planned_on } : days))
        .execute();
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

/**
 * Sets a reminder, or gives one that is there its new day; one that was stopped is open again. One that is done stays so.
 *
 * @returns whether one that was stopped is open again
 */
async function remind(
  book: Book,
  trx: Trx,
  id: FollowUpId,
  person_id: PersonId,
  due_on: LocalDate,
  text: string | undefined,
): Promise<boolean> {
  const there = await trx
    .selectFrom('follow_up')
    .select(['ended_on', 'ending'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (there?.ended_on && there.ending === 'done') return false;
  const values = { due_on, ...(text !== undefined && { text: text.trim() }), snoozed_until: null };
  const started_on = book.clock.today();
  if (there) {
    const again = there.ended_on !== null;
    await trx
      .updateTable('follow_up')
      .set({ ...values, ...(again && { ended_on: null, ending: null, started_on }) })
      .where('id', '=', id)
      .execute();
    return again;
  }
  await trx
    .insertInto('follow_up')
    .values({
      id,
      person_id,
      kind: 'custom',
      interview_id: null,
      opportunity_id: null,
      started_on,
      created_at: book.clock.now(),
      text: '',
      ...values,
    })
    .execute();
  return false;
}

/** @throws KithError not_found when they are not in the plan */
export async function skipWake(
  book: Book,
  { id, personId }: ParsedInput<'review.skip'>,
): Promise<MethodOutput<'review.skip'>> {
  await readReview(book, id);
  const name = mustBeHere(book, personId);
  const { batch } = await book.writer.write(`Left ${name} out this time`, async ({ trx }) => {
    const key = wakeId(id, personId);
    const there = await trx.selectFrom('review_wake').select('id').where('id', '=', key).executeTakeFirst();
    if (!there) throw new KithError('not_found', `${name} is not in the plan of this review.`, { id: personId });
    await trx
      .updateTable('follow_up')
      .set({ ended_on: book.clock.today(), ending: 'stopped' })
      .where('id', 'in', [wakeReminder(key, 'hello'), wakeReminder(key, 'ask')])
      .where('ended_on', 'is', null)
      .execute();
  });
  return { batch };
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
