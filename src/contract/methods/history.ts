import { z } from 'zod';
import { LocalDate, LocalTime } from '../dates.ts';
import {
  CompanyChoice,
  CompanyRef,
  InteractionKind,
  InterviewFormat,
  InterviewOutcome,
  InterviewPerson,
  InterviewRole,
  InterviewSummary,
  Markdown,
  NoteSubject,
  OptionalLine,
  PersonChoice,
  TimelineItem,
} from '../entities.ts';
import { BatchId, CompanyId, InteractionId, InterviewId, NoteId, OpportunityId, PersonId } from '../ids.ts';
import { command, query } from '../method.ts';
import { SortDirection } from './people.ts';

export const InterviewDetail = z.object({
  id: InterviewId,
  company: CompanyRef.nullable(),
  role: z.string().nullable(),
  happensOn: LocalDate,
  happensAt: LocalTime.nullable(),
  timeZone: z.string().nullable(),
  format: InterviewFormat,
  place: z.string().nullable(),
  outcome: InterviewOutcome,
  /** The opportunity this is a round of, and which round in the user's words. */
  opportunity: z.object({ id: OpportunityId, role: z.string().nullable() }).nullable(),
  round: z.string().nullable(),
  debriefed: z.boolean(),
  people: z.array(InterviewPerson),
  noteId: NoteId.nullable(),
  note: z.string(),
});
export type InterviewDetail = z.infer<typeof InterviewDetail>;

const Batch = z.object({ batch: BatchId.nullable() });

export const historyMethods = {
  'timeline.list': query(
    'What happened with a person or at a company, newest first.',
    z.object({
      about: z.union([z.object({ personId: PersonId }), z.object({ companyId: CompanyId })]),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.object({ total: z.number(), items: z.array(TimelineItem) }),
  ),

  'interaction.save': command(
    'Log or change contact with people: an e-mail, a call, a coffee.',
    z.object({
      id: InteractionId.optional(),
      kind: InteractionKind,
      on: LocalDate,
      /** Who reached out; null is both, or not said. */
      direction: z.enum(['out', 'in']).nullable().default(null),
      people: z.array(PersonChoice).min(1).max(200),
      note: Markdown.default(''),
    }),
    Batch.extend({ id: InteractionId }),
  ),
  'interaction.delete': command('Move an interaction to the trash.', z.object({ id: InteractionId }), Batch),

  'interview.list': query(
    'A window of the interviews that pass the filter.',
    z.object({
      filter: z.string().max(200).default(''),
      companyId: CompanyId.optional(),
      sort: z.enum(['date', 'company', 'outcome']).default('date'),
      /** `date` ascending is newest first. */
      direction: SortDirection.default('asc'),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.object({ total: z.number(), rows: z.array(InterviewSummary) }),
  ),
  'interview.get': query('One interview with its notes.', z.object({ id: InterviewId }), InterviewDetail),
  'interview.save': command(
    'Add an interview, or change the fields given of one that is there.',
    z.object({
      id: InterviewId.optional(),
      company: CompanyChoice.nullable().optional(),
      role: OptionalLine.optional(),
      /** Today when a new interview leaves it out. */
      happensOn: LocalDate.optional(),
      happensAt: LocalTime.nullable().optional(),
      timeZone: OptionalLine.optional(),
      format: InterviewFormat.optional(),
      place: OptionalLine.optional(),
      outcome: InterviewOutcome.optional(),
      opportunityId: OpportunityId.nullable().optional(),
      round: OptionalLine.optional(),
      /** Replaces the people. A person made on the spot is employed at the interview's company. */
      people: z
        .array(
          z.object({
            person: PersonChoice,
            role: InterviewRole.default('interviewer'),
            title: OptionalLine.optional(),
          }),
        )
        .max(100)
        .optional(),
      note: Markdown.optional(),
    }),
    Batch.extend({ id: InterviewId }),
  ),
  'interview.delete': command('Move an interview to the trash.', z.object({ id: InterviewId }), Batch),

  'note.save': command(
    'Write or change a note. `[@Ana](kith:person/…)` and `[@Acme](kith:company/…)` in its Markdown are mentions.',
    z.object({
      id: NoteId.optional(),
      /** Needed for a new note; it cannot change later. */
      about: NoteSubject.optional(),
      body: Markdown,
      on: LocalDate.optional(),
    }),
    Batch.extend({ id: NoteId }),
  ),
  'note.delete': command('Move a note to the trash.', z.object({ id: NoteId }), Batch),
};
