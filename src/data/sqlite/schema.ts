import type { Generated } from 'kysely';
import type {
  AliasKind,
  BatchId,
  CompanyId,
  CompanyLinkId,
  CompanyLinkKind,
  ContactKind,
  ContactPointId,
  EmploymentId,
  EmploymentKind,
  Instant,
  InteractionId,
  InteractionKind,
  InterviewFormat,
  InterviewId,
  InterviewOutcome,
  InterviewRole,
  LocalDate,
  LocalTime,
  NoteId,
  PartialDate,
  PersonId,
  RelationshipId,
  RelationshipKind,
  TagId,
} from '../../contract/index.ts';

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
  note: string | null;
}
interface InteractionPersonTable {
  id: string;
  interaction_id: InteractionId;
  person_id: PersonId;
}
interface InterviewTable extends Trashable {
  id: InterviewId;
  company_id: CompanyId | null;
  role: string | null;
  happens_on: LocalDate;
  happens_at: LocalTime | null;
  time_zone: string | null;
  format: InterviewFormat;
  place: string | null;
  outcome: InterviewOutcome;
}
interface InterviewPersonTable {
  id: string;
  interview_id: InterviewId;
  person_id: PersonId;
  role: InterviewRole;
  title: string | null;
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
}
interface PersonTagTable {
  id: string;
  person_id: PersonId;
  tag_id: TagId;
}
/** What an import source said of a person the last time, so that the next import tells its changes from the user's. */
export interface SourceRecordTable {
  id: string;
  source: 'linkedin';
  /** The person's key in the source. */
  source_key: string;
  person_id: PersonId;
  given_name: string | null;
  family_name: string | null;
  email: string | null;
  company: string | null;
  position: string | null;
  connected_on: LocalDate | null;
}

/** One user action. Local to this file, like all `local_` tables: never part of an exchange between devices. */
export interface LocalBatchTable {
  seq: Generated<number>;
  id: BatchId;
  at: Instant;
  label: string;
  kind: 'do' | 'undo' | 'redo';
  /** Of an undo or redo: the `do` batch meant. */
  target: number | null;
  /** Of a `do` batch: the undo in force. */
  undone_by: number | null;
}
/** One row changed: a row per INSERT, UPDATE and DELETE, written by triggers. */
interface LocalJournalTable {
  seq: Generated<number>;
  batch: number | null;
  table_name: JournaledTable;
  row_id: string;
  before: string | null;
  after: string | null;
}
interface LocalSettingTable {
  id: string;
  value: string;
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
  source_record: SourceRecordTable;
}
export type JournaledTable = keyof UserTables;

export interface Tables extends UserTables {
  local_batch: LocalBatchTable;
  local_journal: LocalJournalTable;
  local_setting: LocalSettingTable;
}
