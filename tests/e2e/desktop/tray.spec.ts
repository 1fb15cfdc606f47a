import { join } from 'node:path';
import type { Controls } from '../../electron-host/host/controls.ts';
import { expect, test } from './fixture.ts';
import { at, call, lastContactOf, minutes, writeDue, zone } from './seed.ts';

const env = { TZ: zone };
const six = [1, 2, 3, 4, 5, 6].map((number) => `Ana & Bo ${number}`);

const trayOf = async (electron: Controls) => (await electron.recorded()).trays[0];
const tooltipOf = async (electron: Controls) => (await trayOf(electron))?.tooltip;
const labelsOf = async (electron: Controls) => (await trayOf(electron))?.menu.map(({ label, type }) => label || type);

test('the tray names the most urgent, and its entries do what they say', async ({ launch, folder }) => {
  const ids = await writeDue(join(folder, 'kith.db'), six);
  const { electron, page } = await launch({ now: at('10:00'), env });
  await expect.poll(() => tooltipOf(electron)).toBe('Kith: 6 things wait');
  const { trays, badge } = await electron.recorded();
  expect(trays).toHaveLength(1);
  expect(trays[0]?.image).toMatch(/tray\/trayLightWaiting\.png$/);
  expect(badge).toBe(6);
  const labels = await labelsOf(electron);
  expect(labels?.slice(5)).toEqual([
    '1 more on Today',
    'separator',
    'Quick capture',
    'Show Kith',
    'separator',
    'Pause reminders until tomorrow',
    'separator',
    'Quit Kith',
  ]);
  for (const label of labels?.slice(0, 5) ?? []) expect(label).toMatch(/^Ana && Bo \d – /);

  const [first, second, third] = labels as [string, string, string];
  const nameOf = (label: string) => six.find((name) => label.replace('&&', '&').startsWith(name))!;
  const personOf = (label: string) => ids[six.indexOf(nameOf(label))]!;
  await electron.clickTray([first, 'Log a touch']);
  await expect.poll(() => tooltipOf(electron)).toBe('Kith: 5 things wait');
  expect(await lastContactOf(page, nameOf(first))).toBe('2026-11-10');

  await electron.clickTray([second, 'Snooze for a week']);
  await expect.poll(() => tooltipOf(electron)).toBe('Kith: 4 things wait');
  expect(await call(page, 'person.get', { id: personOf(second) })).toMatchObject({ snoozedUntil: '2026-11-17' });
  await call(page, 'journal.undo', {});
  await expect.poll(() => tooltipOf(electron)).toBe('Kith: 5 things wait');

  await electron.clickTray([third, 'Open']);
  await expect(page).toHaveURL(new RegExp(`/people/${personOf(third)}$`));
});

test('the icon tells whether somebody waits, on light and dark panels', async ({ launch, folder }) => {
  await writeDue(join(folder, 'kith.db'), ['Ana Lima']);
  const { electron, page } = await launch({ now: at('10:00'), env, colorScheme: 'dark' });
  const picture = async () => (await trayOf(electron))?.image.replace(/.*\//, '');
  await expect.poll(picture).toBe('trayDarkWaiting.png');
  const people = await call(page, 'person.list', {});
  await call(page, 'person.setCadence', { ids: people.rows.map(({ id }) => id), cadence: 'none' });
  await expect.poll(picture).toBe('trayDark.png');
  await electron.setSystemColors('light');
  await expect.poll(picture).toBe('trayLight.png');
  expect(await tooltipOf(electron)).toBe('Kith');
  expect((await labelsOf(electron))?.[0]).toBe('Nobody waits');
});

test('quick capture and pausing are a click away', async ({ launch }) => {
  const { electron, page } = await launch({ now: at('10:00'), env });
  await expect.poll(() => labelsOf(electron)).toContain('Pause reminders until tomorrow');
  await electron.clickTray(['Pause reminders until tomorrow']);
  await expect.poll(() => tooltipOf(electron)).toBe('Kith (reminders are paused)');
  expect(await call(page, 'reminder.state', {})).toMatchObject({ pausedUntil: expect.any(String) });
  await electron.clickTray(['Resume reminders']);
  await expect.poll(() => tooltipOf(electron)).toBe('Kith');
  await call(page, 'settings.set', { reminders: false, language: 'de' });
  await expect
    .poll(async () => (await labelsOf(electron))?.slice(1))
    .toEqual(['separator', 'Schnell notieren', 'Kith zeigen', 'separator', 'Kith beenden']);
  await electron.clickTray(['Schnell notieren']);
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
});

test('who is due by the calendar appears at midnight, and where the user travels to', async ({ launch, folder }) => {
  const book = join(folder, 'kith.db');
  await writeDue(book, ['Ana Lima'], '2026-11-11');
  await writeDue(book, ['Bo Berg'], '2026-11-12');
  const { electron } = await launch({ now: at('23:58'), env });
  await expect.poll(() => tooltipOf(electron)).toBe('Kith');
  await electron.passTime(minutes(3));
  await expect.poll(() => tooltipOf(electron)).toBe('Kith: 1 thing waits');
  await electron.passTime(minutes(60 * 11));
  await electron.setTimeZone('Pacific/Auckland');
  await electron.emit('powerMonitor', 'resume');
  await expect.poll(() => tooltipOf(electron)).toBe('Kith: 2 things wait');
});
