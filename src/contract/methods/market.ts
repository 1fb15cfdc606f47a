import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import {
  CompanyChoice,
  CompanyLink,
  CompanyRef,
  Line,
  OptionalLine,
  PersonChoice,
  PersonRef,
  TimelineItem,
} from '../entities.ts';
import { BatchId, CompanyId, CompensationId, InsightId, InterviewId } from '../ids.ts';
import { command, query } from '../method.ts';
import { Knows } from './companies.ts';
import { Amount, Currency, OpportunitySummary } from './opportunities.ts';

export const Confidence = z.enum(['low', 'medium', 'high']);
export type Confidence = z.infer<typeof Confidence>;

export const Compensation = z.object({
  id: CompensationId,
  role: z.string(),
  level: z.string().nullable(),
  company: CompanyRef.nullable(),
  location: z.string().nullable(),
  currency: z.string(),
  /** Whole units a year; equal for a point. */
  baseLow: z.number().nullable(),
  baseHigh: z.number().nullable(),
  bonus: z.number().nullable(),
  equity: z.number().nullable(),
  observedOn: LocalDate,
  source: z.string().nullable(),
  sourcePerson: PersonRef.nullable(),
  confidence: Confidence,
  confidential: z.boolean(),
  interviewId: InterviewId.nullable(),
});
export type Compensation = z.infer<typeof Compensation>;

export const Insight = z.object({
  id: InsightId,
  company: CompanyRef,
  text: z.string(),
  on: LocalDate,
  from: PersonRef.nullable(),
  confidential: z.boolean(),
  interviewId: InterviewId.nullable(),
});
export type Insight = z.infer<typeof Insight>;

export const Dossier = z.object({
  company: CompanyRef,
  insights: z.array(Insight),
  compensations: z.array(Compensation),
  opportunities: z.array(OpportunitySummary),
  links: z.array(CompanyLink),
  knows: z.array(Knows),
  /** Interviews, notes and contact, newest first. */
  timeline: z.array(TimelineItem),
});
export type Dossier = z.infer<typeof Dossier>;

const Batch = z.object({ batch: BatchId.nullable() });

export const marketMethods = {
  'compensation.list': query(
    'What was heard about pay, oldest first.',
    z.object({
      companyId: CompanyId.optional(),
      role: z.string().max(200).default(''),
      level: z.string().max(200).default(''),
      location: z.string().max(200).default(''),
    }),
    z.object({ observations: z.array(Compensation) }),
  ),
  'compensation.save': command(
    'Write down what a role pays.',
    z.object({
      id: CompensationId.optional(),
      role: Line,
      level: OptionalLine.default(null),
      company: CompanyChoice.nullable().default(null),
      location: OptionalLine.default(null),
      currency: Currency,
      baseLow: Amount.nullable().default(null),
      baseHigh: Amount.nullable().default(null),
      bonus: Amount.nullable().default(null),
      equity: Amount.nullable().default(null),
      observedOn: LocalDate.optional(),
      source: OptionalLine.default(null),
      sourcePerson: PersonChoice.nullable().default(null),
      confidence: Confidence.default('medium'),
      confidential: z.boolean().default(false),
      interviewId: InterviewId.nullable().default(null),
    }),
    Batch.extend({ id: CompensationId }),
  ),
  'compensation.delete': command('Move an observation to the trash.', z.object({ id: CompensationId }), Batch),
  'insight.save': command(
    'Write down what was learnt about a company.',
    z.object({
      id: InsightId.optional(),
      company: CompanyChoice,
      text: z.string().trim().min(1).max(100_000),
      on: LocalDate.optional(),
      from: PersonChoice.nullable().default(null),
      confidential: z.boolean().default(false),
      interviewId: InterviewId.nullable().default(null),
    }),
    Batch.extend({ id: InsightId }),
  ),
  'insight.delete': command('Move an insight to the trash.', z.object({ id: InsightId }), Batch),
  'company.dossier': query('What do I know about a company, whole.', z.object({ id: CompanyId }), Dossier),
};
