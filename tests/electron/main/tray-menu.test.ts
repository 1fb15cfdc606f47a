import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type TrayActions, trayMenu } from '../../../electron/main/tray/menu.ts';
import type { TrayView } from '../../../electron/main/tray/view.ts';
import { english } from '../../../electron/main/words/english.ts';
import { german } from '../../../electron/main/words/german.ts';
import { TodayItem } from '../../../src/contract/index.ts';

/** The entries of an entry. */
const below = (entry: MenuItemConstructorOptions | undefined) =>
  (entry?.submenu ?? []) as { label?: string; click?: () => void }[];

const item = (kind: TodayItem['kind']) => TodayItem.parse({ kind, id: '01890a5d-ac96-774b-bcce-b302099a8057' });

function menuOf(view: TrayView | null, words = english.tray) {
  const done: unknown[] = [];
  const actions: TrayActions = {
    act: (...args) => done.push(args),
    pause: (on) => done.push(['pause', on]),
    capture: () => done.push(['capture']),
    show: (path) => done.push(['show', path]),
    quit: () => done.push(['quit']),
  };
  const menu: MenuItemConstructorOptions[] = trayMenu(view, actions, words);
  return { menu, done, labels: menu.map(({ label, type }) => label ?? type) };
}

const view: TrayView = {
  today: '2026-12-31',
  waiting: 7,
  things: [{ item: item('cadence'), label: 'Ana & Bo – last contact 5 months ago', path: '/people/a' }],
  paused: false,
};

describe('the tray’s menu', () => {
  it('names those who wait first, then what is always there', () => {
    expect(menuOf(view).labels).toEqual([
      'Ana && Bo – last contact 5 months ago',
      '6 more on Today',
      'separator',
      'Quick capture',
      'Show Kith',
      'separator',
      'Pause reminders until tomorrow',
      'separator',
      'Quit Kith',
    ]);
  });

  it('has what is always there while no book is open, and says when nobody waits', () => {
    expect(menuOf(null).labels).toEqual(['Quick capture', 'Show Kith', 'separator', 'Quit Kith']);
    expect(menuOf({ ...view, waiting: 0, things: [] }).labels[0]).toBe('Nobody waits');
  });

  it('offers to go on while paused, and nothing of it while reminders are off', () => {
    expect(menuOf({ ...view, paused: true }).labels).toContain('Resume reminders');
    expect(menuOf({ ...view, paused: null }).labels).not.toContain('Pause reminders until tomorrow');
  });

  it('acts on a thing', () => {
    const { menu, done } = menuOf(view);
    for (const { click } of below(menu[0])) click?.();
    const [{ item: ana }] = view.things as [TrayView['things'][number]];
    expect(done).toEqual([
      [ana, { kind: 'done', by: 'message' }],
      [ana, { kind: 'snooze', until: '2027-01-01' }],
      [ana, { kind: 'snooze', until: '2027-01-07' }],
      ['show', '/people/a'],
    ]);
  });

  it('does not offer to be done with a debrief that is not written', () => {
    const { menu } = menuOf({ ...view, things: [{ item: item('debrief'), label: 'Nubank', path: '/x' }] });
    expect(below(menu[0]).map(({ label }) => label)).toEqual([
      'Snooze for a day',
      'Snooze for a week',
      undefined,
      'Write the debrief',
    ]);
  });

  it('speaks German', () => {
    expect(menuOf(view, german.tray).labels).toContain('Schnell notieren');
  });
});
