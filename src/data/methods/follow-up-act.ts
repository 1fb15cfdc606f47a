import type { Transaction } from 'kysely';
import {
  type FollowUp,
  type FollowUpId,
  type FollowUpStep,
  KithError,
  type LocalDate,
  type MethodOutput,
  type ParsedInput,
  type PersonId,
  type Settings,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { derivedId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';
import type { WriteContext } from '../write.ts';
import { readFollowUps } from './follow-up-read.ts';
import { logContact } from './log-contact.ts';
import { readSettings } from './settings.ts';
import { notFound } from './support.ts';

type Trx = Transaction<Tables>;
type Input = ParsedInput<'followUp.act'>;

const STEP_NAME: Record<FollowUpStep, string> = {
  thank_you: 'the thank-you to',
  first_nudge: 'the first nudge to',
  second_nudge: 'the second nudge to',
  move_on: 'moving on from',
  custom: 'the reminder about',
};
const SENT: Record<FollowUpStep, string> = {
  thank_you: 'Thanked',
  first_nudge: 'Nudged',
  second_nudge: 'Nudged',
  move_on: 'Moved on from',
  custom: 'Got in touch with',
};

/**
 * One thing done with the step that a follow-up is at, in one batch.
 *
 * @throws KithError not_found, or conflict when the follow-up has ended meanwhile
 */
export async function actOnFollowUp(book: Book, { id, action }: Input): Promise<MethodOutput<'followUp.act'>> {
  const settings = await readSettings(book);
  const [shown] = readFollowUps(book, book.db, settings, { id });
  const label = shown ? labelOf(shown, action) : 'Followed up';
  const { batch } = await book.writer.write(label, async (context) => {
    await applyToFollowUp(book, context, settings, id, action);
  });
  return { batch };
}

/**
 * The same within a batch of more.
 *
 * @param touched people whom contact was logged with in this batch; it is not logged twice
 * @throws KithError not_found, or conflict when the follow-up has ended meanwhile
 */
export async function applyToFollowUp(
  book: Book,
  { trx, db }: Pick<WriteContext, 'trx' | 'db'>,
  settings: Settings,
  id: FollowUpId,
  action: Input['action'],
  touched: ReadonlySet<PersonId> = new Set(),
): Promise<FollowUp> {
  const at = (): FollowUp | undefined => readFollowUps(book, db, settings, { id })[0];
  const current = at();
  if (!current) throw await gone(trx, id);
  switch (action.kind) {
    case 'snooze':
      await change(trx, id, { snoozed_until: action.until });
      break;
    case 'stop':
      await end(book, trx, id, 'stopped');
      break;
    case 'skip':
      if (current.kind === 'custom') {
        await end(book, trx, id, 'stopped');
        break;
      }
      await skip(book, trx, current);
      await change(trx, id, { snoozed_until: null });
      break;
    case 'done':
      if (current.step === 'move_on') {
        await end(book, trx, id, 'done');
        break;
      }
      if (!touched.has(current.person.id)) await logContact(book, trx, current.person.id, action);
      if (current.kind === 'custom') {
        await end(book, trx, id, 'done');
        break;
      }
      // A second message on one day is no new day of contact, but the user says that the step is done.
      if (at()?.step === current.step) await skip(book, trx, current);
      await change(trx, id, { snoozed_until: null });
      break;
  }
  return current;
}

function labelOf({ person, step }: FollowUp, action: Input['action']): string {
  const what = `${STEP_NAME[step]} ${person.name}`;
  switch (action.kind) {
    case 'done':
      return `${SENT[step]} ${person.name}`;
    case 'snooze':
      return `Put off ${what}`;
    case 'skip':
      return `Skipped ${what}`;
    case 'stop':
      return `Stopped following up with ${person.name}`;
  }
}

async function gone(trx: Trx, id: FollowUpId): Promise<KithError> {
  const row = await trx.selectFrom('follow_up').select('id').where('id', '=', id).executeTakeFirst();
  return row
    ? new KithError('conflict', 'This follow-up has ended already, so nothing was changed.', { id })
    : notFound('follow-up', id);
}

async function change(
  trx: Trx,
  id: FollowUpId,
  values: { snoozed_until?: LocalDate | null; ended_on?: LocalDate; ending?: 'done' | 'stopped' },
): Promise<void> {
  await trx.updateTable('follow_up').set(values).where('id', '=', id).execute();
}

const end = (book: Book, trx: Trx, id: FollowUpId, ending: 'done' | 'stopped'): Promise<void> =>
  change(trx, id, { ended_on: book.clock.today(), ending });

async function skip(book: Book, trx: Trx, { id, step }: FollowUp): Promise<void> {
  const skipped_on = book.clock.today();
  await trx
    .insertInto('follow_up_skip')
    .values({ id: derivedId('follow_up_skip', id, step), follow_up_id: id, step, skipped_on })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ skipped_on }))
    .execute();
}
