import { useT } from '../../i18n/useT.ts';
import type { CallError } from '../../transport/errors.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Missing } from '../parts/index.ts';

/** Stands for the page of an interview that could not be read. */
export function NotHere({ error, onRetry }: { readonly error: CallError; readonly onRetry: () => void }) {
  const t = useT();
  if (error.code !== 'not_found') return <ErrorBox error={error} onRetry={onRetry} />;
  return (
    <Missing
      to="/interviews"
      list={t('interviews.title')}
      title={t('interviews.missing.title')}
      body={t('interviews.missing.body')}
      action={t('interviews.missing.action')}
    />
  );
}
