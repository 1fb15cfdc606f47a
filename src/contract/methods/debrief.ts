import { z } from 'zod';
import { Instant, LocalDate } from '../dates.ts';
import { CompanyRef, InterviewRole, InterviewSummary, PersonRef, TimelineItem } from '../entities.ts';
import { BatchId, InterviewId, PersonId, QuestionId } from '../ids.ts';
import { command, query } from '../method.ts';

/** 1 (cold) to 5 (we clicked); null is not said. */
const Chemistry = z.number().int().min(1).max(5).nullable();

export const Question = z.object({
  id: QuestionId,
  /** Who asked: the interviewers, or the user. */
  askedBy: z.enum(['them', 'me']),
  text: z.string(),
  interviewId: InterviewId,
  company: CompanyRef.nullable(),
  on: LocalDate,
});
export type Question = z.infer<typeof Question>;

export const DebriefPerson = z.object({
  person: PersonRef,
  role: InterviewRole,
  title: z.string().nullable(),
  /** One line on the person. */
  impression: z.string(),
  chemistry: Chemistry,
  /** Whether the user wants to keep in touch; null is undecided. */
  keep: z.boolean().nullable(),
  cadenceDays: z.number().nullable(),
});
export type DebriefPerson = z.infer<typeof DebriefPerson>;

export const Debrief = z.object({
  interview: InterviewSummary,
  /** Null while the debrief waits or is half done. */
  finishedAt: Instant.nullable(),
  chemistry: Chemistry,
  performance: Chemistry,
  /** What I learnt, about the company, the market and my worth. */
  learnedCompany: z.string(),
  learnedMarket: z.string(),
  learnedWorth: z.string(),
  promised: z.string(),
  nextStep: z.string(),
  nextStepOn: LocalDate.nullable(),
  awaitsReply: z.boolean(),
  people: z.array(DebriefPerson),
  questions: z.array(Question),
});
export type Debrief = z.infer<typeof Debrief>;

export const Preparation = z.object({
  interview: InterviewSummary,
  people: z.array(
    z.object({
      person: PersonRef,
      role: InterviewRole,
      title: z.string().nullable(),
      /** The last few things that happened with this person. */
      history: z.array(TimelineItem),
      /** People the user knows who know or worked with this person, and how. */
      commonTies: z.array(z.object({ person: PersonRef, how: z.string() })),
      /** What earlier notes say that one could talk about. */
      talkingPoints: z.array(z.string()),
    }),
  ),
  /** What is known about the company: insights, earlier interviews, notes; newest first. */
  company: z.array(
    z.object({
      on: LocalDate,
      kind: z.enum(['insight', 'interview', 'note']),
      text: z.string(),
      confidential: z.boolean(),
    }),
  ),
  /** Questions the user asked before, most often first. */
  questionsToAsk: z.array(z.object({ text: z.string(), times: z.number(), chosen: z.boolean() })),
  /** Questions the user was asked before, here first, then for like roles. */
  questionsToExpect: z.array(z.object({ text: z.string(), times: z.number(), here: z.boolean() })),
});
export type Preparation = z.infer<typeof Preparation>;

const Batch = z.object({ batch: BatchId.nullable() });
const Text = z.string().max(100_000);

export const debriefMethods = {
  'interview.prepare': query(
    'Everything worth knowing before an interview, on one screen.',
    z.object({ id: InterviewId }),
    Preparation,
  ),
  'debrief.get': query('The debrief of an interview as far as it is written.', z.object({ id: InterviewId }), Debrief),
  'debrief.save': command(
    'Keep what has been written so far; a field left out stays.',
    z.object({
      id: InterviewId,
      chemistry: Chemistry.optional(),
      performance: Chemistry.optional(),
      learnedCompany: Text.optional(),
      learnedMarket: Text.optional(),
      learnedWorth: Text.optional(),
      promised: Text.optional(),
      nextStep: Text.optional(),
      nextStepOn: LocalDate.nullable().optional(),
      awaitsReply: z.boolean().optional(),
      people: z
        .array(
          z.object({
            personId: PersonId,
            impression: Text.optional(),
            chemistry: Chemistry.optional(),
            keep: z.boolean().nullable().optional(),
            cadenceDays: z.number().int().min(1).max(3_650).nullable().optional(),
          }),
        )
        .optional(),
    }),
    Batch,
  ),
  'debrief.finish': command(
    'End the debrief: makes the thank-yous and follow-ups, sets the cadences, and files what was learnt about the company as an insight.',
    z.object({ id: InterviewId }),
    Batch.extend({ followUps: z.number(), cadences: z.number() }),
  ),
  'question.save': command(
    'Write down a question of an interview.',
    z.object({
      id: QuestionId.optional(),
      interviewId: InterviewId,
      askedBy: z.enum(['them', 'me']),
      text: z.string().trim().min(1).max(2_000),
    }),
    Batch.extend({ id: QuestionId }),
  ),
  'question.delete': command('Remove a question.', z.object({ id: QuestionId }), Batch),
};
