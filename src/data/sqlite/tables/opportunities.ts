import type { Generated } from 'kysely';
import type {
  CompanyId,
  CompensationId,
  Confidence,
  FollowUpId,
  FollowUpKind,
  FollowUpStep,
  InsightId,
  Instant,
  InterviewId,
  LocalDate,
  OpportunityId,
  PersonId,
  QuestionId,
  Stage,
  TemplateKind,
} from '../../../contract/index.ts';
import type { Trashable } from './trashable.ts';

export interface OpportunityTable extends Trashable {
  id: OpportunityId;
  company_id: CompanyId | null;
  role: string | null;
  stage: Stage;
  source_id: PersonId | null;
  recruiter_id: PersonId | null;
  agency_id: CompanyId | null;
  salary_low: number | null;
  salary_high: number | null;
  currency: string | null;
  description: Generated<string>;
  link: string | null;
  heard_on: LocalDate;
  revisit_on: LocalDate | null;
  closed_on: LocalDate | null;
  close_reason: string | null;
  would_meet: Generated<string>;
  would_learn: Generated<string>;
  would_open: Generated<string>;
  conflicts: Generated<string>;
}

export interface QuestionTable {
  id: QuestionId;
  interview_id: InterviewId;
  asked_by: 'them' | 'me';
  text: string;
}

/** What was set off, and when; the step it is at and its due date are derived from contact since. */
export interface FollowUpTable {
  id: FollowUpId;
  person_id: PersonId;
  kind: FollowUpKind;
  interview_id: InterviewId | null;
  opportunity_id: OpportunityId | null;
  /** The day of the interview, or on which the reminder was set. */
  started_on: LocalDate;
  /** Of a custom reminder. */
  due_on: LocalDate | null;
  text: Generated<string>;
  awaits_reply: Generated<0 | 1>;
  snoozed_until: Generated<LocalDate | null>;
  ended_on: Generated<LocalDate | null>;
  ending: Generated<'done' | 'stopped' | null>;
  created_at: Instant;
}

export interface FollowUpSkipTable {
  id: string;
  follow_up_id: FollowUpId;
  step: FollowUpStep;
  skipped_on: LocalDate;
}

/** The user's wording; a template that is not here is as Kith brought it. */
export interface TemplateTable {
  id: string;
  kind: TemplateKind;
  subject: string;
  body: string;
}

export interface CompensationTable extends Trashable {
  id: CompensationId;
  role: string;
  level: string | null;
  company_id: CompanyId | null;
  location: string | null;
  currency: string;
  base_low: number | null;
  base_high: number | null;
  bonus: number | null;
  equity: number | null;
  observed_on: LocalDate;
  source: string | null;
  source_person_id: PersonId | null;
  confidence: Confidence;
  confidential: 0 | 1;
  interview_id: InterviewId | null;
}

export interface InsightTable extends Trashable {
  id: InsightId;
  company_id: CompanyId;
  text: string;
  learnt_on: LocalDate;
  from_person_id: PersonId | null;
  confidential: 0 | 1;
  interview_id: InterviewId | null;
}
