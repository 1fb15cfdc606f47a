import type { CompanyAliasTable, CompanyDomainTable, CompanyLinkTable, CompanyTable } from './tables/companies.ts';
import type {
  InteractionPersonTable,
  InteractionTable,
  InterviewPersonTable,
  InterviewTable,
  IntroductionTable,
  MentionTable,
  NoteTable,
} from './tables/contact.ts';
import type { LocalTables } from './tables/local.ts';
import type {
  CompensationTable,
  FollowUpSkipTable,
  FollowUpTable,
  InsightTable,
  OpportunityTable,
  QuestionTable,
  TemplateTable,
} from './tables/opportunities.ts';
import type {
  ContactPointTable,
  EmploymentTable,
  MyEmploymentTable,
  PersonTable,
  PersonTagTable,
  RelationshipTable,
  TagTable,
} from './tables/people.ts';
import type { DistinctPairTable, ProvenanceTable } from './tables/reconciliation.ts';
import type {
  ReviewTable,
  ReviewTargetTable,
  ReviewThanksTable,
  ReviewWakeTable,
  SettledDebtTable,
} from './tables/reviews.ts';
import type { LensTable, SavedSearchTable, TerritoryTable } from './tables/views.ts';

/** What the user put in: journalled, exported, and one day shared between machines. */
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
