import { useT } from '../../i18n/useT.ts';
import { errorText } from '../../ui/toasts.tsx';
import type { Trouble } from './session.ts';

/** What went wrong with an import, with what file, and that the book is safe. */
export function TroubleBox({ trouble }: { readonly trouble: Trouble }) {
  const t = useT();
  if (trouble.kind === 'cancelled') {
    return (
      <p className="import__trouble import__trouble--calm" role="status">
        {t('import.cancelled')}
      </p>
    );
  }
  const text = () => {
    if (trouble.kind === 'unread') return t('import.error.unread', { name: trouble.name });
    if (trouble.kind === 'error') return errorText(t, trouble.error);
    const { reason, name, size } = trouble.refusal;
    return t(`import.error.${reason}`, { name, size });
  };
  return (
    <p className="import__trouble" role="alert">
      <strong>{text()}</strong> {t('import.error.safe')}
    </p>
  );
}
