import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useShortcut } from '../../ui/shortcuts.ts';

/** What opens at a line: the message, the menu to put it off, the form that logs contact, the reminder's form. */
type DuePanel = 'write' | 'snooze' | 'log' | 'edit';
/** `d` done or log, `s` put off, `w` write, `x` skip. */
type DueKey = 'd' | 's' | 'w' | 'x';

export interface DueEntry {
  readonly id: string;
  /** What a key does at this line: opens a panel, or acts. */
  readonly keys: Partial<Readonly<Record<DueKey, DuePanel | (() => unknown)>>>;
}

/** The state of one line, as the list has it. */
export interface RowState {
  readonly id: string;
  readonly active: boolean;
  readonly panel: DuePanel | null;
  readonly activate: () => void;
  /** Opens a panel, or closes what is open and puts the focus back on the line. */
  readonly open: (panel: DuePanel | null) => void;
}

interface DueListOptions {
  /** The list is the page: j, k and the arrows move, the first line takes the focus. Else it is a part of one. */
  readonly wholePage?: boolean;
}

interface DueList {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly row: (id: string) => RowState;
}

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
export function useDueList(entries: readonly DueEntry[], { wholePage = false }: DueListOptions = {}): DueList {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ readonly id: string; readonly panel: DuePanel } | null>(null);
  const found = entries.findIndex(({ id }) => id === activeId);
  // What is done leaves the list; the line that takes its place is next.
  const index = found >= 0 ? found : Math.min(place.current, entries.length - 1);
  const active = entries[index];
  if (found >= 0) place.current = found;
  const panel = opened && entries.some(({ id }) => id === opened.id) ? opened : null;

  const focusLine = useCallback((id: string | undefined) => {
    if (id) list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"] :is(a, select)`)?.focus();
  }, []);
  const activeLine = active?.id;
  useEffect(() => {
    if (wholePage && idle()) focusLine(activeLine);
  }, [wholePage, activeLine, focusLine]);

  const open = useCallback(
    (id: string, next: DuePanel | null) => {
      setActiveId(id);
      setOpened(next && { id, panel: next });
      if (!next) requestAnimationFrame(() => focusLine(id));
    },
    [focusLine],
  );
  const move = (by: number) => {
    const next = entries[Math.min(Math.max(0, index + by), entries.length - 1)];
    setActiveId(next?.id ?? null);
    focusLine(next?.id);
  };
  const press = (key: DueKey) => (event: KeyboardEvent) => {
    // A radio button or a button of a form has the focus: the letter is not for the list.
    if (event.target instanceof Element && event.target.closest('form, fieldset')) return;
    const entry = wholePage ? active : meant(entries, key, event.target);
    const what = entry?.keys[key];
    if (!entry || !what) return;
    if (typeof what === 'string') open(entry.id, what);
    else void what();
  };

  const acts = { scope: wholePage ? 'list' : 'page', enabled: entries.length > 0 && panel === null } as const;
  const moves = { scope: 'list', enabled: acts.enabled && wholePage } as const;
  useShortcut('d', press('d'), acts);
  useShortcut('s', press('s'), acts);
  useShortcut('w', press('w'), acts);
  useShortcut('x', press('x'), acts);
  useShortcut('j', () => move(1), moves);
  useShortcut('k', () => move(-1), moves);
  useShortcut('ArrowDown', () => move(1), moves);
  useShortcut('ArrowUp', () => move(-1), moves);
  useShortcut(
    'Enter',
    () => list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(activeLine ?? '')}"] a`)?.click(),
    moves,
  );

  return {
    list,
    row: (id) => ({
      id,
      active: wholePage && id === active?.id,
      panel: panel?.id === id ? panel.panel : null,
      activate: () => setActiveId(id),
      open: (next) => open(id, next),
    }),
  };
}
