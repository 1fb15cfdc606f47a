import {
  type FollowUpId,
  type InteractionKind,
  KithError,
  type LocalDate,
  type MethodOutput,
  type ParsedInput,
  type PersonId,
  type Settings,
  type TodayAction,
  type TodayItem,
} from '../../contract/index.ts';
import { birthdayAround } from '../../domain/birthday.ts';
import { addDays } from '../../domain/dates.ts';
import type { Book } from '../book.ts';
import type { WriteContext } from '../write.ts';
import { applyToFollowUp } from './follow-up-act.ts';
import { readFollowUps } from './follow-up-read.ts';
import { logContact } from './log-contact.ts';
import { readSettings } from './settings.ts';

/** A debrief that is skipped is put off for good. */
const NEVER: LocalDate = '9999-12-31';

interface Act {
  readonly book: Book;
  readonly context: WriteContext;
  readonly settings: Settings;
  readonly today: LocalDate;
  readonly action: TodayAction;
  /** Whom contact is logged with already: one touch a person, however many things it settles. */
  readonly touched: Set<PersonId>;
  /** The follow-ups that were open when it began. */
  readonly open: ReadonlySet<FollowUpId>;
}

/** Acts on things of Today in one batch; what is gone, or the action means nothing for, is left. */
export async function actOnToday(
  book: Book,
  { items, action }: ParsedInput<'today.act'>,
): Promise<MethodOutput<'today.act'>> {
  await book.network.followDate();
  const settings = await readSettings(book);
  const { result: done, batch } = await book.writer.write(labelOf(book, items, action), async (context) => {
    const open = items.some(({ kind }) => kind === 'follow_up') ? readFollowUps(book, context.db, settings) : [];
    const act = {
      book,
      context,
      settings,
      today: book.clock.today(),
      action,
      touched: new Set<PersonId>(),
      open: new Set(open.map(({ id }) => id)),
    };
    let count = 0;
    for (const item of items) if (await actOn(act, item)) count += 1;
    return count;
  });
  return { batch, done };
}

function labelOf(book: Book, items: readonly TodayItem[], action: TodayAction): string {
  const [first] = items;
  const named =
    first && (first.kind === 'cadence' || first.kind === 'birthday') ? book.network.personRef(first.id) : null;
  const what = items.length > 1 ? `${items.length} things` : named?.name || 'one thing';
  switch (action.kind) {
    case 'done':
      return `Logged contact: ${what}`;
    case 'snooze':
      return `Put off ${what} until ${action.until}`;
    case 'skip':
      return `Skipped ${what}`;
  }
}

function actOn(act: Act, item: TodayItem): Promise<boolean> {
  switch (item.kind) {
    case 'cadence':
      return actOnCadence(act, item.id);
    case 'birthday':
      return actOnBirthday(act, item.id);
    case 'follow_up':
      return actOnStep(act, item.id);
    case 'debrief':
      return actOnDebrief(act, item.id);
    case 'revisit':
      return actOnRevisit(act, item.id);
  }
}

async function actOnCadence(act: Act, id: PersonId): Promise<boolean> {
  const { book, action, today } = act;
  const days = book.network.cadences.get(id)?.cadenceDays;
  if (days === undefined) return false;
  if (action.kind === 'done') return logTouch(act, id, action.by);
  return setPerson(act, id, { snoozed_until: action.kind === 'skip' ? addDays(today, days) : action.until });
}

/** A birthday cannot be put off; skipping is for this one alone. */
async function actOnBirthday(act: Act, id: PersonId): Promise<boolean> {
  const { book, action, today } = act;
  const birthday = book.network.people.get(id)?.birthday;
  const coming = birthday ? birthdayAround(birthday, today) : null;
  if (!coming || action.kind === 'snooze') return false;
  const seen = await setPerson(act, id, { birthday_seen_on: coming.on });
  return seen && action.kind === 'done' ? logTouch(act, id, action.by) : seen;
}

async function actOnStep(act: Act, id: Extract<TodayItem, { kind: 'follow_up' }>['id']): Promise<boolean> {
  const { book, context, settings, action } = act;
  try {
    const done = await applyToFollowUp(
      book,
      context,
      settings,
      id,
      action.kind === 'done' ? { ...action, note: '' } : action,
      act.touched,
    );
    if (action.kind === 'done' && done.step !== 'move_on') act.touched.add(done.person.id);
    return true;
  } catch (error) {
    // It has ended or gone: meanwhile, or by what was done with another of the things.
    if (error instanceof KithError && (error.code === 'conflict' || error.code === 'not_found'))
      return act.open.has(id);
    throw error;
  }
}

async function actOnDebrief(
  { context, action }: Act,
  id: Extract<TodayItem, { kind: 'debrief' }>['id'],
): Promise<boolean> {
  if (action.kind === 'done') return false;
  const { numUpdatedRows } = await context.trx
    .updateTable('interview')
    .set({ debrief_snoozed_until: action.kind === 'skip' ? NEVER : action.until })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where('debriefed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Looked at or let go, it does not come up again by itself. */
async function actOnRevisit(
  { context, action }: Act,
  id: Extract<TodayItem, { kind: 'revisit' }>['id'],
): Promise<boolean> {
  const { numUpdatedRows } = await context.trx
    .updateTable('opportunity')
    .set({ revisit_on: action.kind === 'snooze' ? action.until : null })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where('revisit_on', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function setPerson(
  { context }: Act,
  id: PersonId,
  values: { snoozed_until?: LocalDate; birthday_seen_on?: LocalDate },
): Promise<boolean> {
  const { numUpdatedRows } = await context.trx
    .updateTable('person')
    .set(values)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function logTouch({ book, context, touched }: Act, person: PersonId, kind: InteractionKind): Promise<boolean> {
  if (touched.has(person)) return true;
  const living = await context.trx
    .selectFrom('person')
    .select('id')
    .where('id', '=', person)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!living) return false;
  touched.add(person);
  await logContact(book, context.trx, person, { by: kind, note: '' });
  return true;
}
