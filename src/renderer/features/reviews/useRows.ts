import { type RefObject, useRef } from 'react';
import { useShortcut } from '../../ui/shortcuts.ts';

/** Rows of a list, marked with `data-row`, that `j`, `k` and the arrows go through. */
export function useRows<Element extends HTMLElement>(enabled = true): RefObject<Element | null> {
  const list = useRef<Element>(null);
  const move = (by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
  };
  useShortcut('j', () => move(1), { scope: 'list', enabled });
  useShortcut('k', () => move(-1), { scope: 'list', enabled });
  useShortcut('ArrowDown', () => move(1), { scope: 'list', enabled });
  useShortcut('ArrowUp', () => move(-1), { scope: 'list', enabled });
  return list;
}
