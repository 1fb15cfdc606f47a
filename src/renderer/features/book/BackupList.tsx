import './BackupList.css';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Backup } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { showInfo } from '../../ui/toasts.tsx';

const fileName = (path: string) => path.split(/[\\/]/).at(-1) ?? path;

/** The backups of the book, newest first, each of which can be put in its place. */
export function BackupList() {
  const t = useT();
  const { data, error, refetch } = useBook('backup.list', {});
  const [asking, setAsking] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const restore = useCommand('backup.restore');

  const putInPlace = async (backup: Backup) => {
    setWorking(true);
    const done = await restore({ path: backup.path });
    setWorking(false);
    setAsking(null);
    if (!done) return;
    showInfo(
      done.setAside ? t('book.backups.restored', { name: fileName(done.setAside) }) : t('book.backups.restoredPlain'),
    );
  };

  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (data?.backups.length === 0) return <p className="quiet">{t('book.backups.none')}</p>;
  return (
    <ul className="backup-list">
      {data?.backups.map((backup) => (
        <li key={backup.path} className="backup-list__item">
          <BackupFacts backup={backup} />
          {asking === backup.path ? (
            <span className="backup-list__ask">
              <span className="quiet">{t('book.backups.confirmWhy')}</span>
              <Button loading={working} onClick={() => void putInPlace(backup)}>
                {t('book.backups.confirm')}
              </Button>
              <Button variant="default" disabled={working} onClick={() => setAsking(null)}>
                {t('ui.cancel')}
              </Button>
            </span>
          ) : (
            <Button variant="default" onClick={() => setAsking(backup.path)}>
              {t('book.backups.restore')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function BackupFacts({ backup }: { readonly backup: Backup }) {
  const t = useT();
  const intl = useIntl();
  const reason =
    backup.reason === 'restore' ? 'book.backups.restore.reason' : (`book.backups.${backup.reason}` as const);
  return (
    <span className="backup-list__facts" title={backup.path}>
      <span className="tabular">{intl.formatDate(backup.takenAt, { dateStyle: 'medium', timeStyle: 'short' })}</span>
      <span className="quiet truncate">
        {t(reason)} ·{' '}
        {intl.formatNumber(backup.bytes / 1e6, { maximumFractionDigits: 1, style: 'unit', unit: 'megabyte' })}
      </span>
    </span>
  );
}
