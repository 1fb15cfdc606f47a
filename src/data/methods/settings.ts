import { Settings } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import type { Handlers } from './handlers.ts';

const DEFAULTS: Settings = {
  appearance: 'system',
  language: 'system',
  myName: '',
  workingDays: [1, 2, 3, 4, 5],
  nudgeAfterDays: [7, 7, 14],
  interviewerCadenceDays: 120,
  rejectionCadenceDays: 91,
  reminders: true,
  digestAt: '09:00',
  quietFrom: '20:00',
  quietTo: '08:00',
  interviewLeadMinutes: 60,
  homeCurrency: null,
  rates: {},
};

export const settingsHandlers: Handlers<'settings.get' | 'settings.set'> = {
  'settings.get': (book) => readSettings(book),

  async 'settings.set'(book, changes) {
    await book.writer.write('Changed settings', async ({ trx }) => {
      for (const [id, value] of Object.entries(changes))
        if (value !== undefined)
          await trx
            .insertInto('local_setting')
            .values({ id, value: JSON.stringify(value) })
            .onConflict((conflict) => conflict.column('id').doUpdateSet({ value: JSON.stringify(value) }))
            .execute();
    });
    return readSettings(book);
  },
};

/** A setting that cannot be read counts as not set. */
export async function readSettings(book: Book): Promise<Settings> {
  const rows = await book.reader.selectFrom('local_setting').selectAll().execute();
  const stored = Object.fromEntries(rows.map(({ id, value }) => [id, JSON.parse(value)]));
  const known = Settings.partial().safeParse(stored);
  return { ...DEFAULTS, ...(known.success && known.data) } as Settings;
}
