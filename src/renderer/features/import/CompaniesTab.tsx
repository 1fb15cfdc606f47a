import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CompanyMatch } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';

const FIRST = 200;

/** Spellings of the file that are taken for one company. */
export function CompaniesTab({ merges }: { readonly merges: readonly CompanyMatch[] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  if (merges.length === 0) return <p className="quiet">{t('import.none.companies')}</p>;
  const shown = all ? merges : merges.slice(0, FIRST);
  return (
    <>
      <p>{t('import.companies.explain')}</p>
      <ul className="import__rows">
        {shown.map(({ spelling, name, companyId, rows }) => (
          <li key={spelling} className="import__row import__row--company">
            <CompanyMark name={name} size={20} />
            <span className="truncate" title={spelling}>
              {t('import.companies.row', { spelling, name })}
            </span>
            <span className="quiet tabular">
              {t('import.companies.rows', { count: rows })}
              {companyId === null && ` · ${t('import.companies.isNew')}`}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < merges.length && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('import.more', { count: merges.length - shown.length })}
        </Button>
      )}
    </>
  );
}
