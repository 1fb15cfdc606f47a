import './screens.css';
import { Button } from '@mantine/core';
import { useT } from '../../i18n/useT.ts';
import type { CallError } from '../../transport/errors.ts';
import { Brand } from '../../ui/Brand.tsx';

/** When the data side itself does not answer. */
export function UnreachableScreen({ error }: { readonly error: CallError }) {
  const t = useT();
  const reason = error.code === 'unauthorized' ? 'unauthorized' : 'unreachable';
  return (
    <main className="book-screen">
      <div className="book-screen__card" role="alert">
        <Brand size={32} />
        <h1>{t(`book.${reason}.title`)}</h1>
        <p>{t(`book.${reason}.body`)}</p>
        <p className="book-screen__path">{error.message}</p>
        <div className="book-screen__actions">
          <Button onClick={() => window.location.reload()}>{t('shell.crash.reload')}</Button>
        </div>
      </div>
    </main>
  );
}
