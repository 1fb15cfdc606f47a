import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { showInfo } from '../../ui/toasts.tsx';
import { BackupList } from '../book/index.ts';
import { Section } from './Section.tsx';

/** The backups of the book: make one, put one back. */
export function BackupSection() {
  const t = useT();
  const [making, setMaking] = useState(false);
  const backUp = useCommand('backup.create');
  const make = async () => {
    setMaking(true);
    if (await backUp({})) showInfo(t('settings.backups.made'));
    setMaking(false);
  };
  return (
    <Section
      title={t('settings.backups')}
      why={t('settings.backups.why')}
      action={
        <Button variant="default" loading={making} onClick={() => void make()}>
          {t('settings.backups.make')}
        </Button>
      }
    >
      <BackupList />
    </Section>
  );
}
