import { join } from 'node:path';
import type { Controls } from '../../electron-host/host/controls.ts';
import { expect, test } from './fixture.ts';
import { call } from './seed.ts';

const visible = async (electron: Controls) => (await electron.recorded()).windows.map((window) => window.visible);
const dialogs = async (electron: Controls) => (await electron.recorded()).dialogs;

test('the first time it is asked, then closing leaves Kith in the tray', async ({ launch, folder }) => {
  const userData = join(folder, 'data');
  const { electron, exited, page } = await launch({ userData });
  expect(await call(page, 'face.status', {})).toMatchObject({ onClose: 'quit' });
  await electron.closeWindow();
  await expect.poll(() => dialogs(electron)).toHaveLength(1);
  // Neither asked twice at a time, nor closed meanwhile.
  await electron.closeWindow();
  expect(await dialogs(electron)).toMatchObject([
    { kind: 'message', options: { buttons: ['Keep in the tray', 'Quit Kith', 'Cancel'] } },
  ]);
  expect(await visible(electron)).toEqual([true]);
  await electron.answerDialog({ response: 0 });
  await expect.poll(() => visible(electron)).toEqual([false]);
  expect(await call(page, 'face.status', {})).toMatchObject({ onClose: 'tray' });

  await electron.clickTray(['Show Kith']);
  expect(await visible(electron)).toEqual([true]);
  await electron.closeWindow();
  expect(await visible(electron)).toEqual([false]);
  expect(await dialogs(electron)).toHaveLength(1);

  await expect(launch({ userData })).rejects.toThrow('ended with code 0 before it showed a window');
  await expect.poll(() => visible(electron)).toEqual([true]);
  await electron.closeWindow();
  await electron.emit('app', 'activate');
  expect(await visible(electron)).toEqual([true]);
  await electron.closeWindow();
  await electron.clickTray();
  expect(await visible(electron)).toEqual([true]);

  await electron.clickTray(['Quit Kith']);
  expect(await exited).toBe(0);
  const again = await launch({ userData });
  await again.electron.closeWindow();
  expect(await visible(again.electron)).toEqual([false]);
  expect(await dialogs(again.electron)).toEqual([]);
});

test('who wants closing to quit is asked no more', async ({ launch, folder }) => {
  const userData = join(folder, 'data');
  const first = await launch({ userData });
  await first.electron.closeWindow();
  await first.electron.answerDialog({ response: 2 });
  await expect.poll(async () => (await dialogs(first.electron))[0]?.answered).toBe(true);
  expect(await visible(first.electron)).toEqual([true]);
  await first.electron.answerDialog({ response: 1 });
  await first.electron.closeWindow();
  expect(await first.exited).toBe(0);

  const second = await launch({ userData });
  await second.electron.closeWindow();
  expect(await second.exited).toBe(0);

  const third = await launch({ userData });
  await call(third.page, 'face.set', { onClose: 'tray' });
  await third.electron.closeWindow();
  expect(await visible(third.electron)).toEqual([false]);
});

test('without a tray, closing is quitting, and hidden starts have a window', async ({ launch }) => {
  const { electron, exited, page } = await launch({ tray: false, args: ['--hidden'] });
  expect(await call(page, 'face.status', {})).toMatchObject({ onClose: null });
  await electron.closeWindow();
  expect(await exited).toBe(0);
});

test('a hidden start waits in the tray', async ({ launch, launchHidden, folder }) => {
  const userData = join(folder, 'data');
  const { electron, firstPage, exited } = await launchHidden({ userData, args: ['--hidden'] });
  expect((await electron.recorded()).trays).toHaveLength(1);
  expect(await visible(electron)).toEqual([]);
  // As at a login while it runs already.
  await expect(launch({ userData, args: ['--hidden'] })).rejects.toThrow('ended with code 0');
  expect(await visible(electron)).toEqual([]);

  await electron.clickTray(['Quick capture']);
  const page = await firstPage;
  await expect(page.getByRole('textbox', { name: 'Quick capture' })).toBeFocused();
  expect(await visible(electron)).toEqual([true]);
  await electron.clickTray(['Quit Kith']);
  expect(await exited).toBe(0);
});

test('a hidden start whose book cannot be opened says so in the tray', async ({ launchHidden, folder }) => {
  const { electron, firstPage } = await launchHidden({ book: folder, args: ['--hidden'] });
  await expect
    .poll(async () => (await electron.recorded()).trays[0]?.tooltip)
    .toBe('Kith: your book could not be opened');
  await electron.clickTray(['Show Kith']);
  await expect((await firstPage).getByRole('alert')).toContainText(folder);
});
