import type { InterviewId, LocalDate, OpportunityId, PersonId } from '../../contract/index.ts';
import { addDays } from '../../domain/dates.ts';
import { isCadenceOpen } from '../../domain/debrief.ts';
import type { Book } from '../book.ts';
import type { WriteContext } from '../write.ts';
import { readFollowUps } from './follow-up-read.ts';
import { startFollowUp } from './follow-up-start.ts';
import { readSettings } from './settings.ts';

/** A rejection by people last met longer ago is history being written down: it sets off nothing. */
const RECENT_DAYS = 90;

type Rejected = { readonly interviewId: InterviewId } | { readonly opportunityId: OpportunityId };

interface Met {
  readonly person: PersonId;
  readonly cadence: number | null;
  readonly debriefed: 0 | 1;
  readonly opportunity: OpportunityId | null;
  readonly on: LocalDate;
}

const MET = `
  SELECT ip.person_id AS person, p.cadence_days AS cadence, max(i.debriefed_at IS NOT NULL) AS debriefed,
         i.opportunity_id AS opportunity, max(i.happens_on) AS "on"
    FROM interview_person ip
    JOIN interview i ON i.id = ip.interview_id AND i.deleted_at IS NULL
    JOIN person p ON p.id = ip.person_id AND p.deleted_at IS NULL
   WHERE CASE WHEN @interviewId IS NULL THEN i.opportunity_id = @opportunityId ELSE i.id = @interviewId END
     AND i.happens_on <= @today
   GROUP BY ip.person_id
  HAVING max(i.happens_on) >= @recent AND min(coalesce(ip.keep, 1)) = 1
   ORDER BY min(ip.id)`;

/**
 * What follows when an interview or an opportunity turns out a rejection, inside that write: everyone met
 * there lately whom the user does not let go gets the check-in cadence for rejections, unless the user chose
 * another (`isCadenceOpen`), and is thanked, unless a thank-you for it waits already or has been set off.
 */
export async function afterRejection(
  book: Book,
  { trx, db }: Pick<WriteContext, 'trx' | 'db'>,
  rejected: Rejected,
): Promise<void> {
  const today = book.clock.today();
  const settings = await readSettings(book);
  const interviewId = 'interviewId' in rejected ? rejected.interviewId : null;
  const opportunityId = 'opportunityId' in rejected ? rejected.opportunityId : null;
  const met = db
    .prepare<[object], Met>(MET)
    .all({ interviewId, opportunityId, today, recent: addDays(today, -RECENT_DAYS) });
  for (const { person, cadence, debriefed, opportunity, on } of met) {
    const facts = { current: cadence, debriefed: debriefed === 1, usual: settings.interviewerCadenceDays };
    if (isCadenceOpen(facts) && cadence !== settings.rejectionCadenceDays)
      await trx
        .updateTable('person')
        .set({ cadence_days: settings.rejectionCadenceDays })
        .where('id', '=', person)
        .execute();

    const waits = readFollowUps(book, db, settings, { personId: person }).some(
      ({ step, ...followUp }) =>
        step === 'thank_you' &&
        (interviewId ? followUp.interviewId === interviewId : followUp.opportunityId === opportunityId),
    );
    if (waits || (await wasSetOff(trx, person, interviewId, opportunityId))) continue;
    await startFollowUp(book, trx, {
      personId: person,
      interviewId,
      opportunityId: opportunityId ?? opportunity,
      startedOn: interviewId ? on : today,
      awaitsReply: false,
    });
  }
}

/** Whether the ladder for this very occasion is there, ended or not. */
async function wasSetOff(
  trx: WriteContext['trx'],
  person: PersonId,
  interviewId: InterviewId | null,
  opportunityId: OpportunityId | null,
): Promise<boolean> {
  let ladders = trx
    .selectFrom('follow_up')
    .select('id')
    .where('person_id', '=', person)
    .where('kind', '=', 'after_interview');
  ladders = interviewId
    ? ladders.where('interview_id', '=', interviewId)
    : ladders.where('interview_id', 'is', null).where('opportunity_id', '=', opportunityId);
  return (await ladders.executeTakeFirst()) !== undefined;
}
