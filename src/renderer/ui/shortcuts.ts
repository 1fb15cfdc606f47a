import { useEffect, useRef } from 'react';
import { capabilities } from '../transport/client.ts';
import { keyName } from './keyName.ts';

type ShortcutScope = 'global' | 'page' | 'list';

interface Registered {
  readonly keys: string;
  readonly rank: number;
  readonly inFields: boolean;
  readonly run: (event: KeyboardEvent) => void;
}

export interface ShortcutOptions {
  /** Where several are registered for a key, the list's wins over the page's, the page's over the window's. */
  readonly scope?: ShortcutScope;
  readonly enabled?: boolean;
  /** Also while the user types in a field. Default: no. */
  readonly inFields?: boolean;
}

const ranks: Readonly<Record<ShortcutScope, number>> = { global: 0, page: 1, list: 2 };
const registered: Registered[] = [];
/** How long the second key of a sequence may take, ms. */
const SEQUENCE = 1_200;

/**
 * Calls back when a key is pressed anywhere in the window: `n`, `?`, `Mod+K`, `Mod+Shift+Z`,
 * `Alt+ArrowLeft`, or one after the other, `g p`. Not while the user types or a dialog is open.
 */
export function useShortcut(keys: string, handler: (event: KeyboardEvent) => void, options: ShortcutOptions = {}) {
  const { scope = 'global', enabled = true, inFields = false } = options;
  const latest = useRef(handler);
  latest.current = handler;
  useEffect(() => {
    if (!enabled) return;
    const entry: Registered = { keys, rank: ranks[scope], inFields, run: (event) => latest.current(event) };
    registered.push(entry);
    return () => {
      registered.splice(registered.indexOf(entry), 1);
    };
  }, [keys, scope, enabled, inFields]);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, [role=option], [role=menuitem]') !== null;

function find(keys: string, inField: boolean): Registered | undefined {
  return registered
    .filter((entry) => entry.keys === keys && (entry.inFields || !inField))
    .reduce<Registered | undefined>((best, entry) => (!best || entry.rank >= best.rank ? entry : best), undefined);
}

/** Listens for shortcuts on the window until the returned function is called. The shell calls it once. */
export function listenForShortcuts(): () => void {
  const mac = capabilities.platform === 'mac';
  let prefix: { key: string; at: number } | undefined;
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const name = keyName(event, mac);
    if (['Shift', 'Mod', 'Control', 'Alt', 'Meta', 'Mod+Control', 'Mod+Meta'].includes(name)) return;
    const inField = isField(event.target);
    const inDialog = document.querySelector('dialog:modal, [aria-modal="true"]') !== null;
    if ((name === 'Enter' || name === ' ') && isPressable(event.target)) return;
    const sequence = prefix && event.timeStamp - prefix.at < SEQUENCE ? `${prefix.key} ${name}` : undefined;
    prefix = undefined;
    const entry = (sequence && find(sequence, inField)) || find(name, inField);
    if (entry && (!inDialog || entry.inFields)) {
      event.preventDefault();
      entry.run(event);
    } else if (!inField && !inDialog && registered.some((other) => other.keys.startsWith(`${name} `))) {
      prefix = { key: name, at: event.timeStamp };
    }
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
