import './screens.css';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BookStatus } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { Brand } from '../../ui/Brand.tsx';
import { BackupList } from './BackupList.tsx';
import { backupsHelp, failureKind } from './failure.ts';

interface FailedScreenProps {
  readonly status: Extract<BookStatus, { state: 'failed' }>;
}

/** The book did not open: what happened, what is safe, and what can be done about it. */
export function FailedScreen({ status }: FailedScreenProps) {
  const t = useT();
  const [trying, setTrying] = useState(false);
  const retry = useCommand('book.retry');
  const openSample = useCommand('book.openSample');
  const kind = failureKind(status.error.code);
  return (
    <main className="book-screen">
      <div className="book-screen__card" role="alert">
        <Brand size={32} />
        <h1>{t(`book.failed.${kind}.title`)}</h1>
        <p>{t(`book.failed.${kind}.body`)}</p>
        <p className="book-screen__safe">{t(`book.failed.${kind}.safe`)}</p>
        <dl className="book-screen__facts">
          <dt>{t('book.failed.file')}</dt>
          <dd>{status.path}</dd>
          <dt>{t('book.failed.reason')}</dt>
          <dd>{status.error.message}</dd>
        </dl>
        <div className="book-screen__actions">
          <Button
            loading={trying}
            onClick={async () => {
              setTrying(true);
              await retry({});
              setTrying(false);
            }}
          >
            {t('book.failed.retry')}
          </Button>
          <Button variant="default" title={t('book.failed.sampleWhy')} onClick={() => void openSample({})}>
            {t('book.failed.sample')}
          </Button>
        </div>
        {backupsHelp(kind) && (
          <section className="book-screen__backups">
            <h2>{t('book.backups.title')}</h2>
            <BackupList />
          </section>
        )}
      </div>
    </main>
  );
}
