import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useShortcut } from '../../ui/shortcuts.ts';
import { betweenIds, nextAfter } from './order.ts';

/** What opens at a line: the message, the menu to put it off, the form that logs contact, the reminder's form. */
type DuePanel = 'write' | 'snooze' | 'log' | 'edit';
/**
 * `d` done, `l` log contact in detail, `s` put off until a day to be chosen, `1` and `7` by so many days,
 * `w` write, `f` on to the next time.
 */
export type DueKey = 'd' | 'l' | 's' | '1' | '7' | 'w' | 'f';

export interface DueEntry {
  readonly id: string;
  /** What a key does at this line: opens a panel, or acts. */
  readonly keys: Partial<Readonly<Record<DueKey, DuePanel | (() => unknown)>>>;
  /** It can be selected, where lines can be. */
  readonly selectable?: boolean;
  /** It does not wait yet: not meant when everything is selected at once. */
  readonly ahead?: boolean;
}

/** The state of one line, as the list has it. */
export interface RowState {
  readonly id: string;
  readonly active: boolean;
  /** Undefined where it cannot be selected. */
  readonly selected: boolean | undefined;
  readonly panel: DuePanel | null;
  readonly activate: () => void;
  /** Selects it or not; `extend` selects all from the line the cursor is on up to it. */
  readonly select: (extend: boolean) => void;
  /** Opens a panel, or closes what is open and puts the focus back on the line. */
  readonly open: (panel: DuePanel | null) => void;
}

interface DueSelection {
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
  /** Takes a key for all that is selected; answers false when the key is for the line alone. */
  readonly press?: (key: DueKey) => boolean;
}

interface DueListOptions {
  /** The list is the page: j, k and the arrows move, the first line takes the focus. Else it is a part of one. */
  readonly wholePage?: boolean;
  /** Given where several lines can be selected: x, Shift with a move, Mod+A; Escape lets go. */
  readonly selection?: DueSelection;
}

interface DueList {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly row: (id: string) => RowState;
}

const nothing: ReadonlySet<string> = new Set();

const idle = () => {
  const focus = document.activeElement;
  return focus === null || focus === document.body || focus.tagName === 'MAIN';
};

/** In a part of a page: the line that has the focus, else the first that the key does something at. */
function meant(entries: readonly DueEntry[], key: DueKey, target: EventTarget | null): DueEntry | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null;
  const focused = line && entries.find(({ id }) => id === line.dataset.entry);
  return focused ?? entries.find(({ keys }) => keys[key] !== undefined);
}

/** Moves through lines of what is due and acts on one by key. The ref goes on the element around them all. */
export function useDueList(
  entries: readonly DueEntry[],
  { wholePage = false, selection }: DueListOptions = {},
): DueList {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef<readonly string[]>([]);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ readonly id: string; readonly panel: DuePanel } | null>(null);
  const ids = entries.map(({ id }) => id);
  // What is done leaves the list; the line that comes after it is next.
  const current = activeId !== null && ids.includes(activeId) ? activeId : nextAfter(activeId, before.current, ids);
  const index = current === null ? -1 : ids.indexOf(current);
  const active = entries[index];
  const order = ids.join('\n');
  useEffect(() => {
    before.current = order.split('\n');
    setActiveId(current);
  }, [order, current]);
  const panel = opened && ids.includes(opened.id) ? opened : null;

  const focusLine = useCallback((id: string | null | undefined) => {
    if (!id) return;
    const line = list.current?.querySelector(`[data-entry="${CSS.escape(id)}"]`);
    // Not its choice of how often, which would take the letters for itself.
    (line?.querySelector<HTMLElement>('a') ?? line?.querySelector<HTMLElement>('button'))?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what left the list may have had the focus
  useEffect(() => {
    if (wholePage && idle()) focusLine(current);
  }, [wholePage, current, order, focusLine]);

  const open = useCallback(
    (id: string, next: DuePanel | null) => {
      setActiveId(id);
      setOpened(next && { id, panel: next });
      if (!next) requestAnimationFrame(() => focusLine(id));
    },
    [focusLine],
  );
  const chosen = selection?.ids ?? nothing;
  const choose = (more: readonly string[]) => {
    const able = entries.filter(({ id, selectable }) => selectable && more.includes(id));
    selection?.onChange(new Set([...chosen, ...able.map(({ id }) => id)]));
  };
  const select = (entry: DueEntry | undefined, extend = false) => {
    if (!selection || !entry?.selectable) return;
    if (extend && current) return choose(betweenIds(ids, current, entry.id));
    const next = new Set(chosen);
    if (!next.delete(entry.id)) next.add(entry.id);
    selection.onChange(next);
  };
  const move = (by: number, extend = false) => {
    const next = entries[Math.min(Math.max(0, index + by), entries.length - 1)];
    if (!next) return;
    if (extend && current) choose([current, next.id]);
    setActiveId(next.id);
    focusLine(next.id);
  };
  const press = (key: DueKey) => (event: KeyboardEvent) => {
    // A radio button or a button of a form has the focus: the letter is not for the list.
    if (event.target instanceof Element && event.target.closest('form, fieldset')) return;
    if (panel?.panel === 'snooze') open(panel.id, null);
    if (chosen.size > 0 && selection?.press?.(key)) return;
    const entry = wholePage ? active : meant(entries, key, event.target);
    const what = entry?.keys[key];
    if (!entry || !what) return;
    if (typeof what === 'string') open(entry.id, what);
    else void what();
  };

  const acts = { scope: wholePage ? 'list' : 'page', enabled: entries.length > 0 && panel === null } as const;
  const moves = { scope: 'list', enabled: acts.enabled && wholePage } as const;
  // Typed at once after `s`, the number comes before the menu has the focus.
  const putsOff = { ...moves, enabled: moves.enabled || (wholePage && panel?.panel === 'snooze') } as const;
  const selects = { scope: 'list', enabled: moves.enabled && selection !== undefined } as const;
  useShortcut('d', press('d'), acts);
  useShortcut('s', press('s'), acts);
  useShortcut('w', press('w'), acts);
  useShortcut('f', press('f'), acts);
  useShortcut('l', press('l'), moves);
  useShortcut('1', press('1'), putsOff);
  useShortcut('7', press('7'), putsOff);
  useShortcut('j', () => move(1), moves);
  useShortcut('k', () => move(-1), moves);
  useShortcut('ArrowDown', () => move(1), moves);
  useShortcut('ArrowUp', () => move(-1), moves);
  useShortcut('x', () => select(active), selects);
  useShortcut('J', () => move(1, true), selects);
  useShortcut('K', () => move(-1, true), selects);
  useShortcut('Shift+ArrowDown', () => move(1, true), selects);
  useShortcut('Shift+ArrowUp', () => move(-1, true), selects);
  useShortcut('Mod+A', () => choose(entries.filter(({ ahead }) => !ahead).map(({ id }) => id)), selects);
  useShortcut('Escape', () => selection?.onChange(nothing), {
    scope: 'list',
    enabled: selects.enabled && chosen.size > 0,
  });
  useShortcut(
    'Enter',
    () => list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(current ?? '')}"] a`)?.click(),
    moves,
  );

  return {
    list,
    row: (id) => {
      const entry = entries.find((one) => one.id === id);
      return {
        id,
        active: wholePage && id === current,
        selected: selection && entry?.selectable ? chosen.has(id) : undefined,
        panel: panel?.id === id ? panel.panel : null,
        activate: () => setActiveId(id),
        select: (extend) => select(entry, extend),
        open: (next) => open(id, next),
      };
    },
  };
}
