import { useEffect } from 'react';
import { useBook, useCommand } from '../transport/hooks.ts';
import { chooseLanguage, useCurrentLanguage } from './language.ts';
import type { LanguageChoice } from './languages.ts';

/**
 * Keeps the window's language in step with the setting of the user's own book (a sample book has none
 * worth following). Answers the present choice and how to change it.
 */
export function useLanguage(): { readonly choice: LanguageChoice; readonly choose: (next: LanguageChoice) => void } {
  const { choice } = useCurrentLanguage();
  const { data: status } = useBook('book.status', {});
  const own = status?.state === 'open' && !status.sample;
  const { data: settings } = useBook('settings.get', {}, { enabled: own });
  const save = useCommand('settings.set');
  const kept = own ? settings?.language : undefined;

  useEffect(() => {
    if (kept) void chooseLanguage(kept);
  }, [kept]);

  return {
    choice,
    choose: (next) => {
      void chooseLanguage(next);
      void save({ language: next });
    },
  };
}
