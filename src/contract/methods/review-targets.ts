import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { CompanyRef, InterviewOutcome, Line, PersonRef } from '../entities.ts';
import { CompanyId, ReviewTargetId } from '../ids.ts';
import { CompanyRelation, KnowReason } from './companies.ts';
import { Insight } from './market.ts';
import { Stage } from './opportunities.ts';

/** How much a company is wished for: 3 is the most. */
export const Wish = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Wish = z.infer<typeof Wish>;

/** How a company came to be a target. */
export const TargetSource = z.enum(['typed', 'pasted', 'search', 'suggested']);
export type TargetSource = z.infer<typeof TargetSource>;

/** A company to become a target: one that is there, or a new one by its name. */
export const TargetChoice = z.union([
  z.object({ id: CompanyId, source: TargetSource.optional() }),
  z.object({ name: Line, source: TargetSource.optional() }),
]);
export type TargetChoice = z.infer<typeof TargetChoice>;

/** How near the user is to a company, best first; one word for a row of the matrix. */
export const Readiness = z.enum([
  'warm', // somebody there with whom the tie is warm
  'faded', // somebody there, but the tie has faded
  'introduction', // somebody warm who may introduce
  'far', // only over faded ties or several hands
  'nobody',
]);
export type Readiness = z.infer<typeof Readiness>;

/** Somebody who is or was there, interviewed the user for it or recruits for it, and whom the user has been in contact with. */
const DirectContact = z.object({
  person: PersonRef,
  title: z.string().nullable(),
  lastContactOn: LocalDate.nullable(),
  company: CompanyRef,
  relation: CompanyRelation,
  reason: KnowReason,
});

/** A chain of introductions: whom to ask first, … , who is there. At least two people. */
export const ReviewWay = z.object({
  people: z.array(PersonRef).min(2),
  company: CompanyRef,
  relation: CompanyRelation,
  /** How likely it is to work out, 0 to 1; good for comparing. */
  chance: z.number(),
});
export type ReviewWay = z.infer<typeof ReviewWay>;

/** What the user knows of a target. */
export const TargetKnowledge = z.object({
  insights: z.number(),
  interviews: z.number(),
  observations: z.number(),
  /** The last time there: the latest interview that has been. */
  lastInterviewOn: LocalDate.nullable(),
  lastOutcome: InterviewOutcome.nullable(),
  /** The latest of all that is known. */
  newestOn: LocalDate.nullable(),
  revisitOn: LocalDate.nullable(),
  /** The stage of an opportunity there that is open. */
  stage: Stage.nullable(),
  /** The newest few. */
  latest: z.array(Insight),
});
export type TargetKnowledge = z.infer<typeof TargetKnowledge>;

/** What is missing for a target; the window puts it into words. */
export const Gap = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nobody') }),
  /** Nobody there whom the user was in contact with; the nearest is so many introductions away. */
  z.object({ kind: z.literal('nobody_nearest'), through: PersonRef, to: PersonRef, steps: z.number() }),
  z.object({ kind: z.literal('all_faded'), people: z.number() }),
  /** It all hangs on one person. */
  z.object({ kind: z.literal('one_person'), person: PersonRef }),
  z.object({ kind: z.literal('nobody_there_now') }),
  z.object({ kind: z.literal('know_nothing') }),
  z.object({ kind: z.literal('know_only_old'), on: LocalDate }),
  z.object({ kind: z.literal('no_pay') }),
]);
export type Gap = z.infer<typeof Gap>;

/** What to do first for a target. */
export const FirstStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('settle'), person: PersonRef }),
  z.object({ kind: z.literal('talk'), person: PersonRef }),
  z.object({ kind: z.literal('wake'), person: PersonRef }),
  z.object({ kind: z.literal('ask_introduction'), person: PersonRef, to: PersonRef }),
  /** Whoever could introduce has not been heard of for long: a plain hello first. */
  z.object({ kind: z.literal('wake_introducer'), person: PersonRef, to: PersonRef }),
  z.object({ kind: z.literal('find_somebody') }),
]);
export type FirstStep = z.infer<typeof FirstStep>;

export const ReviewTarget = z.object({
  id: ReviewTargetId,
  company: CompanyRef,
  wish: Wish,
  note: z.string(),
  source: TargetSource,
  readiness: Readiness,
  /** The chance of the best way, direct or not, 0 to 1: good for sorting. */
  chance: z.number(),
  /** Best first, a few; and how many there are by whether the tie is warm. */
  contacts: z.array(DirectContact),
  contactsWarm: z.number(),
  contactsFaded: z.number(),
  /** Best first, no two with the same first person. */
  introducers: z.array(ReviewWay),
  knows: TargetKnowledge,
  gaps: z.array(Gap),
  firstStep: FirstStep,
});
export type ReviewTarget = z.infer<typeof ReviewTarget>;

/** Why a company may be a target. */
export const TargetReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('competitor_of'), company: CompanyRef }),
  z.object({ kind: z.literal('warm_people'), people: z.array(PersonRef), count: z.number() }),
  z.object({ kind: z.literal('interviewed_me'), times: z.number(), lastOn: LocalDate }),
  z.object({ kind: z.literal('revisit'), on: LocalDate, role: z.string().nullable() }),
]);
export type TargetReason = z.infer<typeof TargetReason>;
