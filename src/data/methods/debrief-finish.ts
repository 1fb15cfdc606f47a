import type { Selectable, Transaction } from 'kysely';
import type { FollowUpId, InsightId, InterviewId, MethodOutput, ParsedInput, PersonId } from '../../contract/index.ts';
import { replyExpectedFrom } from '../../domain/debrief.ts';
import type { Book } from '../book.ts';
import { derivedId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';
import type { InterviewTable } from '../sqlite/tables/contact.ts';
import type { WriteContext } from '../write.ts';
import { readFollowUps } from './follow-up-read.ts';
import { startFollowUp } from './follow-up-start.ts';
import { readSettings } from './settings.ts';
import { notFound } from './support.ts';

type Trx = Transaction<Tables>;
type Interview = Selectable<InterviewTable>;

/** What a debrief learnt about the company is one insight; its id follows from the interview's. */
export const learntInsightOf = (interview: InterviewId): InsightId => derivedId<InsightId>('insight', interview);

/**
 * Ends a debrief in one batch: a thank-you for everyone met, a reminder of the next step, a cadence for
 * everyone worth keeping who has none, and what was learnt about the company as an insight. Ended again, it
 * brings these up to date, and leaves what was done, stopped or set by hand meanwhile.
 *
 * @throws KithError not_found
 */
export async function finishDebrief(
  book: Book,
  { id }: ParsedInput<'debrief.finish'>,
): Promise<MethodOutput<'debrief.finish'>> {
  const { result, batch } = await book.writer.write(`Debriefed ${interviewTitle(book, id)}`, async ({ trx, db }) => {
    const row = await trx
      .selectFrom('interview')
      .selectAll()
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    if (!row) throw notFound('interview', id);
    const interview: Interview = { ...row, opportunity_id: await livingOpportunity(trx, row.opportunity_id) };
    if (!interview.debriefed_at)
      await trx.updateTable('interview').set({ debriefed_at: book.clock.now() }).where('id', '=', id).execute();
    const met = await trx
      .selectFrom('interview_person')
      .innerJoin('person', 'person.id', 'interview_person.person_id')
      .select(['person.id', 'person.cadence_days', 'interview_person.role', 'interview_person.keep'])
      .where('interview_person.interview_id', '=', id)
      .where('person.deleted_at', 'is', null)
      .orderBy('interview_person.id')
      .execute();
    const contact = replyExpectedFrom(met)?.id ?? null;
    await fileInsight(book, trx, interview, met.length === 1 ? contact : null);
    let followUps = 0;
    for (const person of met)
      if (await thank(book, { trx, db }, interview, person.id, person.id === contact)) followUps += 1;
    if (await remind(book, trx, interview, contact)) followUps += 1;
    const cadences = await keepInTouch(book, trx, interview, met);
    return { followUps, cadences };
  });
  return { ...result, batch };
}

/** "the interview at Acme", for undo. */
export function interviewTitle(book: Book, id: InterviewId): string {
  const company = book.db
    .prepare<[string], string>(
      'SELECT c.name FROM interview i JOIN company c ON c.id = i.company_id AND c.deleted_at IS NULL WHERE i.id = ?',
    )
    .pluck()
    .get(id);
  return company ? `the interview at ${company}` : 'an interview';
}

async function livingOpportunity(trx: Trx, id: Interview['opportunity_id']): Promise<Interview['opportunity_id']> {
  if (!id) return null;
  const row = await trx
    .selectFrom('opportunity')
    .select('id')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whom it is from and whether it is confidential stay as the user set them since. */
async function fileInsight(book: Book, trx: Trx, interview: Interview, from: PersonId | null): Promise<void> {
  const id = learntInsightOf(interview.id);
  const text = interview.learned_company.trim();
  const there = await trx.selectFrom('insight').selectAll().where('id', '=', id).executeTakeFirst();
  if (!text || !interview.company_id) {
    if (there && !there.deleted_at)
      await trx.updateTable('insight').set({ deleted_at: book.clock.now() }).where('id', '=', id).execute();
    return;
  }
  const values = { company_id: interview.company_id, text, learnt_on: interview.happens_on };
  if (there) {
    // What the user threw away stays away until there is something new to say.
    const deleted_at = there.text === text ? there.deleted_at : null;
    await trx
      .updateTable('insight')
      .set({ ...values, deleted_at })
      .where('id', '=', id)
      .execute();
    return;
  }
  await trx
    .insertInto('insight')
    .values({
      id,
      ...values,
      from_person_id: from,
      confidential: 0,
      interview_id: interview.id,
      created_at: book.clock.now(),
      deleted_at: null,
    })
    .execute();
}

/** One thank-you is enough for somebody whom a rejection gives one to write to already. */
async function thank(
  book: Book,
  { trx, db }: Pick<WriteContext, 'trx' | 'db'>,
  interview: Interview,
  personId: PersonId,
  writes: boolean,
): Promise<boolean> {
  if (interview.opportunity_id) {
    const filter = { personId, opportunityId: interview.opportunity_id };
    const open = readFollowUps(book, db, await readSettings(book), filter);
    if (open.some(({ step, interviewId }) => step === 'thank_you' && interviewId === null)) return false;
  }
  return startFollowUp(book, trx, {
    personId,
    interviewId: interview.id,
    opportunityId: interview.opportunity_id,
    startedOn: interview.happens_on,
    awaitsReply: writes && interview.awaits_reply === 1,
  });
}

/**
 * The reminder of the next step, about the one from whom word is awaited; taken away again with its date.
 *
 * @returns whether it is new
 */
async function remind(book: Book, trx: Trx, interview: Interview, contact: PersonId | null): Promise<boolean> {
  const id = derivedId<FollowUpId>('follow_up', 'next_step', interview.id);
  const there = await trx.selectFrom('follow_up').selectAll().where('id', '=', id).executeTakeFirst();
  if (!contact || !interview.next_step_on) {
    if (there && !there.ended_on)
      await trx
        .updateTable('follow_up')
        .set({ ended_on: book.clock.today(), ending: 'stopped' })
        .where('id', '=', id)
        .execute();
    return false;
  }
  const values = {
    person_id: contact,
    opportunity_id: interview.opportunity_id,
    due_on: interview.next_step_on,
    text: interview.next_step.trim(),
  };
  const fresh = { started_on: book.clock.today(), snoozed_until: null, ended_on: null, ending: null };
  if (there) {
    // What is still to be done on the same day goes on, or stays done.
    const moved = there.due_on !== values.due_on;
    await trx
      .updateTable('follow_up')
      .set({ ...values, ...(moved && fresh) })
      .where('id', '=', id)
      .execute();
    return false;
  }
  await trx
    .insertInto('follow_up')
    .values({ id, kind: 'custom', interview_id: interview.id, created_at: book.clock.now(), ...values, ...fresh })
    .execute();
  return true;
}

interface Met {
  readonly id: PersonId;
  readonly cadence_days: number | null;
  readonly keep: 0 | 1 | null;
}

/** Gives those worth keeping who have no cadence the usual one, or the one for after a rejection. */
async function keepInTouch(book: Book, trx: Trx, interview: Interview, met: readonly Met[]): Promise<number> {
  const settings = await readSettings(book);
  const days = (await isRejected(trx, interview)) ? settings.rejectionCadenceDays : settings.interviewerCadenceDays;
  const open = met
    .filter(({ id, keep, cadence_days }) => keep !== 0 && cadence_days === null && !book.network.cadences.get(id))
    .map(({ id }) => id);
  if (open.length) await trx.updateTable('person').set({ cadence_days: days }).where('id', 'in', open).execute();
  return open.length;
}

async function isRejected(trx: Trx, { outcome, opportunity_id }: Interview): Promise<boolean> {
  if (outcome === 'rejected' || !opportunity_id) return outcome === 'rejected';
  const row = await trx.selectFrom('opportunity').select('stage').where('id', '=', opportunity_id).executeTakeFirst();
  return row?.stage === 'rejected';
}
