import { z } from 'zod';
import { command, query } from '../method.ts';

export const Settings = z.object({
  appearance: z.enum(['system', 'light', 'dark']),
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
