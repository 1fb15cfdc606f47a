import './FilterField.css';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/useT.ts';
import { useShortcut } from './shortcuts.ts';
import { Underlined } from './Underlined.tsx';

interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Places of `value` that are not understood, in order. */
  readonly wrong?: readonly { readonly from: number; readonly to: number }[];
}

/** Narrows a list while one types. `/` comes here, Escape empties it, ↓ goes on to the list. */
export function FilterField({ label, value, onChange, wrong = [] }: FilterFieldProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  useShortcut('/', () => input.current?.select(), { scope: 'page' });

  // The address may change on its own (back, a link); what was typed here comes back late and is not news.
  useEffect(() => {
    if (value !== told.current && document.activeElement !== input.current) {
      told.current = value;
      setTyped(value);
    }
  }, [value]);

  const change = (next: string) => {
    told.current = next;
    setTyped(next);
    onChange(next);
  };
  return (
    <div className="filter-field">
      <IconSearch size={15} stroke={1.75} aria-hidden="true" />
      <div className="filter-field__text">
        <div className="filter-field__marks" aria-hidden="true">
          {typed === value && <Underlined text={typed} places={wrong} />}
        </div>
        <input
          ref={input}
          type="text"
          aria-label={label}
          aria-invalid={wrong.length > 0}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => {
            const list = event.currentTarget.closest('.page')?.querySelector<HTMLElement>('[role="grid"]');
            if (event.key === 'Escape' && typed) change('');
            else if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') list?.focus();
            else return;
            event.preventDefault();
          }}
          onScroll={(event) => {
            const marks = event.currentTarget.previousElementSibling;
            if (marks) marks.scrollLeft = event.currentTarget.scrollLeft;
          }}
        />
      </div>
      {typed && (
        <button type="button" aria-label={t('ui.clearFilter')} title={t('ui.clearFilter')} onClick={() => change('')}>
          <IconX size={14} stroke={1.75} />
        </button>
      )}
    </div>
  );
}
