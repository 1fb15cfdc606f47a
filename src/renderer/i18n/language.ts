import { useSyncExternalStore } from 'react';
import { type Catalogue, en } from './catalogue.ts';
import { type LanguageChoice, languageChoices, loadCatalogue, localeOf } from './languages.ts';

interface Language {
  readonly choice: LanguageChoice;
  /** The language with its region. */
  readonly tag: string;
  readonly messages: Catalogue;
}

// The book keeps the choice; this copy is what the first paint goes by.
const KEY = 'kith-language';

let current: Language = { choice: 'system', tag: 'en', messages: en };
let wanted: LanguageChoice = current.choice;
const listeners = new Set<() => void>();

function remembered(): LanguageChoice {
  const kept = localStorage.getItem(KEY);
  return languageChoices.find((choice) => choice === kept) ?? 'system';
}

/** Puts the window into a language. Of several choices on their way the last one holds. */
export async function chooseLanguage(choice: LanguageChoice): Promise<void> {
  wanted = choice;
  localStorage.setItem(KEY, choice);
  const locale = localeOf(choice, navigator.languages);
  const messages = await loadCatalogue(locale);
  if (wanted !== choice) return;
  current = { choice, tag: locale.tag, messages };
  document.documentElement.lang = locale.tag;
  for (const listener of listeners) listener();
}

/** Puts the window into the language it had last, before anything is drawn. */
export const startLanguage = (): Promise<void> => chooseLanguage(remembered());

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The window's language. */
export const useCurrentLanguage = (): Language => useSyncExternalStore(subscribe, () => current);
