import './picker.css';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';

interface InlineParsedProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  /** The value in words, which are understood again. */
  readonly shown: string;
  /** Null when the text is not understood. */
  readonly parse: (text: string) => T | null;
  readonly onSave: (value: T | null) => void;
  /** Shown while there is no value. */
  readonly placeholder: string;
  /** How it may be written. */
  readonly example: string;
  /** What to do about a text that is not understood. */
  readonly wrongText: string;
}

/** A value typed the way people write it, edited where it stands. What is not understood stays open to be put right. */
export function InlineParsed<T extends string>(props: InlineParsedProps<T>) {
  const { label, value, shown, parse, onSave, placeholder, example, wrongText } = props;
  const t = useT();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    setDraft(null);
    setWrong(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const commit = () => {
    const text = draft?.trim() ?? '';
    const parsed = text ? parse(text) : null;
    if (text && !parsed && text !== shown) {
      setWrong(true);
      return false;
    }
    if (text !== shown && parsed !== value) onSave(parsed);
    setWrong(false);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && commit()) close();
  };

  if (draft === null) {
    return (
      <button
        ref={button}
        type="button"
        className={`inline-text ${shown ? '' : 'inline-text--empty'}`}
        aria-label={t('ui.editAs', { field: label, value: shown || placeholder })}
        onClick={() => setDraft(shown)}
      >
        {shown || placeholder}
      </button>
    );
  }
  return (
    <span className="inline-date">
      <input
        className="inline-text inline-text--open"
        aria-label={label}
        aria-invalid={wrong}
        value={draft}
        placeholder={example}
        // biome-ignore lint/a11y/noAutofocus: it replaces the button just pressed
        autoFocus
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          if (commit()) setDraft(null);
        }}
        onKeyDown={onKeyDown}
      />
      {wrong && (
        <span className="inline-date__wrong" role="alert">
          {wrongText}
        </span>
      )}
    </span>
  );
}
