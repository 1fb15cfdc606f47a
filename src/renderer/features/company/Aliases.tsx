import { useState } from 'react';
import type { CompanyAlias } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { ChipsInput } from './ChipsInput.tsx';

interface AliasesProps {
  readonly aliases: readonly CompanyAlias[];
  readonly onChange: (aliases: CompanyAlias[]) => void;
}

/** Other names of a company; a former one says so, and a press on that turns it into an alias and back. */
export function Aliases({ aliases, onChange }: AliasesProps) {
  const t = useT();
  const [former, setFormer] = useState(false);
  const keyOf = ({ kind, name }: CompanyAlias) => `${kind}:${name}`;
  return (
    <ChipsInput
      chips={aliases.map((alias) => ({
        key: keyOf(alias),
        name: alias.name,
        note: alias.kind === 'former_name' && <span className="quiet">{t('company.alias.former')}</span>,
      }))}
      addLabel={t('company.alias.add')}
      removeLabel={(name) => t('company.alias.remove', { name })}
      onAdd={(name) => {
        onChange([...aliases, { name, kind: former ? 'former_name' : 'alias' }]);
        return true;
      }}
      onRemove={(key) => onChange(aliases.filter((alias) => keyOf(alias) !== key))}
      extra={
        // Pressing it must not take the focus, which would add the name at once.
        <label className="chips__option" onMouseDown={(event) => event.preventDefault()}>
          <input type="checkbox" checked={former} onChange={(event) => setFormer(event.target.checked)} />
          {t('company.alias.isFormer')}
        </label>
      }
    />
  );
}
