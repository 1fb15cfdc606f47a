import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { CompanyRef, InteractionKind, Line, Markdown, PersonRef } from '../entities.ts';
import { BatchId, CompanyId, FollowUpId, InterviewId, OpportunityId, PersonId } from '../ids.ts';
import { command, query } from '../method.ts';

/**
 * `after_interview` is a ladder: thank-you, then (when a reply is awaited) first nudge, second nudge, moved
 * on. `custom` is one reminder.
 */
export const FollowUpKind = z.enum(['after_interview', 'custom']);
export type FollowUpKind = z.infer<typeof FollowUpKind>;
export const FollowUpStep = z.enum(['thank_you', 'first_nudge', 'second_nudge', 'move_on', 'custom']);
export type FollowUpStep = z.infer<typeof FollowUpStep>;

/** Why a step is there; the window puts it into words. */
export const StepReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('interviewed'), on: LocalDate, company: CompanyRef.nullable() }),
  z.object({ kind: z.literal('rejected'), on: LocalDate, company: CompanyRef.nullable() }),
  z.object({ kind: z.literal('no_reply'), since: LocalDate, nudges: z.number() }),
  z.object({ kind: z.literal('asked_for'), on: LocalDate }),
]);
export type StepReason = z.infer<typeof StepReason>;

export const FollowUp = z.object({
  id: FollowUpId,
  person: PersonRef,
  kind: FollowUpKind,
  step: FollowUpStep,
  /** The day on which the step is due; working days respected. */
  dueOn: LocalDate,
  snoozedUntil: LocalDate.nullable(),
  reason: StepReason,
  text: z.string(),
  interviewId: InterviewId.nullable(),
  opportunityId: OpportunityId.nullable(),
  company: CompanyRef.nullable(),
});
export type FollowUp = z.infer<typeof FollowUp>;

export const TemplateKind = z.enum(['thank_you', 'first_nudge', 'second_nudge', 'check_in', 'introduction', 'custom']);
export type TemplateKind = z.infer<typeof TemplateKind>;
/** Markdown with fields in braces: {name}, {first name}, {role}, {company}, {date}, {what we talked about}, {me}. */
export const Template = z.object({
  kind: TemplateKind,
  subject: z.string(),
  body: z.string(),
  /** False while it is as Kith brought it. */
  edited: z.boolean(),
});
export type Template = z.infer<typeof Template>;

export const Draft = z.object({
  subject: z.string(),
  body: z.string(),
  /** E-mail addresses known. */
  to: z.array(z.string()),
  /** Fields that nothing is known for; they stand in the text as they are. */
  missing: z.array(z.string()),
});
export type Draft = z.infer<typeof Draft>;

const Batch = z.object({ batch: BatchId.nullable() });

export const followUpMethods = {
  'followUp.list': query(
    'Open follow-ups of a person, an interview or an opportunity, or all, by due date.',
    z.object({
      personId: PersonId.optional(),
      interviewId: InterviewId.optional(),
      opportunityId: OpportunityId.optional(),
    }),
    z.object({ followUps: z.array(FollowUp) }),
  ),
  'followUp.save': command(
    'Set a reminder to get in touch.',
    z.object({
      id: FollowUpId.optional(),
      personId: PersonId,
      dueOn: LocalDate,
      text: z.string().max(2_000).default(''),
    }),
    Batch.extend({ id: FollowUpId }),
  ),
  'followUp.act': command(
    'Act on a step. `done` logs the message as contact (or ends a reminder), `snooze` hides it until a day, `skip` goes to the next step, `stop` ends the whole follow-up.',
    z.object({
      id: FollowUpId,
      action: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('done'), by: InteractionKind.default('email'), note: Markdown.default('') }),
        z.object({ kind: z.literal('snooze'), until: LocalDate }),
        z.object({ kind: z.literal('skip') }),
        z.object({ kind: z.literal('stop') }),
      ]),
    }),
    Batch,
  ),
  'template.list': query('The message templates.', z.object({}), z.object({ templates: z.array(Template) })),
  'template.save': command(
    'Rewrite a template; null takes it back to how Kith brought it.',
    z.object({ kind: TemplateKind, text: z.object({ subject: Line, body: Markdown }).nullable() }),
    Batch,
  ),
  'template.fill': query(
    'A template with what is known about a person put in.',
    z.object({
      kind: TemplateKind,
      personId: PersonId,
      interviewId: InterviewId.optional(),
      companyId: CompanyId.optional(),
    }),
    Draft,
  ),
};
