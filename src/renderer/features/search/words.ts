import type { QueryChip, QueryError } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';

/** A part of a search as its chip says it: `not tag: friend`. */
export const chipText = (t: Translate, { key, text, negated }: QueryChip): string =>
  t('search.chip', { negated: String(negated), key: key ?? 'none', text });

/** What is wrong with a word of a search. */
export const queryErrorText = (t: Translate, { code, word }: QueryError): string => t(`search.error.${code}`, { word });
