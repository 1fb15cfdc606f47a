import type { IntlShape } from 'react-intl';

/** An amount in whole units of a currency: '€85,000'; with a second one a range, '€85,000 – €95,000'. */
export function moneyText(intl: IntlShape, currency: string, low: number, high = low): string {
  const format = new Intl.NumberFormat(intl.locale, { style: 'currency', currency, maximumFractionDigits: 0 });
  return low === high ? format.format(low) : format.formatRange(low, high);
}

/** An amount as short as an axis needs it: '€85K'. */
export function shortMoney(intl: IntlShape, currency: string, amount: number): string {
  return intl.formatNumber(amount, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 1,
    minimumFractionDigits: 0,
  });
}

/** An amount as people type it: `85000`, `85,000`, `85.000`, `85k`, `1.2m`; null for nothing, undefined when it is none. */
export function parseAmount(text: string): number | null | undefined {
  const typed = text.trim().toLowerCase();
  if (!typed) return null;
  const short = /^(\d+(?:[.,]\d+)?)\s*([km])$/.exec(typed);
  if (short) return Math.round(Number(short[1]?.replace(',', '.')) * (short[2] === 'k' ? 1_000 : 1_000_000));
  const whole = typed.replace(/[.,]\d{1,2}$/, '').replace(/[\s.,'’_]/g, '');
  return /^\d{1,10}$/.test(whole) ? Number(whole) : undefined;
}
