import { z } from 'zod';
import { LocalDate, PartialDate } from './dates.ts';
import {
  CompanyId,
  CompanyLinkId,
  ContactPointId,
  EmploymentId,
  InsightId,
  InteractionId,
  InterviewId,
  IntroductionId,
  NoteId,
  PersonId,
  RelationshipId,
  TagId,
} from './ids.ts';

/** One line of text: trimmed, not empty. */
export const Line = z.string().trim().min(1, 'must not be empty').max(500);
/** One line of text that may be missing; an empty string means missing. */
export const OptionalLine = z
  .string()
  .trim()
  .max(500)
  .transform((text) => text || null)
  .nullable();
/** Markdown. */
export const Markdown = z.string().max(1_000_000);

/** How fresh a tie is. `none` is a person with whom no contact is recorded. */
export const Warmth = z.enum(['close', 'warm', 'fading', 'lapsed', 'none']);
export type Warmth = z.infer<typeof Warmth>;

export const EmploymentKind = z.enum(['employee', 'recruiter', 'contractor', 'founder', 'board']);
export type EmploymentKind = z.infer<typeof EmploymentKind>;
export const ContactKind = z.enum(['email', 'phone', 'linkedin', 'website', 'other']);
export type ContactKind = z.infer<typeof ContactKind>;
export const RelationshipKind = z.enum(['worked_together', 'reported_to', 'mentor', 'referred', 'knows']);
export type RelationshipKind = z.infer<typeof RelationshipKind>;
export const InteractionKind = z.enum(['email', 'call', 'message', 'meeting', 'coffee', 'event']);
export type InteractionKind = z.infer<typeof InteractionKind>;
export const CompanyLinkKind = z.enum([
  'competitor', // symmetric
  'acquired_by', // from was acquired by to
  'parent_of', // from is the parent of to
  'client_of', // from is a client of to
  'agency_for', // from recruits for to
  'spun_off', // from was spun off from to
]);
export type CompanyLinkKind = z.infer<typeof CompanyLinkKind>;
export const AliasKind = z.enum(['alias', 'former_name']);
export type AliasKind = z.infer<typeof AliasKind>;
export const InterviewFormat = z.enum(['phone', 'video', 'onsite', 'coffee', 'other']);
export type InterviewFormat = z.infer<typeof InterviewFormat>;
export const InterviewOutcome = z.enum(['waiting', 'passed', 'rejected', 'offer', 'withdrew']);
export type InterviewOutcome = z.infer<typeof InterviewOutcome>;
export const InterviewRole = z.enum(['interviewer', 'recruiter', 'hiring_manager']);
export type InterviewRole = z.infer<typeof InterviewRole>;

/** Enough of a person to show a chip or a line. */
export const PersonRef = z.object({ id: PersonId, name: z.string(), warmth: Warmth, strength: z.number() });
export type PersonRef = z.infer<typeof PersonRef>;
export const CompanyRef = z.object({ id: CompanyId, name: z.string() });
export type CompanyRef = z.infer<typeof CompanyRef>;

/** Input: a record that is there, or one to be made on the spot by name. */
export const PersonChoice = z.union([z.object({ id: PersonId }), z.object({ name: Line })]);
export type PersonChoice = z.infer<typeof PersonChoice>;
export const CompanyChoice = z.union([z.object({ id: CompanyId }), z.object({ name: Line })]);
export type CompanyChoice = z.infer<typeof CompanyChoice>;

export const ContactPoint = z.object({
  id: ContactPointId,
  kind: ContactKind,
  value: z.string(),
  label: z.string().nullable(),
});
export type ContactPoint = z.infer<typeof ContactPoint>;

export const Employment = z.object({
  id: EmploymentId,
  person: PersonRef,
  company: CompanyRef,
  title: z.string().nullable(),
  kind: EmploymentKind,
  startedOn: PartialDate.nullable(),
  endedOn: PartialDate.nullable(),
});
export type Employment = z.infer<typeof Employment>;

export const Relationship = z.object({
  id: RelationshipId,
  kind: RelationshipKind,
  /** Which end the page's person is; only reported_to, mentor and referred read differently. */
  direction: z.enum(['from', 'to']),
  other: PersonRef,
  since: PartialDate.nullable(),
});
export type Relationship = z.infer<typeof Relationship>;

export const CompanyLink = z.object({
  id: CompanyLinkId,
  kind: CompanyLinkKind,
  direction: z.enum(['from', 'to']),
  other: CompanyRef,
  since: PartialDate.nullable(),
});
export type CompanyLink = z.infer<typeof CompanyLink>;

export const Tag = z.object({ id: TagId, name: z.string() });
export type Tag = z.infer<typeof Tag>;

export const InterviewPerson = z.object({
  person: PersonRef,
  role: InterviewRole,
  /** The person's title at the time. */
  title: z.string().nullable(),
});
export type InterviewPerson = z.infer<typeof InterviewPerson>;

export const InterviewSummary = z.object({
  id: InterviewId,
  company: CompanyRef.nullable(),
  role: z.string().nullable(),
  happensOn: LocalDate,
  format: InterviewFormat,
  outcome: InterviewOutcome,
  people: z.array(InterviewPerson),
});
export type InterviewSummary = z.infer<typeof InterviewSummary>;

/** What a note is about: exactly one of these, or nothing at all. */
export const NoteSubject = z.union([
  z.object({ personId: PersonId }),
  z.object({ companyId: CompanyId }),
  z.object({ interviewId: InterviewId }),
]);
export type NoteSubject = z.infer<typeof NoteSubject>;

/** One line of a timeline; `on` sorts it. */
export const TimelineItem = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('interaction'),
    id: InteractionId,
    on: LocalDate,
    interactionKind: InteractionKind,
    direction: z.enum(['out', 'in']).nullable(),
    people: z.array(PersonRef),
    note: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('interview'),
    id: InterviewId,
    on: LocalDate,
    interview: InterviewSummary,
    /** The interview's notes, Markdown. */
    note: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('note'),
    id: NoteId,
    on: LocalDate,
    body: z.string(),
    /** Set when the note is about something else and only mentions the page's subject. */
    mentionedIn: z
      .object({ kind: z.enum(['person', 'company', 'interview']), id: z.uuid(), name: z.string() })
      .nullable(),
  }),
  z.object({
    kind: z.literal('insight'),
    id: InsightId,
    on: LocalDate,
    text: z.string(),
    company: CompanyRef,
    from: PersonRef.nullable(),
    confidential: z.boolean(),
  }),
  z.object({
    kind: z.literal('introduction'),
    id: IntroductionId,
    on: LocalDate,
    introducer: z.union([PersonRef, z.literal('me')]),
    who: z.union([PersonRef, z.literal('me')]),
    to: PersonRef,
    made: z.boolean(),
  }),
]);
export type TimelineItem = z.infer<typeof TimelineItem>;
