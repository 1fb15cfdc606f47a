import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { CareerForm } from './CareerForm.tsx';
import { CareerLine } from './CareerLine.tsx';
import { Section } from './Section.tsx';

/** Where the user works and worked, the present first. */
export function CareerSettings() {
  const t = useT();
  const [editing, setEditing] = useState<string | null>(null);
  const { data } = useBook('me.career', {});
  if (!data) return null;
  const { employments } = data;
  const close = () => setEditing(null);
  return (
    <Section
      title={t('settings.section.career')}
      why={t('settings.career.why')}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          disabled={editing === 'new'}
          onClick={() => setEditing('new')}
        >
          {t('settings.career.add')}
        </Button>
      }
    >
      {editing === 'new' && <CareerForm employment={null} onClose={close} />}
      {employments.length === 0 && editing !== 'new' && <p className="quiet">{t('settings.career.none')}</p>}
      <ul className="career">
        {employments.map((employment) => (
          <li key={employment.id}>
            {editing === employment.id ? (
              <CareerForm employment={employment} onClose={close} />
            ) : (
              <CareerLine employment={employment} onEdit={() => setEditing(employment.id)} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
