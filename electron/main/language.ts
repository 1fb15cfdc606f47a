import { app } from 'electron';
import type { Reader } from '../../src/domain/reminders/words.ts';
import type { Memory } from './remembered.ts';

/** Languages that Kith speaks. */
const spoken = ['en', 'de'];

/** The tag of the language that the user chose, else of the one their system asks for; English when Kith speaks none of those. */
export function languageTag({ value: { language } }: Memory): string {
  if (language !== 'system') return language;
  return app.getPreferredSystemLanguages().find((tag) => spoken.includes(tag.split('-')[0] ?? '')) ?? 'en-GB';
}

/** Who reads what is put into words at this moment, and where. */
export function readerNow(memory: Memory): Reader {
  return {
    now: new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: languageTag(memory),
  };
}
