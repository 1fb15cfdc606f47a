import type { Transaction } from 'kysely';
import type { FollowUpId, InterviewId, LocalDate, OpportunityId, PersonId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { derivedId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';

export interface FollowUpStart {
  readonly personId: PersonId;
  /** The interview to thank for; null after a rejection, then the opportunity is given. */
  readonly interviewId: InterviewId | null;
  readonly opportunityId: OpportunityId | null;
  /** The day of the interview or of the rejection. */
  readonly startedOn: LocalDate;
  /** Whether the user waits for word from them; else the thank-you is all. */
  readonly awaitsReply: boolean;
}

/** The id follows from the interview, or the opportunity after a rejection, and the person. */
export function followUpIdAfter(
  occasion: Pick<FollowUpStart, 'personId' | 'interviewId' | 'opportunityId'>,
): FollowUpId {
  const { personId, interviewId, opportunityId } = occasion;
  const of = interviewId ? ['interview', interviewId] : ['rejection', opportunityId ?? ''];
  return derivedId<FollowUpId>('follow_up', ...of, personId);
}

/**
 * Sets off the thank-you and what follows it, inside a write. One for each interview (or rejection) and
 * person: called again, it brings the one that is there up to date, and leaves one that was stopped so.
 *
 * @returns whether it is new
 */
export async function startFollowUp(book: Book, trx: Transaction<Tables>, start: FollowUpStart): Promise<boolean> {
  const { personId, interviewId, opportunityId, startedOn, awaitsReply } = start;
  const id = followUpIdAfter(start);
  const facts = {
    opportunity_id: opportunityId,
    started_on: startedOn,
    awaits_reply: awaitsReply ? (1 as const) : (0 as const),
  };
  const there = await trx.selectFrom('follow_up').selectAll().where('id', '=', id).executeTakeFirst();
  if (!there) {
    await trx
      .insertInto('follow_up')
      .values({
        id,
        person_id: personId,
        kind: 'after_interview',
        interview_id: interviewId,
        due_on: null,
        created_at: book.clock.now(),
        ...facts,
      })
      .execute();
    return true;
  }
  const same =
    there.opportunity_id === facts.opportunity_id &&
    there.started_on === facts.started_on &&
    there.awaits_reply === facts.awaits_reply;
  if (!same) await trx.updateTable('follow_up').set(facts).where('id', '=', id).execute();
  return false;
}
