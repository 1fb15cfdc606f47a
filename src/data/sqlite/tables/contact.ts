import type { Generated } from 'kysely';
import type {
  CompanyId,
  Instant,
  InteractionId,
  InteractionKind,
  InterviewFormat,
  InterviewId,
  InterviewOutcome,
  InterviewRole,
  IntroductionId,
  LocalDate,
  LocalTime,
  NoteId,
  OpportunityId,
  PersonId,
} from '../../../contract/index.ts';
import type { Trashable } from './trashable.ts';

export interface InteractionTable extends Trashable {
  id: InteractionId;
  kind: InteractionKind;
  happened_on: LocalDate;
  /** Who reached out; null is both, or not said. */
  direction: Generated<'out' | 'in' | null>;
  note: string | null;
}

export interface InteractionPersonTable {
  id: string;
  interaction_id: InteractionId;
  person_id: PersonId;
}

export interface InterviewTable extends Trashable {
  id: InterviewId;
  company_id: CompanyId | null;
  role: string | null;
  happens_on: LocalDate;
  happens_at: LocalTime | null;
  time_zone: string | null;
  format: InterviewFormat;
  place: string | null;
  outcome: InterviewOutcome;
  opportunity_id: Generated<OpportunityId | null>;
  round: Generated<string | null>;
  /** Null while the debrief waits or is half done. */
  debriefed_at: Generated<Instant | null>;
  /** Until when the debrief is not asked for. */
  debrief_snoozed_until: Generated<LocalDate | null>;
  /** 1 to 5. */
  chemistry: Generated<number | null>;
  performance: Generated<number | null>;
  learned_company: Generated<string>;
  learned_market: Generated<string>;
  learned_worth: Generated<string>;
  promised: Generated<string>;
  next_step: Generated<string>;
  next_step_on: Generated<LocalDate | null>;
  awaits_reply: Generated<0 | 1>;
}

export interface InterviewPersonTable {
  id: string;
  interview_id: InterviewId;
  person_id: PersonId;
  role: InterviewRole;
  title: string | null;
  impression: Generated<string>;
  chemistry: Generated<number | null>;
  /** Whether the user wants to keep in touch; null is undecided. */
  keep: Generated<0 | 1 | null>;
}

/** About exactly one of person, company and interview. */
export interface NoteTable extends Trashable {
  id: NoteId;
  person_id: PersonId | null;
  company_id: CompanyId | null;
  interview_id: InterviewId | null;
  body: string;
  written_on: LocalDate;
}

/** Whom a note mentions; follows its Markdown. */
export interface MentionTable {
  id: string;
  note_id: NoteId;
  person_id: PersonId | null;
  company_id: CompanyId | null;
}

/** Null for introducer or who means the user. */
export interface IntroductionTable extends Trashable {
  id: IntroductionId;
  introducer_id: PersonId | null;
  who_id: PersonId | null;
  to_id: PersonId;
  asked_on: LocalDate | null;
  made_on: LocalDate | null;
  thanked_on: LocalDate | null;
  outcome: Generated<string>;
  opportunity_id: OpportunityId | null;
}
