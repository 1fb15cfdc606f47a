import './today.css';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { countWaiting } from '../../../domain/reminders/urgent.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Page } from '../../ui/Page.tsx';
import { EmptyBook } from '../book/index.ts';
import { Waiting } from './Waiting.tsx';

const MINUTE = 60_000;

/** The first screen: what waits for the user, grouped and finite. */
export function TodayPage() {
  const t = useT();
  const { data, error, refetch } = useBook('today.list', {});
  const { data: status } = useBook('book.status', {});

  // The day goes on while the window is open: interviews end, and tomorrow comes.
  useEffect(() => {
    const tick = setInterval(() => void refetch(), MINUTE);
    return () => clearInterval(tick);
  }, [refetch]);

  const empty = status?.state === 'open' && status.people === 0 && status.interviews === 0;
  const count = data ? countWaiting(data) : 0;
  return (
    <Page
      title={t('today.title')}
      detail={count > 0 ? t('today.waiting', { count }) : ''}
      actions={
        !empty && (
          <Button variant="default" component={Link} to="/keep-in-touch">
            {t('today.slipping')}
          </Button>
        )
      }
    >
      {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {!error && empty && <EmptyBook title={t('today.empty.title')} body={t('today.empty.body')} />}
      {!error && !empty && data && <Waiting data={data} />}
    </Page>
  );
}
