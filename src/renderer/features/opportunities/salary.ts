import type { IntlShape } from 'react-intl';

interface Salary {
  readonly salaryLow: number | null;
  readonly salaryHigh: number | null;
  readonly currency: string | null;
}

/** The salary in few letters: '€80–95K', 'from $120K'; empty when nothing is known. */
export function salaryText(intl: IntlShape, { salaryLow, salaryHigh, currency }: Salary): string {
  const money = (amount: number) =>
    intl.formatNumber(amount, {
      notation: 'compact',
      maximumFractionDigits: 1,
      ...(currency && { style: 'currency' as const, currency, currencyDisplay: 'narrowSymbol' as const }),
    });
  if (salaryLow !== null && salaryHigh !== null && salaryLow !== salaryHigh)
    return `${money(salaryLow)} – ${money(salaryHigh)}`;
  if (salaryLow !== null && salaryHigh === null)
    return intl.formatMessage({ id: 'opportunities.salary.from' }, { amount: money(salaryLow) });
  if (salaryLow === null && salaryHigh !== null)
    return intl.formatMessage({ id: 'opportunities.salary.to' }, { amount: money(salaryHigh) });
  return salaryLow === null ? '' : money(salaryLow);
}

/** The most a salary may be, whole units a year; more is a slip of the keys. */
const MOST = 1_000_000_000;

/** Reads an amount as people write it: '120000', '120,000', '120 000', '120k', '1.2m'; undefined when it is none. */
export function parseAmount(typed: string): number | null | undefined {
  const text = typed.trim().toLowerCase();
  if (!text) return null;
  const short = /^(\d+(?:[.,]\d{1,2})?)\s*([km])$/.exec(text);
  const amount = short
    ? Number(short[1]?.replace(',', '.')) * (short[2] === 'k' ? 1_000 : 1_000_000)
    : /^\d{1,3}([ .,'\u00a0\u202f]\d{3})+$|^\d+$/.test(text)
      ? Number(text.replace(/\D/g, ''))
      : Number.NaN;
  return Number.isFinite(amount) && amount <= MOST ? Math.round(amount) : undefined;
}
