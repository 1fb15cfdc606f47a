import { z } from 'zod';
import { Instant, LocalDate } from '../dates.ts';
import { CompanyChoice, CompanyRef, InterviewSummary, OptionalLine, PersonChoice, PersonRef } from '../entities.ts';
import { BatchId, CompanyId, InterviewId, OpportunityId } from '../ids.ts';
import { command, query } from '../method.ts';

export const Stage = z.enum([
  'heard_of',
  'talking',
  'interviewing',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'silent',
]);
export type Stage = z.infer<typeof Stage>;
/** Stages in which nothing more is expected; an opportunity there may still come back. */
export const CLOSED_STAGES: readonly Stage[] = ['accepted', 'declined', 'rejected', 'withdrawn', 'silent'];

/** ISO 4217. */
export const Currency = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, 'expected a currency code such as EUR');
export type Currency = z.infer<typeof Currency>;
/** Whole units of a currency, a year. */
export const Amount = z.number().int().min(0).max(1_000_000_000);

export const OpportunitySummary = z.object({
  id: OpportunityId,
  company: CompanyRef.nullable(),
  role: z.string().nullable(),
  stage: Stage,
  heardOn: LocalDate,
  revisitOn: LocalDate.nullable(),
  salaryLow: z.number().nullable(),
  salaryHigh: z.number().nullable(),
  currency: z.string().nullable(),
  /** The latest interview or the next one planned. */
  interviews: z.number(),
  lastInterviewOn: LocalDate.nullable(),
  nextInterviewOn: LocalDate.nullable(),
});
export type OpportunitySummary = z.infer<typeof OpportunitySummary>;

export const OpportunityDetail = OpportunitySummary.extend({
  source: PersonRef.nullable(),
  recruiter: PersonRef.nullable(),
  agency: CompanyRef.nullable(),
  description: z.string(),
  link: z.string().nullable(),
  closedOn: LocalDate.nullable(),
  closeReason: z.string().nullable(),
  /** “Should I take it?”: an honest record in the user's words, not a score. */
  wouldMeet: z.string(),
  wouldLearn: z.string(),
  wouldOpen: z.string(),
  conflicts: z.string(),
  /** Oldest first. */
  rounds: z.array(InterviewSummary),
  /** People at the company with whom there is no contact yet: direct paths the talks would open. */
  newPaths: z.array(PersonRef),
  createdAt: Instant,
});
export type OpportunityDetail = z.infer<typeof OpportunityDetail>;

const Batch = z.object({ batch: BatchId.nullable() });
const Text = z.string().max(100_000);

export const opportunityMethods = {
  'opportunity.list': query(
    'All opportunities that pass, by stage and then the latest movement.',
    z.object({
      filter: z.string().max(200).default(''),
      companyId: CompanyId.optional(),
      stages: z.array(Stage).default([]),
    }),
    z.object({ opportunities: z.array(OpportunitySummary) }),
  ),
  'opportunity.get': query('One opportunity, whole.', z.object({ id: OpportunityId }), OpportunityDetail),
  'opportunity.save': command(
    'Add an opportunity, or change the fields given of one that is there. Moving to a closed stage dates it.',
    z.object({
      id: OpportunityId.optional(),
      company: CompanyChoice.nullable().optional(),
      role: OptionalLine.optional(),
      stage: Stage.optional(),
      source: PersonChoice.nullable().optional(),
      recruiter: PersonChoice.nullable().optional(),
      agency: CompanyChoice.nullable().optional(),
      salaryLow: Amount.nullable().optional(),
      salaryHigh: Amount.nullable().optional(),
      currency: Currency.nullable().optional(),
      description: Text.optional(),
      link: OptionalLine.optional(),
      heardOn: LocalDate.optional(),
      revisitOn: LocalDate.nullable().optional(),
      closeReason: OptionalLine.optional(),
      wouldMeet: Text.optional(),
      wouldLearn: Text.optional(),
      wouldOpen: Text.optional(),
      conflicts: Text.optional(),
    }),
    Batch.extend({ id: OpportunityId }),
  ),
  'opportunity.delete': command(
    'Move an opportunity to the trash; its interviews stay.',
    z.object({ id: OpportunityId }),
    Batch,
  ),
  'opportunity.addRound': command(
    'Plan an interview as the next round of an opportunity.',
    z.object({ id: OpportunityId, happensOn: LocalDate.optional() }),
    Batch.extend({ interviewId: InterviewId }),
  ),
};
