import './parts.css';
import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useFocusBack } from '../../ui/useFocusBack.ts';

interface FormPanelProps {
  /** What the form is for, for those who do not see it. */
  readonly label: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly saveLabel: string;
  readonly disabled?: boolean;
  /** At the start of the row of buttons. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A small form in place: Enter saves, Escape puts everything back. */
export function FormPanel(props: FormPanelProps) {
  const { label, onSubmit, onCancel, saveLabel, disabled = false, extra, children } = props;
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  useFocusBack(form);
  // Opened at the foot of the window, its buttons would be out of sight.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // What is not understood would be left out without a word.
    const wrong = form.current?.querySelector<HTMLElement>('input[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else if (!disabled) onSubmit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={form} className="form-panel" aria-label={label} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      {children}
      <div className="form-panel__actions">
        {extra}
        <span className="form-panel__gap" />
        <Button variant="subtle" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit" disabled={disabled}>
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}
