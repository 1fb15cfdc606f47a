import type { PlannedChange } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';

interface PlannedTabProps {
  /** The first of them. */
  readonly rows: readonly PlannedChange[];
  readonly total: number;
  readonly none: string;
}

/** People that would be added or changed, each with what happens. */
export function PlannedTab({ rows, total, none }: PlannedTabProps) {
  const t = useT();
  if (total === 0) return <p className="quiet">{none}</p>;
  return (
    <>
      <ul className="import__rows">
        {rows.map(({ line, name, ...row }) => {
          // Under "New" everyone is.
          const changes = row.changes.filter((change) => change !== 'new').join('; ');
          return (
            <li key={`${line} ${name}`} className="import__row">
              <span className="import__line quiet tabular">{t('import.line', { line })}</span>
              <span className="truncate" title={name} dir="auto">
                {name}
              </span>
              <span className="import__what truncate" title={changes}>
                {changes}
              </span>
            </li>
          );
        })}
      </ul>
      {total > rows.length && <p className="quiet">{t('import.more', { count: total - rows.length })}</p>}
    </>
  );
}
