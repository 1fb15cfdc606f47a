import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { ColumnRole, type ImportPreview } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { importSession } from './useImport.ts';

/** What each column of a table holds, guessed from its title; the user may know better. */
export function ColumnsTab({ table }: { readonly table: NonNullable<ImportPreview['table']> }) {
  const t = useT();
  const [mapping, setMapping] = useState(table.mapping);
  const roles = [
    { value: '', label: t('import.columns.none') },
    ...ColumnRole.options.map((role) => ({ value: role, label: t(`import.role.${role}`) })),
  ];
  const changed = mapping.some((role, index) => role !== table.mapping[index]);
  return (
    <>
      <p>{t('import.columns.explain')}</p>
      <ul className="import__rows">
        {table.header.map((title, index) => {
          const sample = [...new Set(table.sample.map((row) => row[index]).filter(Boolean))];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are, and titles may be the same
            <li key={index} className="import__row import__row--column">
              <NativeSelect
                label={title || '—'}
                data={roles}
                value={mapping[index] ?? ''}
                onChange={(event) => {
                  const parsed = ColumnRole.safeParse(event.currentTarget.value);
                  setMapping(mapping.with(index, parsed.success ? parsed.data : null));
                }}
              />
              <span className="import__sample quiet truncate" dir="auto">
                {sample.join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      <div className="import__actions">
        <Button size="sm" disabled={!changed} onClick={() => void importSession.remap(mapping)}>
          {t('import.columns.again')}
        </Button>
      </div>
    </>
  );
}
