import './VirtualTable.css';
import './selectBox.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ErrorBox } from '../ErrorBox.tsx';
import { useViewMemory } from '../viewMemory.ts';
import { SkeletonRows } from './SkeletonRows.tsx';
import { TableHeader } from './TableHeader.tsx';
import { TableRow } from './TableRow.tsx';
import type { VirtualTableProps } from './types.ts';
import type { ListMethod, ListRow } from './useRows.ts';
import { PAGE, useRows } from './useRows.ts';
import { useSelection } from './useSelection.ts';
import { useTableKeys } from './useTableKeys.ts';
import { useWidth } from './useWidth.ts';

const ROW_HEIGHT = 32;
/** How many rows beyond those in view are read already. */
const AHEAD = 60;

interface Remembered {
  readonly top: number;
  readonly active: number;
}

const pagesBetween = (first: number, last: number): number[] => {
  const from = Math.floor(Math.max(0, first) / PAGE);
  const to = Math.floor(Math.max(0, last) / PAGE);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
};

/**
 * A table that reads only the rows in view. Arrow keys, j and k move, Enter opens, Space or x selects,
 * Shift extends; the place and the row are found again after going back.
 */
export function VirtualTable<M extends ListMethod, Sort extends string>(props: VirtualTableProps<M, Sort>) {
  const { label, method, input, sort, onSort, onOpen, selected, onSelect, onTotal, empty } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const memory = useViewMemory<Remembered>('table');
  const [active, setActive] = useState(memory.initial?.active ?? 0);
  const [range, setRange] = useState<readonly number[]>(() => {
    const top = Math.floor((memory.initial?.top ?? 0) / ROW_HEIGHT);
    return pagesBetween(top, top + 40);
  });

  const rows = useRows(method, input, range);
  const { total, rowAt, switching } = rows;
  const shown = !(total === 0 && !switching) && !(rows.error && total === undefined);
  const width = useWidth(scroller, shown);
  const columns = useMemo(
    () => props.columns.filter((column) => !column.from || width === 0 || width >= column.from),
    [props.columns, width],
  );
  const selection = useSelection({
    selected,
    onSelect,
    onSelectAll: props.onSelectAll,
    allOf: props.allOf ?? '',
    rows,
  });

  // Room for the bar that stands over the last rows while some are selected.
  const barSpace = selection.count > 0 ? 64 : 0;
  const count = total ?? 0;
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    initialOffset: memory.initial?.top ?? 0,
    initialRect: { width: 800, height: 800 },
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    scrollPaddingEnd: barSpace,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index;
  const last = items.at(-1)?.index;
  useEffect(() => {
    if (first !== undefined && last !== undefined) {
      setRange((before) => {
        const next = pagesBetween(first - AHEAD, Math.min(last + AHEAD, count - 1));
        return next.join() === before.join() ? before : next;
      });
    }
  }, [first, last, count]);

  // A new filter or order begins at the top.
  const settled = useRef<string>(undefined);
  const key = switching ? settled.current : JSON.stringify(input);
  useLayoutEffect(() => {
    if (total === undefined) return;
    if (settled.current !== undefined && settled.current !== key) {
      if (scroller.current) scroller.current.scrollTop = 0;
      setActive(0);
    } else if (settled.current === undefined && memory.initial && scroller.current) {
      scroller.current.scrollTop = memory.initial.top;
    }
    settled.current = key;
  }, [key, total, memory.initial]);

  useEffect(() => {
    if (total !== undefined) onTotal?.(total);
  }, [total, onTotal]);

  const move = (index: number) => {
    const next = Math.min(Math.max(0, index), (total ?? 1) - 1);
    setActive(next);
    memory.save({ top: scroller.current?.scrollTop ?? 0, active: next });
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  const open = (row: ListRow<M> | undefined, index: number) => {
    if (!row) return;
    memory.save({ top: scroller.current?.scrollTop ?? 0, active: index });
    onOpen(row);
  };
  const onKeyDown = useTableKeys({ scroller, active, total, move, open, selection, rowAt, rowKeys: props.rowKeys });

  const rowClick = (event: MouseEvent, index: number) => {
    const row = rowAt(index);
    if (!row) return;
    if (onSelect && (event.ctrlKey || event.metaKey)) selection.toggle(index);
    else if (onSelect && event.shiftKey) void selection.extend(active, index);
    else if (!(event.target as HTMLElement).closest('a')) open(row, index);
    setActive(index);
  };

  // The rows keep this one function, so that scrolling draws only those that come into view.
  const latestClick = useRef(rowClick);
  latestClick.current = rowClick;
  const onRowClick = useCallback((event: MouseEvent, index: number) => latestClick.current(event, index), []);

  if (rows.error && total === undefined) return <ErrorBox error={rows.error} onRetry={rows.retry} />;
  if (!shown) return <>{empty}</>;

  const tracks = ['24px', ...columns.map((column) => column.width), '16px'].join(' ');
  const activeShown = items.some((item) => item.index === active);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot be windowed
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className="vtable"
      aria-label={label}
      aria-rowcount={total === undefined ? -1 : total + 1}
      aria-busy={switching || total === undefined}
      {...(onSelect && { 'aria-multiselectable': true })}
      {...(activeShown && { 'aria-activedescendant': `${id}-${active}` })}
      style={{ '--vtable-tracks': tracks } as React.CSSProperties}
      onKeyDown={(event: KeyboardEvent) => onKeyDown(event)}
      onScroll={(event) => memory.save({ top: event.currentTarget.scrollTop, active })}
    >
      <TableHeader columns={columns} sort={sort} onSort={onSort} selection={onSelect ? selection : undefined} />
      {total === undefined ? (
        <SkeletonRows columns={columns} />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div role="rowgroup" className="vtable__body" style={{ height: total * ROW_HEIGHT + barSpace }}>
          {items.map((item) => {
            const row = rowAt(item.index);
            return (
              <TableRow
                key={item.index}
                id={`${id}-${item.index}`}
                index={item.index}
                top={item.start - ROW_HEIGHT}
                row={row}
                columns={columns}
                active={item.index === active}
                selectable={onSelect !== undefined}
                selected={row !== undefined && (selected?.has(row.id) ?? false)}
                onClick={onRowClick}
                onToggle={selection.toggle}
              />
            );
          })}
        </div>
      )}
    </div>
  );
}
