import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { InteractionKind, InterviewSummary, PersonRef } from '../entities.ts';
import { BatchId, FollowUpId, InterviewId, OpportunityId, PersonId } from '../ids.ts';
import { command, query } from '../method.ts';
import { CadenceDue } from './cadences.ts';
import { FollowUp } from './follow-ups.ts';
import { OpportunitySummary } from './opportunities.ts';

export const BirthdayDue = z.object({
  person: PersonRef,
  /** The birthday meant: today, one up to a week ahead, or one up to three days ago that nothing was done about. */
  on: LocalDate,
  /** How old they turn, where the year is known. */
  turns: z.number().nullable(),
});
export type BirthdayDue = z.infer<typeof BirthdayDue>;

export const Today = z.object({
  today: LocalDate,
  /** Interviews that are over and not debriefed, oldest first; not the snoozed ones. */
  debriefs: z.array(InterviewSummary),
  /** Steps due today or before, most urgent first; not the snoozed ones. */
  followUps: z.array(FollowUp),
  /** Steps that will be due within two weeks, and snoozed ones. */
  comingFollowUps: z.array(FollowUp),
  /** Interviews of today and the next two weeks. */
  upcoming: z.array(InterviewSummary),
  /** Opportunities to look at again. */
  revisits: z.array(OpportunitySummary),
  /** People whose contact is due or lapsed by their cadence, warmest loss first; not the snoozed ones. */
  cadences: z.array(CadenceDue),
  /** How many such people there are; the list holds the warmest of them. */
  cadencesTotal: z.number(),
  /** Those who are due soon, the next first; no more than a few. */
  soon: z.array(CadenceDue),
  birthdays: z.array(BirthdayDue),
  /** How many people a cadence is suggested for. */
  suggestions: z.number(),
});
export type Today = z.infer<typeof Today>;

/** A thing on Today. */
export const TodayItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cadence'), id: PersonId }),
  z.object({ kind: z.literal('birthday'), id: PersonId }),
  z.object({ kind: z.literal('follow_up'), id: FollowUpId }),
  z.object({ kind: z.literal('debrief'), id: InterviewId }),
  z.object({ kind: z.literal('revisit'), id: OpportunityId }),
]);
export type TodayItem = z.infer<typeof TodayItem>;

export const TodayAction = z.discriminatedUnion('kind', [
  /** Contact was made: logs it with the person, today. Of a revisit: it was looked at. A debrief is done by writing it. */
  z.object({ kind: z.literal('done'), by: InteractionKind.default('message') }),
  z.object({ kind: z.literal('snooze'), until: LocalDate }),
  /** Not this time: the next step, the next turn of the cadence, the next birthday; no debrief, no revisit. */
  z.object({ kind: z.literal('skip') }),
]);
export type TodayAction = z.infer<typeof TodayAction>;

export const todayMethods = {
  'today.list': query('What waits for the user, grouped and finite.', z.object({}), Today),
  'today.act': command(
    'Act on things of Today, all in one batch. Things that are gone, or that the action means nothing for, are left.',
    z.object({ items: z.array(TodayItem).min(1).max(1_000), action: TodayAction }),
    z.object({ batch: BatchId.nullable(), done: z.number() }),
  ),
};
