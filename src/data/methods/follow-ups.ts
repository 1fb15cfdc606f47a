import { type FollowUpId, KithError, type MethodOutput, type ParsedInput } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import { actOnFollowUp } from './follow-up-act.ts';
import { readFollowUps } from './follow-up-read.ts';
import type { Handlers } from './handlers.ts';
import { readSettings } from './settings.ts';
import { mustExist, notFound } from './support.ts';

export const followUpHandlers: Handlers<'followUp.list' | 'followUp.save' | 'followUp.act'> = {
  'followUp.list': async (book, filter) => ({
    followUps: readFollowUps(book, book.db, await readSettings(book), filter),
  }),
  'followUp.save': saveReminder,
  'followUp.act': actOnFollowUp,
};

/** Sets a reminder, or changes one; changed, it counts from today and is open again. */
async function saveReminder(book: Book, input: ParsedInput<'followUp.save'>): Promise<MethodOutput<'followUp.save'>> {
  const { name } = book.network.personRef(input.personId);
  const label = input.id ? `Changed the reminder about ${name}` : `Set a reminder about ${name}`;
  const { result: id, batch } = await book.writer.write(label, async ({ trx }) => {
    await mustExist(trx, 'person', input.personId);
    const values = { person_id: input.personId, due_on: input.dueOn, text: input.text.trim() };
    const today = book.clock.today();
    if (!input.id) {
      const id = newId<FollowUpId>();
      await trx
        .insertInto('follow_up')
        .values({
          id,
          kind: 'custom',
          interview_id: null,
          opportunity_id: null,
          started_on: today,
          created_at: book.clock.now(),
          ...values,
        })
        .execute();
      return id;
    }
    const there = await trx.selectFrom('follow_up').selectAll().where('id', '=', input.id).executeTakeFirst();
    if (!there) throw notFound('follow-up', input.id);
    if (there.kind !== 'custom')
      throw new KithError('invalid_input', 'What follows an interview is derived from it; its dates cannot be set.', {
        id: input.id,
      });
    const moved = there.due_on !== input.dueOn || there.ended_on !== null;
    await trx
      .updateTable('follow_up')
      .set({
        ...values,
        ...(moved && { started_on: today, snoozed_until: null, ended_on: null, ending: null }),
      })
      .where('id', '=', input.id)
      .execute();
    return input.id;
  });
  return { id, batch };
}
