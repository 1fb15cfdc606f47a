import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { LocalDate } from '../../../contract/index.ts';

interface DateFieldProps {
  readonly label: string;
  readonly value: LocalDate;
  readonly onChange: (value: LocalDate) => void;
  readonly hideLabel?: boolean;
}

/** While a year is typed digit by digit the field already holds dates of long ago. */
const complete = (date: string) => /^(19|2\d)\d{2}-/.test(date);

/** A whole date in the system's own field; taken over once it is complete, put back when it is left empty. */
export function DateField({ label, value, onChange, hideLabel = false }: DateFieldProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  return (
    <TextInput
      type="date"
      {...(hideLabel ? { 'aria-label': label } : { label })}
      value={draft}
      max="2999-12-31"
      onChange={(event) => {
        const next = event.currentTarget.value;
        setDraft(next);
        if (complete(next) && next !== value) onChange(next);
      }}
      onBlur={() => setDraft(value)}
    />
  );
}
