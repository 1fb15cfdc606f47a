import './settings.css';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Page } from '../../ui/Page.tsx';
import { AppearanceChoice } from './AppearanceChoice.tsx';
import { BackupSection } from './BackupSection.tsx';
import { BookFacts } from './BookFacts.tsx';
import { Section } from './Section.tsx';

/** How Kith looks, where the book is, its backups and its trash. */
export function SettingsPage() {
  const t = useT();
  return (
    <Page title={t('settings.title')}>
      <div className="settings">
        <Section title={t('settings.appearance')} why={t('settings.appearance.why')}>
          <AppearanceChoice />
        </Section>
        <BookFacts />
        <Section title={t('settings.trash')} why={t('settings.trash.why')}>
          <Button variant="default" component={Link} to="/trash">
            {t('settings.trash.open')}
          </Button>
        </Section>
        <Section
          title={t('settings.keyboard')}
          why={t.rich('settings.keyboard.why', { key: <Kbd key="?" keys="?" /> })}
        />
        <BackupSection />
      </div>
    </Page>
  );
}
