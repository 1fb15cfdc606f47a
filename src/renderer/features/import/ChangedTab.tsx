import { Checkbox } from '@mantine/core';
import type { PlannedChange } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { PlannedTab } from './PlannedTab.tsx';
import { type Steering, taking } from './steering.ts';
import { importSession } from './useImport.ts';
import { Windowed } from './Windowed.tsx';

interface ChangedTabProps {
  /** The first of them. */
  readonly rows: readonly PlannedChange[];
  readonly total: number;
  readonly steering: Steering;
}

/** People who would be changed, field by field where the file and the book differ. */
export function ChangedTab({ rows, total, steering }: ChangedTabProps) {
  const t = useT();
  const plain = rows.filter(({ differences }) => !differences?.length);
  const differing = rows.filter(({ differences }) => differences?.length);
  if (total === 0) return <p className="quiet">{t('import.none.changed')}</p>;
  return (
    <>
      {differing.length > 0 && (
        <Windowed
          rows={differing}
          keyOf={({ row, line }) => row ?? line}
          draw={(change) => <Differences change={change} steering={steering} />}
          label={t('import.tab.changed')}
          height={90}
        />
      )}
      {total > differing.length && (
        <PlannedTab rows={plain} total={total - differing.length} none={t('import.none.changed')} />
      )}
    </>
  );
}

function Differences({ change, steering }: { readonly change: PlannedChange; readonly steering: Steering }) {
  const t = useT();
  const { row = '', name, line, differences = [], also = [] } = change;
  const said = steering.choices.get(row);
  return (
    <fieldset className="import__choice">
      <legend>
        <span dir="auto">{name}</span> <span className="quiet tabular">{t('import.line', { line })}</span>
      </legend>
      {differences.map(({ field, mine, theirs, take }) => (
        <Checkbox
          key={field}
          label={
            mine === null
              ? t('import.changed.fill', { field: t(`import.field.${field}`), theirs })
              : t('import.changed.take', { field: t(`import.field.${field}`), theirs, mine })
          }
          checked={said?.take?.includes(field) || (take && !said?.keep?.includes(field))}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            importSession.steer((before) => taking(before, row, field, checked));
          }}
        />
      ))}
      {also.map((what) => (
        <p key={what} className="quiet" dir="auto">
          {what}
        </p>
      ))}
    </fieldset>
  );
}
