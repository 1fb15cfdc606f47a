import './ErrorBox.css';
import { Button } from '@mantine/core';
import { useT } from '../i18n/useT.ts';
import type { CallError } from '../transport/errors.ts';
import { errorText } from './toasts.tsx';

interface ErrorBoxProps {
  readonly error: CallError;
  /** Offers to try again. */
  readonly onRetry?: () => void;
}

/** Says in place what could not be shown, and why. */
export function ErrorBox({ error, onRetry }: ErrorBoxProps) {
  const t = useT();
  return (
    <div className="error-box" role="alert">
      <p className="error-box__title">{t('ui.error')}</p>
      <p className="error-box__text">{errorText(t, error)}</p>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      )}
    </div>
  );
}
