import { z } from 'zod';

/**
 * Primary keys are UUID text (version 7 when minted here, version 5 when derived from their parts).
 * Each entity's id is a type of its own, so that one cannot be passed for another.
 */
const id = <Brand extends string>() => z.uuid().brand<Brand>();

export const PersonId = id<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;
export const ContactPointId = id<'ContactPointId'>();
export type ContactPointId = z.infer<typeof ContactPointId>;
export const CompanyId = id<'CompanyId'>();
export type CompanyId = z.infer<typeof CompanyId>;
export const CompanyLinkId = id<'CompanyLinkId'>();
export type CompanyLinkId = z.infer<typeof CompanyLinkId>;
export const EmploymentId = id<'EmploymentId'>();
export type EmploymentId = z.infer<typeof EmploymentId>;
export const RelationshipId = id<'RelationshipId'>();
export type RelationshipId = z.infer<typeof RelationshipId>;
export const InteractionId = id<'InteractionId'>();
export type InteractionId = z.infer<typeof InteractionId>;
export const InterviewId = id<'InterviewId'>();
export type InterviewId = z.infer<typeof InterviewId>;
export const NoteId = id<'NoteId'>();
export type NoteId = z.infer<typeof NoteId>;
export const TagId = id<'TagId'>();
export type TagId = z.infer<typeof TagId>;
export const OpportunityId = id<'OpportunityId'>();
export type OpportunityId = z.infer<typeof OpportunityId>;
export const FollowUpId = id<'FollowUpId'>();
export type FollowUpId = z.infer<typeof FollowUpId>;
export const CompensationId = id<'CompensationId'>();
export type CompensationId = z.infer<typeof CompensationId>;
export const InsightId = id<'InsightId'>();
export type InsightId = z.infer<typeof InsightId>;
export const IntroductionId = id<'IntroductionId'>();
export type IntroductionId = z.infer<typeof IntroductionId>;
export const MyEmploymentId = id<'MyEmploymentId'>();
export type MyEmploymentId = z.infer<typeof MyEmploymentId>;
export const QuestionId = id<'QuestionId'>();
export type QuestionId = z.infer<typeof QuestionId>;
/** One user action in the journal; what undo and redo take. */
export const BatchId = id<'BatchId'>();
export type BatchId = z.infer<typeof BatchId>;
/** A file read and compared with the book, waiting for the user's word. Lives as long as the process. */
export const ImportId = id<'ImportId'>();
export type ImportId = z.infer<typeof ImportId>;
/** A big file written out, waiting to be fetched piece by piece. Lives as long as the process. */
export const ExportId = id<'ExportId'>();
export type ExportId = z.infer<typeof ExportId>;
/** A piece of work that shows progress and can be cancelled. Lives as long as the process. */
export const JobId = id<'JobId'>();
export type JobId = z.infer<typeof JobId>;
export const TerritoryId = id<'TerritoryId'>();
export type TerritoryId = z.infer<typeof TerritoryId>;
export const LensId = id<'LensId'>();
export type LensId = z.infer<typeof LensId>;
export const SavedSearchId = id<'SavedSearchId'>();
export type SavedSearchId = z.infer<typeof SavedSearchId>;
export const ReviewId = id<'ReviewId'>();
export type ReviewId = z.infer<typeof ReviewId>;
export const ReviewTargetId = id<'ReviewTargetId'>();
export type ReviewTargetId = z.infer<typeof ReviewTargetId>;
