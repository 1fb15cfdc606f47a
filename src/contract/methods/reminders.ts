import { z } from 'zod';
import { Instant, LocalDate, LocalTime } from '../dates.ts';
import { CompanyRef, PersonRef } from '../entities.ts';
import { FollowUpId, InterviewId } from '../ids.ts';
import { command, query } from '../method.ts';

const shared = {
  /** The same whenever the same thing is told, so that a face can put a later one in its place. */
  id: z.string(),
};

/** Something to tell the user now; a face puts it into words and shows it. */
export const Reminder = z.discriminatedUnion('kind', [
  /** Once a day at the user's hour, when there is anything new. */
  z.object({
    ...shared,
    kind: z.literal('digest'),
    on: LocalDate,
    /** People newly due by cadence, birthday or follow-up, the most urgent first; no more than five. */
    people: z.array(PersonRef),
    /** How many things are new since the last digest: people, follow-ups, birthdays, revisits, debriefs. */
    fresh: z.number(),
    /** How many things wait on Today altogether. */
    waiting: z.number(),
    /** How many of the new things are what; `people` are different people. */
    counts: z
      .object({
        people: z.number(),
        cadences: z.number(),
        birthdays: z.number(),
        followUps: z.number(),
        debriefs: z.number(),
        revisits: z.number(),
      })
      .optional(),
  }),
  z.object({
    ...shared,
    kind: z.literal('thank_you'),
    followUpId: FollowUpId,
    person: PersonRef,
    company: CompanyRef.nullable(),
    dueOn: LocalDate,
  }),
  z.object({
    ...shared,
    kind: z.literal('interview'),
    interviewId: InterviewId,
    company: CompanyRef.nullable(),
    people: z.array(PersonRef),
    at: Instant,
    /** The time of day it was given in, where it was given. */
    happensAt: LocalTime,
  }),
]);
export type Reminder = z.infer<typeof Reminder>;

export const ReminderState = z.object({
  on: z.boolean(),
  pausedUntil: Instant.nullable(),
  /** How many things wait on Today. */
  waiting: z.number(),
});
export type ReminderState = z.infer<typeof ReminderState>;

export const reminderMethods = {
  'reminder.take': command(
    'What is to be told now. What one caller takes is nobody else’s; what is not said to be shown within two minutes can be taken again.',
    z.object({}),
    z.object({
      reminders: z.array(Reminder),
      /** When to ask again at the latest, unless the book changes before. */
      nextAt: Instant.nullable(),
    }),
  ),
  'reminder.shown': command(
    'Taken reminders were shown; they do not come again.',
    z.object({ ids: z.array(z.string()).min(1).max(1_000) }),
    z.object({}),
  ),
  'reminder.state': query('Whether reminders are told, and how many things wait.', z.object({}), ReminderState),
  'reminder.pause': command(
    'Tell nothing until tomorrow, until a moment, or (null) go on. What comes up meanwhile is told afterwards.',
    z.object({ until: z.union([z.literal('tomorrow'), Instant]).nullable() }),
    ReminderState,
  ),
};
