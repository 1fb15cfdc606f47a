import { TextInput } from '@mantine/core';
import { useT } from '../../i18n/useT.ts';
import { parseAmount } from '../../ui/money.ts';

interface AmountInputProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What else is wrong with it. */
  readonly wrong?: string | null;
}

/** A whole amount a year, typed the way people write money. */
export function AmountInput({ label, text, onText, wrong = null }: AmountInputProps) {
  const t = useT();
  return (
    <TextInput
      label={label}
      value={text}
      inputMode="numeric"
      maxLength={20}
      error={parseAmount(text) === undefined ? t('market.pay.wrongAmount') : wrong}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}
