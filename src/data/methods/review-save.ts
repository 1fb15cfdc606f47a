import type { Transaction } from 'kysely';
import {
  type FollowUpId,
  KithError,
  type MethodOutput,
  type ParsedInput,
  type PersonId,
  type ReviewId,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import { Pace } from '../pace.ts';
import { wakeReminder } from '../review/ids.ts';
import { readReview } from '../review/rows.ts';
import type { Tables } from '../sqlite/schema.ts';
import { readFollowUps } from './follow-up-read.ts';
import { readSettings } from './settings.ts';

type Saved<M extends 'review.save' | 'review.close' | 'review.delete'> = Promise<MethodOutput<M>>;

/** @throws KithError invalid_input when a new one has no name; not_found */
export async function saveReview(book: Book, input: ParsedInput<'review.save'>): Saved<'review.save'> {
  const { id, name, role, level, places, constraints } = input;
  if (!id && !name)
    throw new KithError('invalid_input', 'A review needs a name.', { issues: [{ path: 'name', message: 'missing' }] });
  const present = id ? await readReview(book, id) : null;
  const label = present ? `Edited the review “${present.name}”` : `Started the review “${name}”`;
  const { result, batch } = await book.writer.write(label, async ({ trx }) => {
    const values = {
      ...(name !== undefined && { name }),
      ...(role !== undefined && { role }),
      ...(level !== undefined && { level }),
      ...(places !== undefined && { places: [...new Set(places)].join('\n') }),
      ...(constraints !== undefined && { constraints }),
    };
    if (id) {
      if (Object.keys(values).length > 0) await trx.updateTable('review').set(values).where('id', '=', id).execute();
      return id;
    }
    const fresh = newId<ReviewId>();
    await trx
      .insertInto('review')
      .values({
        id: fresh,
        name: null,
        role: null,
        level: null,
        places: null,
        constraints: null,
        started_on: book.clock.today(),
        closed_on: null,
        created_at: book.clock.now(),
        ...values,
      })
      .execute();
    return fresh;
  });
  return { id: result, batch };
}

/** Closes a review, with what is still open of its plan; or opens both again. @throws KithError not_found */
export async function closeReview(book: Book, { id, closed }: ParsedInput<'review.close'>): Saved<'review.close'> {
  const { name, closedOn } = await readReview(book, id);
  if ((closedOn !== null) === closed) return { batch: null };
  const label = closed ? `Closed the review “${name}”` : `Opened the review “${name}” again`;
  const { batch } = await book.writer.write(label, async ({ trx }) => {
    const today = book.clock.today();
    await trx
      .updateTable('review')
      .set({ closed_on: closed ? today : null })
      .where('id', '=', id)
      .execute();
    const pace = new Pace();
    for (const reminder of await remindersOf(trx, id)) {
      await pace.breathe();
      const one = trx.updateTable('follow_up').where('id', '=', reminder);
      // What ended with the review goes on with it.
      await (closed
        ? one.set({ ended_on: today, ending: 'stopped' }).where('ended_on', 'is', null)
        : one.set({ ended_on: null, ending: null }).where('ending', '=', 'stopped').where('ended_on', '=', closedOn)
      ).execute();
    }
  });
  return { batch };
}

/**
 * Deletes a review with what is still open of its plan; what is done of it stays in the past of those it was about.
 *
 * @throws KithError not_found
 */
export async function deleteReview(book: Book, { id }: ParsedInput<'review.delete'>): Saved<'review.delete'> {
  const { name } = await readReview(book, id);
  const settings = await readSettings(book);
  const { result, batch } = await book.writer.write(`Deleted the review “${name}”`, async ({ trx, db }) => {
    const planned = await remindersOf(trx, id);
    const open = new Set(readFollowUps(book, db, settings).map(({ id: followUp }) => followUp));
    const pace = new Pace();
    for (const reminder of planned) {
      await pace.breathe();
      await trx.deleteFrom('follow_up').where('id', '=', reminder).where('ended_on', 'is', null).execute();
    }
    for (const table of ['review_thanks', 'review_wake', 'review_target'] as const)
      await trx
        .deleteFrom(table as 'review_target')
        .where('review_id', '=', id)
        .execute();
    await trx.deleteFrom('review').where('id', '=', id).execute();
    return planned.filter((reminder) => open.has(reminder)).length;
  });
  return { batch, reminders: result };
}

/** The reminders that the plan of a review may have. */
async function remindersOf(trx: Transaction<Tables>, review: ReviewId): Promise<FollowUpId[]> {
  const wakes = await trx.selectFrom('review_wake').select('id').where('review_id', '=', review).execute();
  return wakes.flatMap(({ id }) => [wakeReminder(id, 'hello'), wakeReminder(id, 'ask')]);
}

/** @throws KithError not_found */
export function mustBeHere(book: Book, person: PersonId): string {
  const name = book.network.people.get(person)?.row.name;
  if (name === undefined)
    throw new KithError('not_found', 'There is no such person. They may have been deleted.', { id: person });
  return name;
}
