import { Radio } from '@mantine/core';
import type { AmbiguousRow, ImportChoice } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { choosing, type Steering } from './steering.ts';
import { importSession } from './useImport.ts';

interface AmbiguousTabProps {
  /** The first of them. */
  readonly rows: readonly AmbiguousRow[];
  readonly total: number;
  readonly steering: Steering;
}

/** Rows that may be about somebody in the book; each is left alone unless the user chooses. */
export function AmbiguousTab({ rows, total, steering }: AmbiguousTabProps) {
  const t = useT();
  return (
    <>
      <p>{t('import.ambiguous.explain')}</p>
      {rows.map(({ row, name, about, line, candidates }) => (
        <Radio.Group
          key={row}
          className="import__choice"
          label={
            <>
              <span dir="auto">{t('import.ambiguous.about', { name })}</span>{' '}
              <span className="quiet tabular">{t('import.line', { line })}</span>
            </>
          }
          description={about || undefined}
          value={steering.choices.get(row)?.person ?? 'leave'}
          onChange={(value) =>
            importSession.steer((before) =>
              choosing(before, row, value === 'leave' ? null : (value as NonNullable<ImportChoice['person']>)),
            )
          }
        >
          <Radio value="leave" label={t('import.ambiguous.leave')} />
          {candidates.map((one) => (
            <Radio
              key={one.personId}
              value={one.personId}
              label={t('import.ambiguous.person', { name: one.name, reason: one.reason })}
              description={one.about || undefined}
            />
          ))}
          <Radio value="new" label={t('import.ambiguous.new')} />
        </Radio.Group>
      ))}
      {total > rows.length && <p className="quiet">{t('import.more', { count: total - rows.length })}</p>}
    </>
  );
}
