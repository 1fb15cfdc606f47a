import { useState } from 'react';
import type { PersonDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { Section } from '../parts/index.ts';
import { EmploymentForm } from './EmploymentForm.tsx';
import { EmploymentLine } from './EmploymentLine.tsx';

/** Where a person works and worked, the present first. */
export function Employments({ person }: { readonly person: PersonDetail }) {
  const t = useT();
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  return (
    <Section title={t('person.work')} addLabel={t('person.work.add')} onAdd={() => setEditing('new')}>
      {editing === 'new' && <EmploymentForm personId={person.id} employment={null} onClose={close} />}
      {person.employments.length === 0 && editing !== 'new' && (
        <p className="side-section__empty">{t('person.work.none')}</p>
      )}
      <ul>
        {person.employments.map((employment) => (
          <li key={employment.id}>
            {editing === employment.id ? (
              <EmploymentForm personId={person.id} employment={employment} onClose={close} />
            ) : (
              <EmploymentLine employment={employment} onEdit={() => setEditing(employment.id)} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
