import { z } from 'zod';
import { command, query } from '../method.ts';

export const Settings = z.object({
  appearance: z.enum(['system', 'light', 'dark']),
});
export type Settings = z.infer<typeof Settings>;

export const settingsMethods = {
  'settings.get': query('The settings kept with the book.', z.object({}), Settings),
  'settings.set': command('Change some settings.', Settings.partial(), Settings),
};
