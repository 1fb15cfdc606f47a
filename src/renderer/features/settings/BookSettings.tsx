import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';
import { BackupSection } from './BackupSection.tsx';
import { BookFacts } from './BookFacts.tsx';
import { Section } from './Section.tsx';
import { TakeAlongSection } from './TakeAlongSection.tsx';

/** Where the book is, its history, its trash, its backups, and the way out. */
export function BookSettings() {
  const t = useT();
  return (
    <>
      <BookFacts />
      <Section title={t('settings.history')} why={t('settings.history.why')}>
        <Button variant="default" component={Link} to="/history">
          {t('settings.history.open')}
        </Button>
      </Section>
      <Section title={t('settings.duplicates')} why={t('settings.duplicates.why')}>
        <Button variant="default" component={Link} to="/duplicates">
          {t('duplicates.open')}
        </Button>
      </Section>
      <Section title={t('settings.trash')} why={t('settings.trash.why')}>
        <Button variant="default" component={Link} to="/trash">
          {t('settings.trash.open')}
        </Button>
      </Section>
      <BackupSection />
      <TakeAlongSection />
    </>
  );
}
