import { Radio } from '@mantine/core';
import type { AmbiguousRow, ImportChoice } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { choosing, type Steering } from './steering.ts';
import { importSession } from './useImport.ts';
import { Windowed } from './Windowed.tsx';

interface AmbiguousRowsProps {
  readonly rows: readonly AmbiguousRow[];
  readonly steering: Steering;
}

/** A question for each row; what was chosen is kept with the import. */
export function AmbiguousRows({ rows, steering }: AmbiguousRowsProps) {
  const t = useT();
  return (
    <Windowed
      rows={rows}
      keyOf={({ row }) => row}
      draw={(row) => <Question row={row} chosen={steering.choices.get(row.row)?.person} />}
      label={t('import.tab.ambiguous')}
      height={150}
    />
  );
}

interface QuestionProps {
  readonly row: AmbiguousRow;
  readonly chosen: ImportChoice['person'] | undefined;
}

function Question({ row: { row, name, about, line, candidates }, chosen }: QuestionProps) {
  const t = useT();
  return (
    <Radio.Group
      className="import__choice"
      label={
        <>
          <span dir="auto">{t('import.ambiguous.about', { name })}</span>{' '}
          <span className="quiet tabular">{t('import.line', { line })}</span>
        </>
      }
      description={about || undefined}
      value={chosen ?? 'leave'}
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
  );
}
