import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { CompanyRef, InteractionKind, Line, OptionalLine, PersonRef } from '../entities.ts';
import { BatchId, PersonId, ReviewId, ReviewTargetId, SavedSearchId } from '../ids.ts';
import { command, query } from '../method.ts';
import { OwnCadence } from './cadences.ts';
import { WhoAnswer } from './companies.ts';
import { Debt, DebtRef, Helper, PlannedWake, PlanWeek, Route, Wake, WorthGap, WorthRange } from './review-people.ts';
import { ReviewTarget, TargetChoice, TargetReason, TargetSource, Wish } from './review-targets.ts';

export const ReviewSummary = z.object({
  id: ReviewId,
  name: z.string(),
  role: z.string().nullable(),
  level: z.string().nullable(),
  /** Where the user would work: cities, countries, “remote”. */
  places: z.array(z.string()),
  constraints: z.string(),
  startedOn: LocalDate,
  /** Null while the user works through it. */
  closedOn: LocalDate.nullable(),
  targets: z.number(),
});
export type ReviewSummary = z.infer<typeof ReviewSummary>;

const Batch = z.object({ batch: BatchId.nullable() });
const ById = z.object({ id: ReviewId });

export const reviewMethods = {
  'review.list': query(
    'The reviews, open ones first, the latest first.',
    z.object({}),
    z.object({ reviews: z.array(ReviewSummary) }),
  ),
  'review.save': command(
    'Start a review of where one stands before looking for a job, or change the fields given of one.',
    z.object({
      id: ReviewId.optional(),
      name: Line.optional(),
      role: OptionalLine.optional(),
      level: OptionalLine.optional(),
      places: z.array(Line).max(20).optional(),
      constraints: z.string().max(100_000).optional(),
    }),
    Batch.extend({ id: ReviewId }),
  ),
  'review.delete': command(
    'Delete a review with its targets and its plan. Reminders of the plan that are still open go with it; `reminders` counts them.',
    ById,
    Batch.extend({ reminders: z.number() }),
  ),
  'review.close': command(
    'Close a review, or open it again. Open steps of its plan end with it, and go on with it.',
    ById.extend({ closed: z.boolean().default(true) }),
    Batch,
  ),
  'review.match': query(
    'Companies meant by a typed or pasted list: one a line, or parted by commas, semicolons or tabs.',
    z.object({ text: z.string().max(50_000) }),
    z.object({
      rows: z.array(
        z.object({
          text: z.string(),
          /** Null is a company the book does not have. */
          company: CompanyRef.nullable(),
          matchedBy: WhoAnswer.shape.matchedBy,
          suggestions: z.array(CompanyRef),
        }),
      ),
    }),
  ),
  'review.addTargets': command(
    'Add companies to a review, each with where it came from (`source` of all that do not say); those it has already are left as they are.',
    ById.extend({ companies: z.array(TargetChoice).min(1).max(1_000), source: TargetSource.default('typed') }),
    Batch.extend({ added: z.number() }),
  ),
  'review.setTarget': command(
    'How much a target is wished for, and a note on it.',
    z.object({ id: ReviewTargetId, wish: Wish.optional(), note: z.string().max(10_000).optional() }),
    Batch,
  ),
  'review.removeTargets': command(
    'Take targets out of their review.',
    z.object({ ids: z.array(ReviewTargetId).min(1).max(500) }),
    Batch,
  ),
  'review.suggest': query(
    'Companies that may be targets, each with why.',
    ById.extend({ limit: z.number().int().min(1).max(100).default(20) }),
    z.object({
      suggestions: z.array(z.object({ company: CompanyRef, reasons: z.array(TargetReason).min(1) })),
    }),
  ),
  'review.searched': query(
    'Companies that a saved search leads to and that are no targets yet: those it finds, and those where whom it finds is now.',
    ById.extend({ searchId: SavedSearchId }),
    z.object({
      companies: z.array(
        z.object({
          company: CompanyRef,
          /** Found itself, or by an opportunity, an interview or an insight there. */
          found: z.boolean(),
          /** Found people who are there now, the warmest few; and how many there are. */
          people: z.array(PersonRef),
          count: z.number(),
        }),
      ),
      /** There are more than are listed. */
      more: z.boolean(),
    }),
  ),
  'review.get': query(
    'A review with its targets and how ready one is for each, worked out from the book as it is now.',
    ById,
    z.object({ review: ReviewSummary, targets: z.array(ReviewTarget) }),
  ),
  'review.debts': query(
    'What is owed to others, which comes before anything is asked of anyone; those who matter for the targets first.',
    ById.extend({ limit: z.number().int().min(1).max(10_000).default(200) }),
    z.object({ debts: z.array(Debt), total: z.number() }),
  ),
  'review.settle': command(
    'Something owed is settled: logs the message, if one was sent, and takes it off the list.',
    z.object({
      personId: PersonId,
      debt: DebtRef,
      /** Null when nothing was sent: it is settled otherwise, or needs nothing. */
      by: InteractionKind.nullable().default('message'),
    }),
    Batch,
  ),
  'review.wakes': query(
    'Which ties to wake, first those that bring most, spread over weeks; and how far what is planned has come.',
    ById.extend({
      perWeek: z.number().int().min(1).max(20).default(3),
      /** The first day of the plan; null is the next working day. */
      from: LocalDate.nullable().default(null),
      limit: z.number().int().min(1).max(100).default(24),
    }),
    z.object({ wakes: z.array(Wake), planned: z.array(PlannedWake), weeks: z.array(PlanWeek) }),
  ),
  'review.plan': command(
    'Plan the waking of ties as reminders that Today shows. Somebody planned already gets the new days. Nobody is asked after a long silence before a plain hello and a wait.',
    ById.extend({
      wakes: z
        .array(
          z.object({
            personId: PersonId,
            helloOn: LocalDate.nullable(),
            askOn: LocalDate,
            /** What the reminders say; left out, what they say already. */
            helloText: z.string().max(2_000).optional(),
            askText: z.string().max(2_000).optional(),
          }),
        )
        .min(1)
        .max(200),
    }),
    Batch.extend({ planned: z.number() }),
  ),
  'review.unplan': command(
    'Take somebody out of the plan; their reminders of it end.',
    ById.extend({ personId: PersonId }),
    Batch,
  ),
  'review.skip': command(
    'Somebody in the plan is not woken this time: their reminders of it end, and they are not proposed again.',
    ById.extend({ personId: PersonId }),
    Batch,
  ),
  'review.worth': query(
    'The range that observations of pay support for role, level and places of a review, and what is missing.',
    ById,
    z.object({
      /** One for each currency; those that convert to the home currency in it. */
      ranges: z.array(WorthRange),
      gaps: z.array(WorthGap),
      /** Who may know. */
      ask: z.array(
        z.object({
          person: PersonRef,
          title: z.string().nullable(),
          company: CompanyRef.nullable(),
          why: z.enum(['recruiter', 'same_role', 'at_target']),
        }),
      ),
    }),
  ),
  'review.pipeline': query(
    'Which conversations and opportunities came of which tie or introduction since the review began; and who helped.',
    ById,
    z.object({
      routes: z.array(Route),
      totals: z.object({ conversations: z.number(), interviews: z.number(), offers: z.number() }),
      helpers: z.array(Helper),
    }),
  ),
  'review.thank': command(
    'Somebody who helped was thanked: logs the message, marks their introductions as thanked, and sets their cadence.',
    ById.extend({
      personId: PersonId,
      by: InteractionKind.default('message'),
      /** Left out, the cadence stays as it is. */
      cadence: OwnCadence.optional(),
    }),
    Batch,
  ),
};
