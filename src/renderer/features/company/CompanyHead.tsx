import { useState } from 'react';
import type { CompanyDetail, MethodInput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { InlineText } from '../../ui/InlineText.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { Aliases } from './Aliases.tsx';
import { ChipsInput } from './ChipsInput.tsx';
import { toDomain } from './domain.ts';

type Patch = MethodInput<'company.update'>['patch'];

/** What a company is: name, industry, place, its other names and domains. All edited where it stands. */
export function CompanyHead({ company }: { readonly company: CompanyDetail }) {
  const t = useT();
  const update = useCommand('company.update');
  const save = (patch: Patch) => update({ id: company.id, patch });
  const [editName, setEditName] = useState(0);
  useShortcut('e', () => setEditName((count) => count + 1), { scope: 'page' });
  return (
    <div className="company-head">
      <CompanyMark name={company.name} size={56} />
      <div className="company-head__body">
        <h1 className="company-head__name" dir="auto">
          <InlineText
            label={t('company.name')}
            value={company.name}
            required
            editSignal={editName}
            onSave={(name) => save({ name })}
          />
        </h1>
        <dl className="facts">
          <dt>{t('company.industry')}</dt>
          <dd>
            <InlineText
              label={t('company.industry')}
              placeholder={t('company.industry.placeholder')}
              value={company.industry ?? ''}
              onSave={(industry) => save({ industry })}
            />
          </dd>
          <dt>{t('company.location')}</dt>
          <dd>
            <InlineText
              label={t('company.location')}
              placeholder={t('company.location.placeholder')}
              value={company.location ?? ''}
              onSave={(location) => save({ location })}
            />
          </dd>
          <dt>{t('company.aliases')}</dt>
          <dd>
            <Aliases aliases={company.aliases} onChange={(aliases) => void save({ aliases })} />
          </dd>
          <dt>{t('company.domains')}</dt>
          <dd>
            <ChipsInput
              chips={company.domains.map((domain) => ({ key: domain, name: domain }))}
              addLabel={t('company.domain.add')}
              removeLabel={(name) => t('company.domain.remove', { name })}
              onAdd={(text) => {
                const domain = toDomain(text);
                if (!domain) return false;
                if (!company.domains.includes(domain)) void save({ domains: [...company.domains, domain] });
                return true;
              }}
              onRemove={(domain) => void save({ domains: company.domains.filter((other) => other !== domain) })}
            />
          </dd>
        </dl>
      </div>
    </div>
  );
}
