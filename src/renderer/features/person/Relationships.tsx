import { useState } from 'react';
import type { PersonDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { Section, TieRow } from '../parts/index.ts';
import { RelationshipForm } from './RelationshipForm.tsx';

/** Whom a person knows, and how. */
export function Relationships({ person }: { readonly person: PersonDetail }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const remove = useCommand('relationship.delete', { undoToast: 'person.knows.deleted' });
  return (
    <Section title={t('person.knows')} addLabel={t('person.knows.add')} onAdd={() => setAdding(true)}>
      {adding && <RelationshipForm personId={person.id} onClose={() => setAdding(false)} />}
      {person.relationships.length === 0 && !adding && <p className="side-section__empty">{t('person.knows.none')}</p>}
      <ul>
        {person.relationships.map(({ id, kind, direction, other, since }) => {
          const how = t(`person.knows.${kind}.${direction}`);
          return (
            <TieRow
              key={id}
              how={how}
              other={<PersonLink person={other} size={24} />}
              since={since}
              removeTip={t('person.remove')}
              removeLabel={t('person.knows.remove', { how, name: other.name })}
              onRemove={() => void remove({ id })}
            />
          );
        })}
      </ul>
    </Section>
  );
}
