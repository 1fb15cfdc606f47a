import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PartialDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { parsePartialDate } from './partialDate.ts';

interface PartialDateInputProps {
  readonly label: string;
  readonly value: PartialDate | null;
  /** Called on leaving or Enter with what was understood; null when the field is empty. */
  readonly onChange: (value: PartialDate | null) => void;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
}

/** A date as far as it is known, typed the way people write dates. */
export function PartialDateInput({ label, value, onChange, hideLabel = false, placeholder }: PartialDateInputProps) {
  const t = useT();
  const { locale } = useIntl();
  const [text, setText] = useState(value ?? '');
  const [wrong, setWrong] = useState(false);
  useEffect(() => setText(value ?? ''), [value]);

  const commit = () => {
    const parsed = text.trim() ? parsePartialDate(text, locale) : null;
    const failed = Boolean(text.trim()) && !parsed;
    setWrong(failed);
    if (failed) return;
    setText(parsed ?? '');
    if (parsed !== value) onChange(parsed);
  };
  return (
    <TextInput
      {...(hideLabel ? { 'aria-label': label } : { label })}
      value={text}
      placeholder={placeholder ?? t('pickers.date.placeholder')}
      error={wrong ? t('pickers.date.wrong') : null}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
