import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { InteractionKind, Markdown, OptionalLine, PersonChoice, PersonRef } from '../entities.ts';
import { BatchId, IntroductionId, OpportunityId, PersonId } from '../ids.ts';
import { command, query } from '../method.ts';

/** A person, or the user. */
const Party = z.union([PersonChoice, z.literal('me')]);

export const Introduction = z.object({
  id: IntroductionId,
  introducer: z.union([PersonRef, z.literal('me')]),
  /** Who is introduced, and to whom. */
  who: z.union([PersonRef, z.literal('me')]),
  to: PersonRef,
  askedOn: LocalDate.nullable(),
  madeOn: LocalDate.nullable(),
  thankedOn: LocalDate.nullable(),
  outcome: z.string(),
  /** Set when an opportunity is passed on. */
  opportunityId: OpportunityId.nullable(),
});
export type Introduction = z.infer<typeof Introduction>;

const Batch = z.object({ batch: BatchId.nullable() });

export const introductionMethods = {
  'introduction.list': query(
    'Introductions a person has a part in, or all, newest first, and who gave what to whom.',
    z.object({ personId: PersonId.optional() }),
    z.object({
      introductions: z.array(Introduction),
      /** Between the user and the person: introductions made for the user, and by the user for them. */
      received: z.number(),
      given: z.number(),
    }),
  ),
  'introduction.save': command(
    'Record an introduction: asked, made, what came of it, thanked.',
    z.object({
      id: IntroductionId.optional(),
      introducer: Party.optional(),
      who: Party.optional(),
      to: PersonChoice.optional(),
      askedOn: LocalDate.nullable().optional(),
      madeOn: LocalDate.nullable().optional(),
      thankedOn: LocalDate.nullable().optional(),
      outcome: z.string().max(10_000).optional(),
      /** The message in which the introducer was asked: logged as contact with them, in the same batch. */
      askedBy: z.object({ by: InteractionKind, note: Markdown.default('') }).optional(),
      opportunityId: OpportunityId.nullable().optional(),
    }),
    Batch.extend({ id: IntroductionId }),
  ),
  'introduction.delete': command('Move an introduction to the trash.', z.object({ id: IntroductionId }), Batch),
  'opportunity.passOn': command(
    'Pass an opportunity on to someone it suits: the user introduces them to its recruiter or source.',
    z.object({ id: OpportunityId, personId: PersonId, note: OptionalLine.default(null) }),
    Batch.extend({ introductionId: IntroductionId }),
  ),
};
