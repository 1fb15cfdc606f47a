import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Settings } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';

interface RatesEditorProps {
  readonly settings: Settings;
  /** Currencies that occur. */
  readonly currencies: readonly string[];
}

/** The currency amounts are compared in, and what the others are worth in it: typed by the user, saved on leaving. */
export function RatesEditor({ settings, currencies }: RatesEditorProps) {
  const t = useT();
  const save = useCommand('settings.set');
  const { homeCurrency: home, rates } = settings;
  const others = [...new Set([...currencies, ...Object.keys(rates)])].filter((currency) => currency !== home).sort();
  const setRate = (currency: string, text: string) => {
    const { [currency]: _, ...rest } = rates;
    void save({ rates: text ? { ...rest, [currency]: Number(text.replace(',', '.')) } : rest });
  };
  // Rates are worth in the home currency: with another one they say nothing.
  const setHome = (text: string) => void save({ homeCurrency: text || null, rates: {} });
  return (
    <section className="worth-rates" aria-label={t('worth.rates')}>
      <h2>{t('worth.rates')}</h2>
      <p className="quiet">{t('worth.rates.help')}</p>
      <div className="worth-rates__fields">
        <SavedField
          label={t('worth.rates.home')}
          value={home ?? ''}
          placeholder="EUR"
          clean={(text) => text.toUpperCase()}
          valid={(text) => /^([A-Z]{3})?$/.test(text)}
          wrong={t('worth.rates.wrongHome')}
          onSave={setHome}
        />
        {home &&
          others.map((currency) => (
            <SavedField
              key={currency}
              label={t('worth.rates.one', { currency, home })}
              value={rates[currency] === undefined ? '' : String(rates[currency])}
              clean={(text) => text}
              valid={(text) => text === '' || Number(text.replace(',', '.')) > 0}
              wrong={t('worth.rates.wrong')}
              onSave={(text) => setRate(currency, text)}
            />
          ))}
      </div>
    </section>
  );
}

interface SavedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly clean: (text: string) => string;
  readonly valid: (text: string) => boolean;
  readonly wrong: string;
  readonly onSave: (text: string) => void;
}

/** A short field that is saved on Enter or leaving, when what stands there makes sense. */
function SavedField({ label, value, placeholder, clean, valid, wrong, onSave }: SavedFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = () => {
    if (text !== value && valid(text)) onSave(text);
  };
  return (
    <TextInput
      label={label}
      value={text}
      maxLength={16}
      {...(placeholder && { placeholder })}
      error={valid(text) ? null : wrong}
      onChange={(event) => setText(clean(event.currentTarget.value.trim()))}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
