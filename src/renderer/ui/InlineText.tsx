import './InlineText.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/useT.ts';

interface InlineTextProps {
  /** What the text is, for those who do not see it: 'Name', 'How you met'. */
  readonly label: string;
  readonly value: string;
  /** Called with the trimmed text when it changed; the new text is shown at once. */
  readonly onSave: (value: string) => unknown;
  /** Shown, quietly, while there is no text. */
  readonly placeholder?: string;
  /** Several lines; Enter makes a new one and leaving saves. */
  readonly multiline?: boolean;
  /** An empty text is put back instead of saved. */
  readonly required?: boolean;
  readonly className?: string;
  /** Opens for editing from outside: a new number opens it. */
  readonly editSignal?: number;
}

/** Text that is edited where it stands: click or Enter opens it, Enter or leaving saves, Escape puts it back. */
export function InlineText(props: InlineTextProps) {
  const { label, value, onSave, placeholder, multiline = false, required = false, className = '', editSignal } = props;
  const t = useT();
  const [draft, setDraft] = useState<string | null>(null);
  const [saved, setSaved] = useState<{ text: string; over: string } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const refocus = useRef(false);
  // Until the book's answer comes, show what was typed.
  const shown = saved && saved.over === value ? saved.text : value;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new signal opens the field
  useEffect(() => {
    if (editSignal) setDraft(value);
  }, [editSignal]);

  useEffect(() => {
    if (draft === null && refocus.current) {
      refocus.current = false;
      button.current?.focus();
    }
  }, [draft]);

  const close = (save: boolean, keepFocus: boolean) => {
    if (draft === null) return;
    refocus.current = keepFocus;
    const text = draft.trim();
    setDraft(null);
    if (save && text !== shown && !(required && !text)) {
      setSaved({ text, over: value });
      // From the book's answer on its value counts, be it saved, refused or later undone.
      void Promise.resolve(onSave(text)).finally(() => setSaved(null));
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close(false, true);
    } else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      close(true, true);
    }
  };

  if (draft === null) {
    return (
      <button
        ref={button}
        type="button"
        className={`inline-text ${shown ? '' : 'inline-text--empty'} ${className}`}
        aria-label={t('ui.editAs', { field: label, value: shown || (placeholder ?? '') })}
        title={shown}
        onClick={() => setDraft(shown)}
      >
        {shown || placeholder || label}
      </button>
    );
  }
  const field = {
    className: `inline-text inline-text--open ${className}`,
    'aria-label': label,
    value: draft,
    placeholder,
    onBlur: () => close(true, false),
    onKeyDown,
  };
  return multiline ? (
    <textarea
      {...field}
      rows={Math.max(2, draft.split('\n').length)}
      ref={(element) => element?.focus()}
      onChange={(event) => setDraft(event.target.value)}
    />
  ) : (
    <input {...field} ref={focusAndSelect} onChange={(event) => setDraft(event.target.value)} />
  );
}

function focusAndSelect(element: HTMLInputElement | null) {
  if (element && document.activeElement !== element) {
    element.focus();
    element.select();
  }
}
