import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';

/** For an address that leads nowhere. */
export function NotFound() {
  const t = useT();
  return (
    <Page title={t('shell.notFound.title')}>
      <EmptyState
        title={t('shell.notFound.title')}
        body={t('shell.notFound.body')}
        action={
          <Button component={Link} to="/people">
            {t('shell.crash.home')}
          </Button>
        }
      />
    </Page>
  );
}
