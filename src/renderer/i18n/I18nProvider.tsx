import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { useCurrentLanguage } from './language.ts';

/** Language and formats for everything below, as the user chose them. */
export function I18nProvider({ children }: { children: ReactNode }) {
  const { tag, messages } = useCurrentLanguage();
  return (
    <IntlProvider locale={tag} defaultLocale="en" messages={messages}>
      {children}
    </IntlProvider>
  );
}
