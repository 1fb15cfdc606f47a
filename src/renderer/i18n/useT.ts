import { type ReactNode, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { MessageKey, MessageValues } from './catalogue.ts';

type RichValues = Record<string, string | number | Date | ReactNode | ((chunks: ReactNode[]) => ReactNode)>;

/** Puts a message of the catalogue into words. */
export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
  /** The same with React nodes as values. */
  rich(key: MessageKey, values: RichValues): ReactNode;
}

/** The translator for the window's language. */
export function useT(): Translate {
  const intl = useIntl();
  return useMemo(() => {
    const translate = (key: MessageKey, values?: MessageValues) => intl.formatMessage({ id: key }, values);
    const rich = (key: MessageKey, values: RichValues): ReactNode => intl.formatMessage({ id: key }, values);
    return Object.assign(translate, { rich });
  }, [intl]);
}
