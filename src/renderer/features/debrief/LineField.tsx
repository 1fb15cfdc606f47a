import type { KeyboardEvent } from 'react';
import { focusNextStep } from './steps.ts';

interface LineFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Several lines; Enter makes a new one. */
  readonly multiline?: boolean;
}

/** A field of the debrief. In one of a single line Enter goes on to the next. */
export function LineField({ label, placeholder, value, onChange, multiline = false }: LineFieldProps) {
  const field = {
    'aria-label': label,
    'data-step': true,
    placeholder,
    value,
    dir: 'auto' as const,
    className: 'saved-text__field',
  };
  if (multiline) return <textarea {...field} rows={2} onChange={(event) => onChange(event.target.value)} />;
  return (
    <input
      {...field}
      type="text"
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        focusNextStep(event.currentTarget);
      }}
    />
  );
}
