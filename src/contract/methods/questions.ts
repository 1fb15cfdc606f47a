import { z } from 'zod';
import { LocalDate, PartialDate } from '../dates.ts';
import { CompanyRef, InteractionKind, PersonRef } from '../entities.ts';
import { query } from '../method.ts';
import { KnowReason, WhoAnswer } from './companies.ts';
import { Compensation } from './market.ts';
import { Path } from './paths.ts';
import { SearchHit } from './search.ts';

export const QuestionKind = z.enum([
  'who_at', // who do I know at X
  'who_at_competitors', // … at X's competitors
  'way_to', // how do I get to X, who can introduce me to X
  'met', // who did I meet in Lisbon last spring
  'not_talked', // who haven't I talked to since March
  'about', // what do I know about X
]);
export type QuestionKind = z.infer<typeof QuestionKind>;

/** One part of a question as it was understood, and where it stands in the text. */
export const QuestionPart = z.object({
  part: z.enum(['company', 'person', 'place', 'time', 'name']),
  text: z.string(),
  from: z.number().int(),
  to: z.number().int(),
  /** False when nothing in the book, or no days, could be made of it. */
  understood: z.boolean(),
  company: CompanyRef.nullable(),
  person: PersonRef.nullable(),
  /** The days of a time; an end that is null is open. */
  days: z.object({ from: LocalDate.nullable(), to: LocalDate.nullable() }).nullable(),
  /** What else may have been meant: to be written in its place. */
  choices: z.array(z.string()),
});
export type QuestionPart = z.infer<typeof QuestionPart>;

/** Why somebody is in an answer. */
export const AnswerReason = z.union([
  KnowReason,
  z.object({ kind: z.literal('met'), on: LocalDate, how: z.enum([...InteractionKind.options, 'interview']) }),
  z.object({ kind: z.literal('first_met'), on: PartialDate }),
  z.object({ kind: z.literal('lives_in'), place: z.string() }),
  z.object({ kind: z.literal('told_of'), text: z.string(), on: LocalDate.nullable() }),
  z.object({ kind: z.literal('last_contact'), on: LocalDate.nullable() }),
]);
export type AnswerReason = z.infer<typeof AnswerReason>;

export const AnswerLine = z.object({
  person: PersonRef,
  title: z.string().nullable(),
  company: CompanyRef.nullable(),
  lastContactOn: LocalDate.nullable(),
  reasons: z.array(AnswerReason).min(1),
});
export type AnswerLine = z.infer<typeof AnswerLine>;

export const Answer = z.object({
  /** Null when the text asks nothing that is understood. */
  question: z.object({ kind: QuestionKind, parts: z.array(QuestionPart) }).nullable(),
  /** Of `who_at` and `who_at_competitors`. */
  who: WhoAnswer.nullable(),
  /** Of `way_to` a company. */
  paths: z.array(Path),
  /** Of `met`, `not_talked` and `way_to` a person; best first, the first few. */
  people: z.array(AnswerLine),
  /** How many people there are in all. */
  total: z.number(),
  /** Of `about`: insights, interviews, opportunities and notes, newest first. */
  facts: z.array(SearchHit),
  compensations: z.array(Compensation),
});
export type Answer = z.infer<typeof Answer>;

export const questionMethods = {
  'question.ask': query(
    'Answers a question in plain words by a small grammar: who do I know at …, who did I meet in … last spring, what do I know about …',
    z.object({ text: z.string().max(1_000), limit: z.number().int().min(1).max(200).default(50) }),
    Answer,
  ),
};
