import type { IntlShape } from 'react-intl';
import { shortMoney } from '../../ui/money.ts';

interface Salary {
  readonly salaryLow: number | null;
  readonly salaryHigh: number | null;
  readonly currency: string | null;
}

/** The salary in few letters: '€80–95K', 'from $120K'; empty when nothing is known. */
export function salaryText(intl: IntlShape, { salaryLow, salaryHigh, currency }: Salary): string {
  const money = (amount: number) =>
    currency ? shortMoney(intl, currency, amount) : intl.formatNumber(amount, { notation: 'compact' });
  if (salaryLow !== null && salaryHigh !== null && salaryLow !== salaryHigh)
    return `${money(salaryLow)} – ${money(salaryHigh)}`;
  if (salaryLow !== null && salaryHigh === null)
    return intl.formatMessage({ id: 'opportunities.salary.from' }, { amount: money(salaryLow) });
  if (salaryLow === null && salaryHigh !== null)
    return intl.formatMessage({ id: 'opportunities.salary.to' }, { amount: money(salaryHigh) });
  return salaryLow === null ? '' : money(salaryLow);
}
