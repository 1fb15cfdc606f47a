import type { IntlShape } from 'react-intl';
import type { PartialDate } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { dateParts } from '../../ui/relativeDate.ts';

function short(intl: IntlShape, date: PartialDate): string {
  const { year, month } = dateParts(date);
  if (!month) return String(year);
  return intl.formatDate(new Date(Date.UTC(year, month - 1, 1)), { timeZone: 'UTC', year: 'numeric', month: 'short' });
}

/** From when to when, as far as it is known: 'Mar 2019 – 2021', 'since 2019', 'until 2021'. */
export function spanText(intl: IntlShape, t: Translate, from: PartialDate | null, to: PartialDate | null): string {
  if (from && to) return t('parts.span', { from: short(intl, from), to: short(intl, to) });
  if (from) return t('parts.since', { from: short(intl, from) });
  if (to) return t('parts.until', { to: short(intl, to) });
  return '';
}
