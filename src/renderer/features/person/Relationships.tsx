import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PersonDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { Section, spanText } from '../parts/index.ts';
import { RelationshipForm } from './RelationshipForm.tsx';

/** Whom a person knows, and how. */
export function Relationships({ person }: { readonly person: PersonDetail }) {
  const t = useT();
  const intl = useIntl();
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
            <li key={id} className="side-row">
              <div className="side-row__text">
                <PersonLink person={other} size={24} />
              </div>
              <span className="side-row__sub">{[how, spanText(intl, t, since, null)].filter(Boolean).join(' ')}</span>
              <span className="side-row__tools">
                <Tooltip label={t('person.remove')}>
                  <ActionIcon
                    size={24}
                    aria-label={t('person.knows.remove', { how, name: other.name })}
                    onClick={() => void remove({ id })}
                  >
                    <IconX size={14} aria-hidden="true" />
                  </ActionIcon>
                </Tooltip>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
