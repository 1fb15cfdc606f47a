import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { PersonDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { ContactForm } from './ContactForm.tsx';
import { ContactLine } from './ContactLine.tsx';

/** Ways to reach a person. */
export function ContactPoints({ person }: { readonly person: PersonDetail }) {
  const t = useT();
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  return (
    <div className="contacts">
      {person.contactPoints.map((point) =>
        editing === point.id ? (
          <ContactForm key={point.id} personId={person.id} point={point} onClose={close} />
        ) : (
          <ContactLine key={point.id} point={point} onEdit={() => setEditing(point.id)} />
        ),
      )}
      {editing === 'new' ? (
        <ContactForm personId={person.id} point={null} onClose={close} />
      ) : (
        <Tooltip label={t('person.contact.add')}>
          <ActionIcon className="contacts__add" aria-label={t('person.contact.add')} onClick={() => setEditing('new')}>
            <IconPlus size={16} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}
