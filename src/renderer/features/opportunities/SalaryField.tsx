import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { OpportunityDetail } from '../../../contract/index.ts';
import type { MessageKey } from '../../i18n/catalogue.ts';
import { useT } from '../../i18n/useT.ts';
import { parseAmount } from '../../ui/money.ts';
import type { SaveOpportunity } from './types.ts';

interface SalaryFieldProps {
  readonly opportunity: Pick<OpportunityDetail, 'salaryLow' | 'salaryHigh' | 'currency'>;
  readonly save: SaveOpportunity;
}

/** What a year pays, from and to, in one currency; '95k' will do. Saved when a field is left. */
export function SalaryField({ opportunity, save }: SalaryFieldProps) {
  const t = useT();
  const intl = useIntl();
  const { salaryLow, salaryHigh, currency } = opportunity;
  const shown = (amount: number | null) => (amount === null ? '' : intl.formatNumber(amount));
  const [typed, setTyped] = useState({ low: shown(salaryLow), high: shown(salaryHigh), currency: currency ?? '' });
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the book says anew is taken over
  useEffect(() => {
    setTyped({ low: shown(salaryLow), high: shown(salaryHigh), currency: currency ?? '' });
  }, [salaryLow, salaryHigh, currency]);

  const commit = () => {
    const low = parseAmount(typed.low);
    const high = parseAmount(typed.high);
    const code = typed.currency.trim().toUpperCase();
    if (low === undefined || high === undefined) return setWrong('opportunities.salary.wrong');
    if (code && !/^[A-Z]{3}$/.test(code)) return setWrong('opportunities.currency.wrong');
    if (low !== null && high !== null && low > high) return setWrong('opportunities.salary.order');
    setWrong(null);
    if (low !== salaryLow || high !== salaryHigh || code !== (currency ?? ''))
      void save({ salaryLow: low, salaryHigh: high, currency: code || null });
  };
  const field = (name: keyof typeof typed) => ({
    'aria-label': t(`opportunities.salary.${name}`),
    placeholder: t(`opportunities.salary.${name}.placeholder`),
    value: typed[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => setTyped({ ...typed, [name]: event.currentTarget.value }),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
    },
  });
  return (
    <div>
      <span className="opportunity__salary">
        <TextInput className="opportunity__amount" inputMode="decimal" {...field('low')} />
        <span className="quiet">–</span>
        <TextInput className="opportunity__amount" inputMode="decimal" {...field('high')} />
        <TextInput className="opportunity__currency" maxLength={3} {...field('currency')} />
        <span className="quiet">{t('opportunities.salary.year')}</span>
      </span>
      {wrong && (
        <span className="opportunity__wrong" role="alert">
          {t(wrong)}
        </span>
      )}
    </div>
  );
}
