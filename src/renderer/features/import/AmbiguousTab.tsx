import { Button } from '@mantine/core';
import type { AmbiguousRow } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { AmbiguousRows } from './AmbiguousRows.tsx';
import { choosingAll, type Rule, type Steering } from './steering.ts';
import { importSession } from './useImport.ts';

interface AmbiguousTabProps {
  readonly rows: readonly AmbiguousRow[];
  readonly total: number;
  readonly steering: Steering;
}

const RULES = ['leave', 'best', 'new'] as const satisfies readonly Rule[];

/** Rows that may be about somebody in the book; each is left alone unless the user chooses, for one or for all alike. */
export function AmbiguousTab({ rows, total, steering }: AmbiguousTabProps) {
  const t = useT();
  const alike = [...Map.groupBy(rows, ({ candidates }) => candidates[0]?.reason ?? '')].sort(
    (a, b) => b[1].length - a[1].length,
  );
  return (
    <>
      <p>{t('import.ambiguous.explain')}</p>
      {rows.length > 1 && (
        <ul className="import__rows">
          {alike.map(([reason, group]) => (
            <li key={reason} className="import__alike">
              <span>{t('import.ambiguous.alike', { count: group.length, reason })}</span>
              <Button.Group>
                {RULES.map((rule) => (
                  <Button
                    key={rule}
                    size="xs"
                    variant="default"
                    onClick={() => importSession.steer((before) => choosingAll(before, group, rule))}
                  >
                    {t(`import.ambiguous.${rule}`)}
                  </Button>
                ))}
              </Button.Group>
            </li>
          ))}
        </ul>
      )}
      <AmbiguousRows rows={rows} steering={steering} />
      {total > rows.length && <p className="quiet">{t('import.more', { count: total - rows.length })}</p>}
    </>
  );
}
