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
  const [adding, setAdding] = useState(false);
  const remove = useCommand('companyLink.delete', { undoToast: 'company.link.deleted' });
  return (
    <Section title={t('company.links')} addLabel={t('company.link.add')} onAdd={() => setAdding(true)}>
      {adding && <CompanyLinkForm companyId={company.id} onClose={() => setAdding(false)} />}
      {company.links.length === 0 && !adding && <p className="side-section__empty">{t('company.link.none')}</p>}
      <ul>
        {company.links.map(({ id, kind, direction, other, since }) => {
          const how = t(`company.link.${kind}.${direction}`);
          return (
            <TieRow
              key={id}
              how={how}
              other={<CompanyLink company={other} size={20} />}
              since={since}
              removeTip={t('company.remove')}
              removeLabel={t('company.link.remove', { how, name: other.name })}
              onRemove={() => void remove({ id }, { name: other.name })}
            />
          );
        })}
      </ul>
    </Section>
  );
}
