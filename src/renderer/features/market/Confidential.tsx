import { Checkbox } from '@mantine/core';
import { useT } from '../../i18n/useT.ts';

interface ConfidentialProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Marks what is written as told in confidence. */
export function Confidential({ value, onChange }: ConfidentialProps) {
  const t = useT();
  return (
    <Checkbox
      label={t('market.confidential')}
      description={t('market.confidential.help')}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
