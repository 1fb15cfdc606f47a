import { TextInput } from '@mantine/core';
import type { LocalDate } from '../../../contract/index.ts';

interface OptionalDateProps {
  readonly label: string;
  readonly value: LocalDate | null;
  readonly onChange: (value: LocalDate | null) => void;
}

/** A whole date in the system's own field, which may stay empty. */
export function OptionalDate({ label, value, onChange }: OptionalDateProps) {
  return (
    <TextInput
      type="date"
      label={label}
      value={value ?? ''}
      max="2999-12-31"
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
