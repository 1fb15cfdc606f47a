import type { MenuItemConstructorOptions } from 'electron';
import type { LocalDate, TodayAction, TodayItem } from '../../../src/contract/index.ts';
import { addDays } from '../../../src/domain/dates.ts';
import type { Words } from '../words/catalogue.ts';
import type { TrayThing, TrayView } from './view.ts';

/** What the entries do. */
export interface TrayActions {
  act(item: TodayItem, action: TodayAction): void;
  pause(on: boolean): void;
  capture(): void;
  /** Shows the window, at a path of the page where one is given. */
  show(path?: string): void;
  quit(): void;
}

/** The tray's menu; without a view, no book is there to tell of. */
export function trayMenu(view: TrayView | null, actions: TrayActions, words: Words['tray']) {
  return [
    ...(view ? waiting(view, actions, words) : []),
    { label: words.capture, click: () => actions.capture() },
    { label: words.show, click: () => actions.show() },
    { type: 'separator' },
    ...(view ? pause(view, actions, words) : []),
    { label: words.quit, click: () => actions.quit() },
  ] satisfies MenuItemConstructorOptions[];
}

function waiting(view: TrayView, actions: TrayActions, words: Words['tray']): MenuItemConstructorOptions[] {
  const more = view.waiting - view.things.length;
  return [
    ...(view.things.length === 0 ? [{ label: words.nothing, enabled: false }] : []),
    ...view.things.map((thing) => ({
      label: escapeMnemonic(thing.label),
      submenu: thingMenu(thing, view.today, actions, words),
    })),
    ...(more > 0 ? [{ label: words.more(more), click: () => actions.show('/today') }] : []),
    { type: 'separator' },
  ];
}

function thingMenu(
  { item, path }: TrayThing,
  today: LocalDate,
  { act, show }: TrayActions,
  words: Words['tray'],
): MenuItemConstructorOptions[] {
  const snooze = (days: number) => () => act(item, { kind: 'snooze', until: addDays(today, days) });
  const done = words.done[item.kind];
  return [
    ...(done === null ? [] : [{ label: done, click: () => act(item, { kind: 'done', by: 'message' as const }) }]),
    { label: words.snoozeDay, click: snooze(1) },
    { label: words.snoozeWeek, click: snooze(7) },
    { type: 'separator' },
    { label: words.open[item.kind], click: () => show(path) },
  ];
}

function pause({ paused }: TrayView, actions: TrayActions, words: Words['tray']): MenuItemConstructorOptions[] {
  if (paused === null) return [];
  return [{ label: paused ? words.goOn : words.pause, click: () => actions.pause(!paused) }, { type: 'separator' }];
}

/** In a menu, `&` before a letter underlines it. */
const escapeMnemonic = (label: string): string => label.replaceAll('&', '&&');
