import { z } from 'zod';
import { LocalTime } from '../dates.ts';
import { command, query } from '../method.ts';

export const Settings = z.object({
  appearance: z.enum(['system', 'light', 'dark']),
  /** A language tag, which also says how dates and numbers are written; `system` is as the system has it. */
  language: z.enum(['system', 'en-GB', 'en-US', 'de']),
  /** How the user signs messages. */
  myName: z.string().max(200),
  /** ISO weekdays, 1 is Monday. */
  workingDays: z.array(z.number().int().min(1).max(7)).min(1),
  /** Days from the last message to the first nudge, to the second, and to moving on. */
  nudgeAfterDays: z.tuple([
    z.number().int().min(1).max(365),
    z.number().int().min(1).max(365),
    z.number().int().min(1).max(365),
  ]),
  /** How often to check in with people worth keeping after an interview, and after a rejection. */
  interviewerCadenceDays: z.number().int().min(1).max(3_650),
  rejectionCadenceDays: z.number().int().min(1).max(3_650),
  /** Whether anything is told outside the window. */
  reminders: z.boolean(),
  /** When the daily digest comes, on working days. */
  digestAt: LocalTime,
  /** Between these nothing is told; the same time twice is no quiet. */
  quietFrom: LocalTime,
  quietTo: LocalTime,
  /** How long before an interview it is told. */
  interviewLeadMinutes: z.number().int().min(5).max(1_440),
  /** The currency amounts are compared in, and what one unit of others is worth in it, as the user typed. */
  homeCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  rates: z.record(z.string().regex(/^[A-Z]{3}$/), z.number().positive()),
});
export type Settings = z.infer<typeof Settings>;

export const settingsMethods = {
  'settings.get': query('The settings kept with the book.', z.object({}), Settings),
  'settings.set': command('Change some settings.', Settings.partial(), Settings),
};
