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
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  const remove = useCommand('relationship.delete', { undoToast: 'person.knows.deleted' });
  return (
    <Section title={t('person.knows')} addLabel={t('person.knows.add')} onAdd={() => setEditing('new')}>
      {editing === 'new' && <RelationshipForm person={person} tie={null} onClose={close} />}
      {person.relationships.length === 0 && editing !== 'new' && (
        <p className="side-section__empty">{t('person.knows.none')}</p>
      )}
      <ul>
        {person.relationships.map((tie) => {
          const { id, kind, direction, other, since } = tie;
          const how = t(`person.knows.${kind}.${direction}`);
          return (
            <li key={id}>
              {editing === id ? (
                <RelationshipForm person={person} tie={tie} onClose={close} />
              ) : (
                <TieRow
                  how={how}
                  other={<PersonLink person={other} size={24} />}
                  since={since}
                  editLabel={t('parts.tie.edit', { how, name: other.name })}
                  onEdit={() => setEditing(id)}
                  removeTip={t('person.remove')}
                  removeLabel={t('person.knows.remove', { how, name: other.name })}
                  onRemove={() => void remove({ id })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
