import type { IntlShape } from 'react-intl';
import type { TieFacts } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { humanDate } from '../../ui/HumanDate.tsx';

/** How many kinds of contact a sentence names. */
const KINDS_NAMED = 2;
const A_YEAR = 12;

/** The kinds of contact with their days: '2 calls and a coffee'. With `most`, the rest as a number. */
export function kindsText(t: Translate, intl: IntlShape, kinds: TieFacts['lately'], most = kinds.length): string {
  const named = kinds.slice(0, most).map(({ kind, days }) => t(`person.tie.kind.${kind}`, { count: days }));
  const rest = kinds.slice(most).reduce((sum, { days }) => sum + days, 0);
  return intl.formatList(rest > 0 ? [...named, t('person.tie.more', { count: rest })] : named, { type: 'conjunction' });
}

/** A time in months as one says it: '7 months', '2 years'. */
export function monthsText(t: Translate, months: number): string {
  return months < A_YEAR * 1.5
    ? t('person.tie.months', { count: months })
    : t('person.tie.years', { count: Math.round(months / A_YEAR) });
}

/** Why a tie is what the record says: '2 calls and a coffee in 4 months, worked together for 2 years'. */
export function tieReason(t: Translate, intl: IntlShape, { lately, lastContactOn, sharedMonths }: TieFacts): string {
  const parts: string[] = [];
  if (lately.length > 0) parts.push(t('person.tie.lately', { what: kindsText(t, intl, lately, KINDS_NAMED) }));
  else if (lastContactOn) parts.push(t('person.tie.last', { ago: humanDate(intl, lastContactOn) }));
  if (sharedMonths > 0) parts.push(t('person.tie.shared', { time: monthsText(t, sharedMonths) }));
  return parts.length > 0 ? parts.join(', ') : t('person.tie.none');
}
