import type { Generated } from 'kysely';
import type {
  AliasKind,
  Birthday,
  CompanyId,
  CompanyLinkId,
  CompanyLinkKind,
  CompensationId,
  Confidence,
  ContactKind,
  ContactPointId,
  EmploymentId,
  EmploymentKind,
  FollowUpId,
  FollowUpKind,
  FollowUpStep,
  InsightId,
  Instant,
  InteractionId,
  InteractionKind,
  InterviewFormat,
  InterviewId,
  InterviewOutcome,
  InterviewRole,
  IntroductionId,
  LensId,
  LocalDate,
  LocalTime,
  MyEmploymentId,
  NoteId,
  OpportunityId,
  PartialDate,
  PersonId,
  QuestionId,
  RelationshipId,
  RelationshipKind,
  ReviewId,
  ReviewTargetId,
  SavedSearchId,
  Stage,
  TagId,
  TargetSource,
  TemplateKind,
  TerritoryId,
  TieOverride,
  Wish,
} from '../../contract/index.ts';
import type { LocalTables } from './schema-local.ts';

/** Records the user can throw away; they stay 30 days in the trash. */
interface Trashable {
  created_at: Instant;
  deleted_at: Instant | null;
}

export interface PersonTable extends Trashable {
  id: PersonId;
  name: string;
  given_name: string | null;
  family_name: string | null;
  headline: string | null;
  location: string | null;
  how_met: string | null;
  met_on: PartialDate | null;
  /** Null is as their tags say, 0 is none whatever they say. */
  cadence_days: Generated<number | null>;
  snoozed_until: Generated<LocalDate | null>;
  birthday: Generated<Birthday | null>;
  /** The last birthday that something was done about, or that was skipped. */
  birthday_seen_on: Generated<LocalDate | null>;
  tie_override: Generated<TieOverride | null>;
}
export interface ContactPointTable {
  id: ContactPointId;
  person_id: PersonId;
  kind: ContactKind;
  value: string;
  label: string | null;
}
interface CompanyTable extends Trashable {
  id: CompanyId;
  name: string;
  industry: string | null;
  location: string | null;
}
interface CompanyAliasTable {
  id: string;
  company_id: CompanyId;
  name: string;
  kind: AliasKind;
}
interface CompanyDomainTable {
  id: string;
  company_id: CompanyId;
  domain: string;
}
interface CompanyLinkTable {
  id: CompanyLinkId;
  from_id: CompanyId;
  to_id: CompanyId;
  kind: CompanyLinkKind;
  since: PartialDate | null;
}
export interface EmploymentTable {
  id: EmploymentId;
  person_id: PersonId;
  company_id: CompanyId;
  title: string | null;
  kind: EmploymentKind;
  started_on: PartialDate | null;
  ended_on: PartialDate | null;
}
interface RelationshipTable {
  id: RelationshipId;
  from_id: PersonId;
  to_id: PersonId;
  kind: RelationshipKind;
  since: PartialDate | null;
}
interface InteractionTable extends Trashable {
  id: InteractionId;
  kind: InteractionKind;
  happened_on: LocalDate;
  /** Who reached out; null is both, or not said. */
  direction: Generated<'out' | 'in' | null>;
  note: string | null;
}
interface InteractionPersonTable {
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
interface InterviewPersonTable {
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
interface QuestionTable {
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
interface TemplateTable {
  id: string;
  kind: TemplateKind;
  subject: string;
  body: string;
}
interface CompensationTable extends Trashable {
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
interface InsightTable extends Trashable {
  id: InsightId;
  company_id: CompanyId;
  text: string;
  learnt_on: LocalDate;
  from_person_id: PersonId | null;
  confidential: 0 | 1;
  interview_id: InterviewId | null;
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
/** About exactly one of person, company and interview. */
interface NoteTable extends Trashable {
  id: NoteId;
  person_id: PersonId | null;
  company_id: CompanyId | null;
  interview_id: InterviewId | null;
  body: string;
  written_on: LocalDate;
}
/** Whom a note mentions; follows its Markdown. */
interface MentionTable {
  id: string;
  note_id: NoteId;
  person_id: PersonId | null;
  company_id: CompanyId | null;
}
interface TagTable {
  id: TagId;
  name: string;
  cadence_days: Generated<number | null>;
}
interface PersonTagTable {
  id: string;
  person_id: PersonId;
  tag_id: TagId;
}
/** The user's own name for a territory of the map. */
interface TerritoryTable {
  id: TerritoryId;
  name: string | null;
}
/** A way to look at the map, kept under a name: `lens` is JSON of the contract's Lens. */
interface LensTable {
  id: LensId;
  name: string | null;
  lens: string | null;
}
interface SavedSearchTable {
  id: SavedSearchId;
  name: string | null;
  text: string | null;
}
interface ReviewTable {
  id: ReviewId;
  name: string | null;
  role: string | null;
  level: string | null;
  /** One a line. */
  places: string | null;
  constraints: string | null;
  started_on: LocalDate | null;
  closed_on: LocalDate | null;
  created_at: Instant | null;
}
interface ReviewTargetTable {
  id: ReviewTargetId;
  review_id: ReviewId;
  company_id: CompanyId;
  wish: Wish | null;
  note: string | null;
  source: TargetSource | null;
}
/** Somebody whose waking a review plans; its two reminders have ids that follow from this one's. */
interface ReviewWakeTable {
  id: string;
  review_id: ReviewId;
  person_id: PersonId;
  hello_on: LocalDate | null;
  ask_on: LocalDate | null;
  planned_on: LocalDate | null;
}
/** Who helped in a review and was thanked for it. */
interface ReviewThanksTable {
  id: string;
  review_id: ReviewId;
  person_id: PersonId;
  thanked_on: LocalDate | null;
}
/** A promise or a reply owed that the user says is settled; the id says which. */
interface SettledDebtTable {
  id: string;
  person_id: PersonId;
  settled_on: LocalDate | null;
}
/** Where the user works or worked. */
interface MyEmploymentTable {
  id: MyEmploymentId;
  company_id: CompanyId;
  title: string | null;
  started_on: PartialDate | null;
  ended_on: PartialDate | null;
}
/** What a source said of a record the last time; of people who were merged there is one for each. */
interface ProvenanceTable {
  id: string;
  record_id: string | null;
  source: string | null;
  /**
   * A JSON object of texts by field: those of the record, lists such as `contacts` as JSON, and as `key` what the source
   * calls the record (`asideKey` where it says little of it).
   */
  said: string | null;
  seen_on: LocalDate | null;
}

/** Two people, or two companies, that the user said are not the same; the id derives from both. */
interface DistinctPairTable {
  id: string;
  /** The lesser id. */
  one_id: string | null;
  other_id: string | null;
  decided_on: LocalDate | null;
}

export interface UserTables {
  person: PersonTable;
  contact_point: ContactPointTable;
  company: CompanyTable;
  company_alias: CompanyAliasTable;
  company_domain: CompanyDomainTable;
  company_link: CompanyLinkTable;
  employment: EmploymentTable;
  relationship: RelationshipTable;
  interaction: InteractionTable;
  interaction_person: InteractionPersonTable;
  interview: InterviewTable;
  interview_person: InterviewPersonTable;
  note: NoteTable;
  mention: MentionTable;
  tag: TagTable;
  person_tag: PersonTagTable;
  opportunity: OpportunityTable;
  question: QuestionTable;
  follow_up: FollowUpTable;
  follow_up_skip: FollowUpSkipTable;
  template: TemplateTable;
  compensation: CompensationTable;
  insight: InsightTable;
  introduction: IntroductionTable;
  my_employment: MyEmploymentTable;
  territory: TerritoryTable;
  lens: LensTable;
  saved_search: SavedSearchTable;
  provenance: ProvenanceTable;
  review: ReviewTable;
  review_target: ReviewTargetTable;
  review_wake: ReviewWakeTable;
  review_thanks: ReviewThanksTable;
  settled_debt: SettledDebtTable;
  distinct_pair: DistinctPairTable;
}
export type JournaledTable = keyof UserTables;

export interface Tables extends UserTables, LocalTables {}
