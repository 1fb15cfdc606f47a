import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { useShortcut } from '../shortcuts.ts';
import type { Selection } from './useSelection.ts';

interface TableKeys<Row> {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly active: number;
  readonly total: number | undefined;
  readonly move: (index: number) => void;
  readonly open: (row: Row | undefined, index: number) => void;
  readonly selection: Selection;
  readonly rowAt: (index: number) => Row | undefined;
  readonly rowKeys: Readonly<Record<string, (row: Row) => void>> | undefined;
}

/** The table's keyboard: the letters work wherever the focus is, the other keys while it is on the table. */
export function useTableKeys<Row>(keys: TableKeys<Row>): (event: KeyboardEvent) => void {
  const { scroller, active, total = 0, move, open, selection, rowAt, rowKeys } = keys;
  const there = total > 0;

  // Arriving on the page by keyboard or link, the first key already moves.
  useEffect(() => {
    const focus = document.activeElement;
    if (there && (focus === null || focus === document.body || focus.tagName === 'MAIN')) {
      scroller.current?.focus({ preventScroll: true });
    }
  }, [there, scroller]);

  const on = { scope: 'list', enabled: there } as const;
  useShortcut('j', () => move(active + 1), on);
  useShortcut('k', () => move(active - 1), on);
  useShortcut('x', () => selection.toggle(active), on);
  useShortcut('Mod+A', () => void selection.selectAll(), { ...on, enabled: there && selection.possible });

  return (event) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 320) / 32) - 2);
    const mod = event.ctrlKey || event.metaKey;
    const targets: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: total - 1,
    };
    const target = targets[event.key];
    const row = rowAt(active);
    const rowKey = mod ? undefined : rowKeys?.[event.key];
    if (target !== undefined) {
      if (event.shiftKey) void selection.extend(active, Math.min(Math.max(0, target), total - 1));
      move(target);
    } else if (event.key === 'Enter') open(row, active);
    else if (event.key === ' ') selection.toggle(active);
    else if (event.key === 'Escape' && selection.count > 0) selection.clear();
    else if (rowKey && row) rowKey(row);
    else return;
    event.preventDefault();
  };
}
