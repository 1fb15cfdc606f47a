import type { Settings } from '../../contract/index.ts';
import { type Catalogue, en } from './catalogue.ts';

export type LanguageChoice = Settings['language'];

/** What the user can choose, in the order in which it is offered. */
export const languageChoices = ['system', 'en-GB', 'en-US', 'de'] as const satisfies readonly LanguageChoice[];

/** One catalogue a language, fetched when it is wanted, so that nobody carries another's words. */
const catalogues = {
  en: async (): Promise<Catalogue> => en,
  de: async (): Promise<Catalogue> => (await import('./catalogue.de.ts')).de,
};
type Language = keyof typeof catalogues;

export interface Locale {
  readonly language: Language;
  /** The language with its region, as dates and numbers are written. */
  readonly tag: string;
}

const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
const isLanguage = (language: string): language is Language => Object.hasOwn(catalogues, language);

/**
 * The language and region that a choice means.
 *
 * @param wanted language tags of the user's system, the most wanted first
 */
export function localeOf(choice: LanguageChoice, wanted: readonly string[]): Locale {
  const language = choice === 'system' ? wanted.map(languageOf).find(isLanguage) : languageOf(choice);
  if (language === undefined || !isLanguage(language)) return { language: 'en', tag: 'en' };
  // A choice that names a region means it; else the system knows which one of the language's.
  if (choice.includes('-')) return { language, tag: choice };
  return { language, tag: wanted.find((tag) => languageOf(tag) === language) ?? language };
}

export const loadCatalogue = ({ language }: Locale): Promise<Catalogue> => catalogues[language]();
