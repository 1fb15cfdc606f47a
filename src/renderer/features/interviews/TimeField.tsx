import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { LocalTime } from '../../../contract/index.ts';

interface TimeFieldProps {
  readonly label: string;
  readonly value: LocalTime | null;
  /** Null when the field was emptied. */
  readonly onChange: (value: LocalTime | null) => void;
}

/** A time of day in the system's own field; saved when it is left, for it is typed part by part. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const [draft, setDraft] = useState(value ?? '');
  useEffect(() => setDraft(value ?? ''), [value]);
  const commit = () => {
    if ((draft || null) !== value) onChange(draft || null);
  };
  return (
    <TextInput
      type="time"
      aria-label={label}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
