import { useState } from 'react';
import type { CompanyDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { Section, TieRow } from '../parts/index.ts';
import { CompanyLinkForm } from './CompanyLinkForm.tsx';

/** Companies this one belongs with, and how. */
export function CompanyLinks({ company }: { readonly company: CompanyDetail }) {
  const t = useT();
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  const remove = useCommand('companyLink.delete', { undoToast: 'company.link.deleted' });
  return (
    <Section title={t('company.links')} addLabel={t('company.link.add')} onAdd={() => setEditing('new')}>
      {editing === 'new' && <CompanyLinkForm company={company} tie={null} onClose={close} />}
      {company.links.length === 0 && editing !== 'new' && (
        <p className="side-section__empty">{t('company.link.none')}</p>
      )}
      <ul>
        {company.links.map((tie) => {
          const { id, kind, direction, other, since } = tie;
          const how = t(`company.link.${kind}.${direction}`);
          return (
            <li key={id}>
              {editing === id ? (
                <CompanyLinkForm company={company} tie={tie} onClose={close} />
              ) : (
                <TieRow
                  how={how}
                  other={<CompanyLink company={other} size={20} />}
                  since={since}
                  editLabel={t('parts.tie.edit', { how, name: other.name })}
                  onEdit={() => setEditing(id)}
                  removeTip={t('company.remove')}
                  removeLabel={t('company.link.remove', { how, name: other.name })}
                  onRemove={() => void remove({ id }, { name: other.name })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
