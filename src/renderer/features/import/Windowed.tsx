import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';

interface WindowedProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  readonly draw: (row: Row) => ReactNode;
  readonly label: string;
  /** How high a row is about, in pixels; it is measured once it is drawn. */
  readonly height: number;
}

/** A list of thousands of questions, of which only those in view are drawn. */
export function Windowed<Row>({ rows, keyOf, draw, label, height }: WindowedProps<Row>) {
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    estimateSize: () => height,
    overscan: 6,
    initialRect: { width: 800, height: 600 },
  });
  return (
    <section
      ref={scroller}
      className="import__window"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
      tabIndex={0}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className="import__windowed"
                style={{ transform: `translateY(${start}px)` }}
              >
                {draw(row)}
              </div>
            )
          );
        })}
      </div>
    </section>
  );
}
