import { useCallback, useRef } from 'react';
import { AllBut, type Selected } from './allBut.ts';
import type { ListId, ListMethod, Rows } from './useRows.ts';

interface SelectionOptions<M extends ListMethod> {
  readonly selected: Selected<ListId<M>> | undefined;
  readonly onSelect: ((selected: ReadonlySet<ListId<M>>) => void) | undefined;
  /** Takes all rows by what finds them instead of by their ids. */
  readonly onSelectAll: ((all: AllBut<ListId<M>>) => void) | undefined;
  /** What finds them. */
  readonly allOf: string;
  readonly rows: Rows<M>;
}

export interface Selection {
  /** Whether rows can be selected at all. */
  readonly possible: boolean;
  readonly count: number;
  readonly all: boolean;
  readonly toggle: (index: number) => void;
  /** Adds every row between the two, also those not read yet. */
  readonly extend: (from: number, to: number) => Promise<void>;
  readonly selectAll: () => Promise<void>;
  readonly clear: () => void;
}

/** Which rows of a table are selected, by id, so that a selection outlives sorting and filtering; or all of them. */
export function useSelection<M extends ListMethod>(options: SelectionOptions<M>): Selection {
  const { selected, rows } = options;
  const latest = useRef(options);
  latest.current = options;

  const add = useCallback(async (from: number, to: number) => {
    const ids = await latest.current.rows.idsBetween(from, to);
    const { selected: now, onSelect, onSelectAll } = latest.current;
    if (now instanceof AllBut) onSelectAll?.(now.with(ids));
    else onSelect?.(new Set([...(now ?? []), ...ids]));
  }, []);

  const toggle = useCallback((index: number) => {
    const { selected: now, onSelect, onSelectAll, rows: list } = latest.current;
    const id = list.rowAt(index)?.id;
    if (!id) return;
    if (now instanceof AllBut) return onSelectAll?.(now.toggled(id));
    const next = new Set(now);
    if (!next.delete(id)) next.add(id);
    onSelect?.(next);
  }, []);

  const count = selected?.size ?? 0;
  return {
    possible: options.onSelect !== undefined,
    count,
    all: count > 0 && count >= (rows.total ?? Number.POSITIVE_INFINITY),
    toggle,
    extend: useCallback((from, to) => add(Math.min(from, to), Math.max(from, to) + 1), [add]),
    selectAll: useCallback(async () => {
      const { rows: list, onSelectAll, allOf } = latest.current;
      const total = list.total ?? 0;
      if (onSelectAll && total > 0) onSelectAll(new AllBut(allOf, total));
      else await add(0, total);
    }, [add]),
    clear: useCallback(() => latest.current.onSelect?.(new Set()), []),
  };
}
