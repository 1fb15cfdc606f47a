import { IconSearch, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { QueryError } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { useShortcut } from '../../ui/shortcuts.ts';
import { Underlined } from '../../ui/Underlined.tsx';

/** The field of a search, for those who change what is in it. */
export interface FieldControl {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly write: (text: string, caret?: number) => void;
  readonly select: (from: number, to: number) => void;
}

/** What is typed goes to the address, and what the address says on its own (back, a saved search) to the field. */
export function useQueryField(value: string, onChange: (text: string) => void): FieldControl {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const caret = useRef<number | null>(null);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    if (caret.current === null) return;
    input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  return {
    input,
    typed,
    write(text, at) {
      told.current = text;
      setTyped(text);
      onChange(text);
      caret.current = at ?? text.length;
      input.current?.focus();
    },
    select(from, to) {
      input.current?.focus();
      input.current?.setSelectionRange(from, to);
    },
  };
}

interface QueryFieldProps {
  readonly field: FieldControl;
  readonly errors: readonly QueryError[];
  /** The errors are of what is typed, not of what was typed before. */
  readonly fresh: boolean;
}

/** Words and filters, with what may come next below, and what is wrong underlined. `/` comes here, Tab completes. */
export function QueryField({ field, errors, fresh }: QueryFieldProps) {
  const t = useT();
  const { input, typed } = field;
  const [caret, setCaret] = useState(typed.length);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [indent, setIndent] = useState(0);
  const before = useRef<HTMLSpanElement>(null);
  const ask = open && document.activeElement === input.current;
  const { data, isPlaceholderData } = useBook('search.complete', { text: typed, caret }, { enabled: ask });
  const completions = ask && data && !isPlaceholderData ? data.completions : [];
  // What may come next stands below the word it is for, not over what was understood of the others.
  useLayoutEffect(() => {
    if (completions.length > 0) setIndent((before.current?.offsetWidth ?? 0) - (input.current?.scrollLeft ?? 0));
  }, [completions, input]);
  useShortcut('/', () => input.current?.select(), { scope: 'page' });
  useEffect(() => {
    // A search that was opened empty is about to be typed; one that was opened full is about to be read.
    if (input.current?.value === '') input.current.focus();
  }, [input]);

  const take = (at: number) => {
    const one = completions[at];
    if (!one || !data) return;
    const text = typed.slice(0, data.from) + one.insert + typed.slice(data.to).replace(/^\s+/u, '');
    field.write(text, data.from + one.insert.length);
    setCaret(data.from + one.insert.length);
    setActive(-1);
  };
  const follow = (target: HTMLInputElement) => setCaret(target.selectionStart ?? target.value.length);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const list = event.currentTarget.closest('.page')?.querySelector<HTMLElement>('[role="listbox"].search__list');
    if (event.key === 'ArrowDown' && completions.length > 0) setActive((active + 1) % completions.length);
    else if (event.key === 'ArrowUp' && completions.length > 0)
      setActive(active <= 0 ? completions.length - 1 : active - 1);
    else if (event.key === 'Tab' && !event.shiftKey && completions.length > 0) take(Math.max(0, active));
    else if (event.key === 'Enter' && active >= 0) take(active);
    else if (event.key === 'Escape' && open && completions.length > 0) setOpen(false);
    else if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'Escape') list?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div className="query-field">
      <IconSearch size={16} stroke={1.75} aria-hidden="true" />
      <div className="query-field__text">
        <div className="query-field__marks" aria-hidden="true">
          <span ref={before} className="query-field__before">
            {typed.slice(0, data?.from ?? 0)}
          </span>
          {fresh && <Underlined text={typed} places={errors} />}
        </div>
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('search.field')}
          aria-expanded={completions.length > 0}
          aria-controls="query-completions"
          aria-autocomplete="list"
          aria-invalid={fresh && errors.length > 0}
          {...(active >= 0 && { 'aria-activedescendant': `query-completion-${active}` })}
          autoComplete="off"
          spellCheck={false}
          maxLength={1_000}
          placeholder={t('search.placeholder')}
          value={typed}
          onChange={(event) => {
            field.write(event.target.value, event.target.selectionStart ?? undefined);
            follow(event.target);
            setActive(-1);
            setOpen(true);
          }}
          onSelect={(event) => follow(event.currentTarget)}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
          onScroll={(event) => {
            const marks = event.currentTarget.previousElementSibling;
            if (marks) marks.scrollLeft = event.currentTarget.scrollLeft;
          }}
        />
      </div>
      {typed && (
        <button
          type="button"
          aria-label={t('ui.clearFilter')}
          title={t('ui.clearFilter')}
          onClick={() => field.write('')}
        >
          <IconX size={14} stroke={1.75} />
        </button>
      )}
      {completions.length > 0 && (
        <div
          id="query-completions"
          className="menu query-field__menu"
          style={{ left: `min(${24 + indent}px, calc(100% - 240px))` }}
          role="listbox"
          aria-label={t('search.completions')}
        >
          {completions.map((one, at) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has focus and keys
            <div
              key={one.text}
              id={`query-completion-${at}`}
              role="option"
              className="menu__item query-field__completion"
              aria-selected={at === active}
              data-hovered={at === active || undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(at)}
            >
              <span className="truncate">{one.text}</span>
              {one.count !== null && <span className="query-field__count tabular">{one.count}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
