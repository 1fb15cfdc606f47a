import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useT } from '../../i18n/useT.ts';
import type { Entry, Group } from './types.ts';

interface PaletteListProps {
  readonly groups: readonly Group[];
  readonly remark: string | null;
  readonly active: number;
  readonly onHover: (index: number) => void;
  readonly onRun: (entry: Entry) => void;
}

type Row =
  | { readonly group: Group; readonly entry?: undefined }
  | { readonly group: Group; readonly entry: Entry; readonly index: number };

const HEAD = 28;
const LINE = 36;

/** The lines of the palette, in groups; only those in view are drawn. The field above keeps the focus. */
export function PaletteList({ groups, remark, active, onHover, onRun }: PaletteListProps) {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const activeRow = rows.findIndex((row) => row.entry && row.index === active);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (rows[at]?.entry ? LINE : HEAD),
    getItemKey: (at) => rows[at]?.entry?.id ?? `head-${rows[at]?.group.id}`,
    overscan: 6,
    initialRect: { width: 600, height: 480 },
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: 8,
  });
  useEffect(() => {
    if (activeRow >= 0) virtual.scrollToIndex(activeRow, { align: 'auto' });
  }, [activeRow, virtual]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by key
    <div ref={scroller} className="palette__scroll" tabIndex={0}>
      {remark && (
        <p className="palette__remark" role="status">
          {remark}
        </p>
      )}
      <div
        id="palette-results"
        className="palette__rows"
        role="listbox"
        aria-label={t('palette.results')}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const place = { transform: `translateY(${item.start}px)` };
          if (!row.entry)
            return (
              <div key={item.key} className="palette__group palette__row" aria-hidden="true" style={place}>
                {row.group.title}
              </div>
            );
          const { entry, index, group } = row;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has focus and keys
            <div
              key={item.key}
              id={`palette-${index}`}
              role="option"
              className="palette__entry palette__row"
              aria-selected={index === active}
              aria-posinset={index + 1}
              aria-setsize={count}
              aria-description={group.title}
              style={place}
              onMouseMove={() => index !== active && onHover(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onRun(entry)}
            >
              <span className="palette__mark">{entry.mark}</span>
              <span className="palette__title truncate">{entry.title}</span>
              <span className="palette__detail truncate">{entry.detail}</span>
              {entry.end && <span className="palette__end">{entry.end}</span>}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function rowsOf(groups: readonly Group[]): Row[] {
  let index = 0;
  return groups.flatMap((group): Row[] => [
    { group },
    ...group.entries.map((entry): Row => ({ group, entry, index: index++ })),
  ]);
}
