import { Button } from '@mantine/core';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { showInfo } from '../../ui/toasts.tsx';
import { Section } from './Section.tsx';

/** Which file the book is, and what it holds. */
export function BookFacts() {
  const t = useT();
  const { data: status } = useBook('book.status', {});
  if (status?.state !== 'open') return null;
  const { path, sample, people, companies, interviews, notes } = status;
  const copy = async () => {
    await navigator.clipboard.writeText(path);
    showInfo(t('settings.book.copied'));
  };
  return (
    <Section title={t('settings.book')} why={t(sample ? 'settings.book.sample' : 'settings.book.why')}>
      <div className="settings__file">
        <code title={path}>{path}</code>
        <Button variant="default" onClick={() => void copy()}>
          {t('settings.book.copy')}
        </Button>
      </div>
      <p className="quiet tabular">{t('settings.book.holds', { people, companies, interviews, notes })}</p>
    </Section>
  );
}
