import { Checkbox } from '@mantine/core';
import type { CompanySuggestion } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { accepting } from './steering.ts';
import { importSession } from './useImport.ts';

interface DoubtfulTabProps {
  readonly suggestions: readonly CompanySuggestion[];
  readonly accepted: ReadonlySet<string>;
}

/** Companies that may be one; each stays apart unless it is ticked. */
export function DoubtfulTab({ suggestions, accepted }: DoubtfulTabProps) {
  const t = useT();
  if (suggestions.length === 0) return <p className="quiet">{t('import.none.doubtful')}</p>;
  return (
    <>
      <p>{t('import.doubtful.explain')}</p>
      <ul className="import__rows">
        {suggestions.map(({ id, spelling, name, reason, rows }) => (
          <li key={id} className="import__suggestion">
            <Checkbox
              label={t('import.doubtful.merge', { spelling, name })}
              description={`${reason} · ${t('import.companies.rows', { count: rows })}`}
              checked={accepted.has(id)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                importSession.steer((steering) => accepting(steering, id, checked));
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
