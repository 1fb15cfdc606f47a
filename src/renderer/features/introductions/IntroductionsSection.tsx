import './introductions.css';
import { useState } from 'react';
import type { PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { Section } from '../parts/index.ts';
import { IntroductionForm } from './IntroductionForm.tsx';
import { IntroductionLine } from './IntroductionLine.tsx';

interface IntroductionsSectionProps {
  readonly person: { readonly id: PersonId; readonly name: string };
}

/** Introductions a person has a part in, newest first, and how giving and receiving stand. */
export function IntroductionsSection({ person }: IntroductionsSectionProps) {
  const t = useT();
  const [editing, setEditing] = useState<string | null>(null);
  const { data } = useBook('introduction.list', { personId: person.id });
  const close = () => setEditing(null);
  const introductions = data?.introductions ?? [];
  return (
    <Section title={t('introductions.title')} addLabel={t('introductions.add')} onAdd={() => setEditing('new')}>
      {data && data.received + data.given > 0 && (
        <p className="introductions__balance quiet tabular">
          {t('introductions.balance', { received: data.received, given: data.given })}
        </p>
      )}
      {editing === 'new' && <IntroductionForm person={person} introduction={null} onClose={close} />}
      {data && introductions.length === 0 && editing !== 'new' && (
        <p className="side-section__empty">{t('introductions.none')}</p>
      )}
      <ul>
        {introductions.map((introduction) =>
          editing === introduction.id ? (
            <li key={introduction.id}>
              <IntroductionForm person={person} introduction={introduction} onClose={close} />
            </li>
          ) : (
            <IntroductionLine
              key={introduction.id}
              personId={person.id}
              introduction={introduction}
              onEdit={() => setEditing(introduction.id)}
            />
          ),
        )}
      </ul>
    </Section>
  );
}
