import './picker.css';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PartialDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { parsePartialDate } from './partialDate.ts';

interface InlineDateProps {
  readonly label: string;
  readonly value: PartialDate | null;
  readonly onSave: (value: PartialDate | null) => void;
  readonly placeholder: string;
}

/** A date, as far as it is known, edited where it stands. What is not understood stays open to be put right. */
export function InlineDate({ label, value, onSave, placeholder }: InlineDateProps) {
  const t = useT();
  const intl = useIntl();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const shown = value ? fullDate(intl, value) : '';

  const close = () => {
    setDraft(null);
    setWrong(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const commit = () => {
    const text = draft?.trim() ?? '';
    const parsed = text ? parsePartialDate(text, intl.locale) : null;
    if (text && !parsed && text !== shown) {
      setWrong(true);
      return false;
    }
    if (text !== shown && parsed !== value) onSave(parsed);
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
        placeholder={t('pickers.date.placeholder')}
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
          {t('pickers.date.wrong')}
        </span>
      )}
    </span>
  );
}
