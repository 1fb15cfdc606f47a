import { Radio } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { AmbiguousRow, ImportChoice } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { choosing, type Steering } from './steering.ts';
import { importSession } from './useImport.ts';

const ABOUT = 150;

interface AmbiguousRowsProps {
  readonly rows: readonly AmbiguousRow[];
  readonly steering: Steering;
}

/** A question for each row, only those in view drawn; what was chosen is kept with the import. */
export function AmbiguousRows({ rows, steering }: AmbiguousRowsProps) {
  const t = useT();
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.row ?? index,
    estimateSize: () => ABOUT,
    overscan: 6,
    initialRect: { width: 800, height: 600 },
  });
  return (
    <section
      ref={scroller}
      className="import__window"
      aria-label={t('import.tab.ambiguous')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
      tabIndex={0}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className="import__windowed"
                style={{ transform: `translateY(${start}px)` }}
              >
                <Question row={row} chosen={steering.choices.get(row.row)?.person} />
              </div>
            )
          );
        })}
      </div>
    </section>
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
