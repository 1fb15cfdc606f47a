import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { CompanyRef, PersonRef } from '../entities.ts';
import { FollowUpId, InterviewId, IntroductionId } from '../ids.ts';
import { Cadence } from './cadences.ts';
import { Compensation } from './market.ts';
import { OpportunitySummary, Stage } from './opportunities.ts';

/** Something owed to somebody. */
export const DebtWhat = z.discriminatedUnion('kind', [
  /** A thank-you after an interview, not sent yet. */
  z.object({
    kind: z.literal('thank_you'),
    followUpId: FollowUpId,
    interviewId: InterviewId.nullable(),
    on: LocalDate,
  }),
  /** What the debrief of an interview says was promised; nothing went out to them since. */
  z.object({ kind: z.literal('promise'), interviewId: InterviewId, on: LocalDate, text: z.string() }),
  /** An introduction they made for the user, not thanked for. */
  z.object({ kind: z.literal('introduction'), introductionId: IntroductionId, to: PersonRef, on: LocalDate }),
  /** They reached out last, and nothing went back. */
  z.object({ kind: z.literal('reply'), on: LocalDate, note: z.string().nullable() }),
]);
export type DebtWhat = z.infer<typeof DebtWhat>;

/** Which debt to a person is meant. */
export const DebtRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('thank_you'), followUpId: FollowUpId }),
  z.object({ kind: z.literal('promise'), interviewId: InterviewId }),
  z.object({ kind: z.literal('introduction'), introductionId: IntroductionId }),
  /** What they wrote on that day. */
  z.object({ kind: z.literal('reply'), on: LocalDate }),
]);
export type DebtRef = z.infer<typeof DebtRef>;

export const Debt = z.object({
  person: PersonRef,
  company: CompanyRef.nullable(),
  what: DebtWhat,
  /** Whether they are a contact or an introducer for a target. */
  matters: z.boolean(),
});
export type Debt = z.infer<typeof Debt>;

/** Why somebody is worth waking, and what it takes. */
export const Wake = z.object({
  person: PersonRef,
  title: z.string().nullable(),
  company: CompanyRef.nullable(),
  lastContactOn: LocalDate.nullable(),
  /** Value to the targets × how far faded × how easy, 0 to 1. */
  score: z.number(),
  value: z.number(),
  faded: z.number(),
  ease: z.number(),
  /** The targets they are good for, the most first. */
  targets: z.array(CompanyRef).min(1),
  /** What makes it easy: what was talked of last, what is owed them. */
  talkingPoints: z.array(z.string()),
  debts: z.array(DebtWhat),
  /** A first plain hello; null when there is no long silence to break. */
  helloOn: LocalDate.nullable(),
  /** The earliest day to ask for anything. */
  askOn: LocalDate,
});
export type Wake = z.infer<typeof Wake>;

/** A tie whose waking is planned: its follow-ups, and how far it is. */
export const PlannedWake = z.object({
  person: PersonRef,
  lastContactOn: LocalDate.nullable(),
  helloOn: LocalDate.nullable(),
  askOn: LocalDate,
  /** Null when done, stopped or not there. */
  helloId: FollowUpId.nullable(),
  askId: FollowUpId.nullable(),
  /** The first contact since the plan was made. */
  saidHelloOn: LocalDate.nullable(),
  /** When they answered since. */
  answeredOn: LocalDate.nullable(),
  /** Not woken this time: its reminders were ended before anything was said. */
  skipped: z.boolean(),
});
export type PlannedWake = z.infer<typeof PlannedWake>;

export const PlanWeek = z.object({ from: LocalDate, planned: z.number(), done: z.number() });
export type PlanWeek = z.infer<typeof PlanWeek>;

/** What came of one tie since the review began. */
export const Route = z.object({
  /** Null is nobody: found by oneself, or not said. */
  via: PersonRef.nullable(),
  how: z.enum(['introduced', 'told', 'recruited', 'woken', 'direct']),
  introductionsAsked: z.number(),
  introductionsMade: z.number(),
  /** Days of contact with them, and with those they introduced the user to. */
  conversations: z.number(),
  interviews: z.number(),
  opportunities: z.array(OpportunitySummary),
  /** The stage of them that got the furthest. */
  furthest: Stage.nullable(),
});
export type Route = z.infer<typeof Route>;

/** Somebody who helped since the review began. */
export const Helper = z.object({
  person: PersonRef,
  company: CompanyRef.nullable(),
  how: z.array(z.enum(['introduced', 'told', 'recruited', 'answered'])).min(1),
  /** When they were thanked; null is not yet. */
  thankedOn: LocalDate.nullable(),
  cadence: Cadence,
  /** What Kith would set, in days. */
  suggestedDays: z.number(),
});
export type Helper = z.infer<typeof Helper>;

/** What the observations of pay support. */
export const WorthRange = z.object({
  currency: z.string(),
  low: z.number(),
  middle: z.number(),
  high: z.number(),
  observations: z.array(Compensation).min(1),
  oldestOn: LocalDate,
  newestOn: LocalDate,
  sources: z.number(),
});
export type WorthRange = z.infer<typeof WorthRange>;

export const WorthGap = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('few'), count: z.number() }),
  z.object({ kind: z.literal('old'), newestOn: LocalDate }),
  z.object({ kind: z.literal('hearsay') }),
  /** What is asked for that no observation says; it was left aside. */
  z.object({ kind: z.literal('left_aside'), what: z.enum(['level', 'place']) }),
  z.object({ kind: z.literal('target_unknown'), companies: z.array(CompanyRef), count: z.number() }),
]);
export type WorthGap = z.infer<typeof WorthGap>;
