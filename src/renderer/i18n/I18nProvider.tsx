import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { catalogues, en, pickLanguage } from './catalogue.ts';

/** Language and formats for everything below. Dates and numbers follow the system's region. */
export function I18nProvider({ children }: { children: ReactNode }) {
  const language = pickLanguage(navigator.languages);
  const region = navigator.languages.find((tag) => tag.startsWith(language)) ?? language;
  return (
    <IntlProvider locale={region} defaultLocale="en" messages={catalogues[language] ?? en}>
      {children}
    </IntlProvider>
  );
}
