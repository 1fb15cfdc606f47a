import { Button } from '@mantine/core';
import { useT } from '../../i18n/useT.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** What happened, that the book is safe, and a way on. */
export function CrashScreen({ error }: { readonly error: unknown }) {
  const t = useT();
  return (
    <div role="alert" className="crash-screen">
      <EmptyState
        title={t('shell.crash.title')}
        body={
          <>
            {t('shell.crash.body')}
            <code className="crash-screen__message">{error instanceof Error ? error.message : String(error)}</code>
          </>
        }
        action={
          <>
            <Button onClick={() => window.location.reload()}>{t('shell.crash.reload')}</Button>
            <Button variant="default" onClick={() => window.location.assign('/people')}>
              {t('shell.crash.home')}
            </Button>
          </>
        }
      />
    </div>
  );
}
