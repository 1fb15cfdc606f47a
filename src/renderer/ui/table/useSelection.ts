import { useCallback, useRef } from 'react';
import type { ListId, ListMethod, Rows } from './useRows.ts';

interface SelectionOptions<M extends ListMethod> {
  readonly selected: ReadonlySet<ListId<M>> | undefined;
  readonly onSelect: ((selected: ReadonlySet<ListId<M>>) => void) | undefined;
  readonly rows: Rows<M>;
}

export interface Selection {
  readonly count: number;
  readonly all: boolean;
  readonly toggle: (index: number) => void;
  /** Adds every row between the two, also those not read yet. */
  readonly extend: (from: number, to: number) => Promise<void>;
  readonly selectAll: () => Promise<void>;
  readonly clear: () => void;
}

/** Which rows of a table are selected, by id, so that a selection outlives sorting and filtering. */
export function useSelection<M extends ListMethod>({ selected, onSelect, rows }: SelectionOptions<M>): Selection {
  const latest = useRef({ selected, onSelect, rows });
  latest.current = { selected, onSelect, rows };

  const add = useCallback(async (from: number, to: number) => {
    const ids = await latest.current.rows.idsBetween(from, to);
    latest.current.onSelect?.(new Set([...(latest.current.selected ?? []), ...ids]));
  }, []);

  const toggle = useCallback((index: number) => {
    const { selected: now, onSelect: tell, rows: list } = latest.current;
    const id = list.rowAt(index)?.id;
    if (!id || !tell) return;
    const next = new Set(now);
    if (!next.delete(id)) next.add(id);
    tell(next);
  }, []);

  const count = selected?.size ?? 0;
  return {
    count,
    all: count > 0 && count >= (rows.total ?? Number.POSITIVE_INFINITY),
    toggle,
    extend: useCallback((from, to) => add(Math.min(from, to), Math.max(from, to) + 1), [add]),
    selectAll: useCallback(() => add(0, latest.current.rows.total ?? 0), [add]),
    clear: useCallback(() => latest.current.onSelect?.(new Set()), []),
  };
}
