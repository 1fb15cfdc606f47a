import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';

test('a second start brings the first window to the front and ends', async ({ launch, folder }) => {
  const userData = join(folder, 'data');
  const { electron } = await launch({ userData });
  await electron.minimize();
  await expect(launch({ userData })).rejects.toThrow('ended with code 0 before it showed a window');
  await expect
    .poll(async () => (await electron.recorded()).windows)
    .toEqual([expect.objectContaining({ minimized: false, focused: true, visible: true })]);
});

test('a data folder whose holder died can be used again', async ({ launch, folder }) => {
  const userData = join(folder, 'data');
  const first = await launch({ userData });
  first.process.kill('SIGKILL');
  await first.exited;
  const second = await launch({ userData });
  await expect(second.page.getByRole('main')).toBeVisible();
});

test('the window comes back where and as it was', async ({ launch, folder }) => {
  const userData = join(folder, 'data');
  const bounds = { x: 140, y: 90, width: 1010, height: 720 };
  const first = await launch({ userData });
  await first.electron.setBounds(bounds);
  await first.electron.setMaximized(true);
  expect(await first.close()).toBe(0);

  const second = await launch({ userData });
  expect((await second.electron.recorded()).windows[0]).toMatchObject({ bounds, maximized: true });
  await second.electron.setMaximized(false);
  await second.close();

  const third = await launch({ userData, workAreas: [{ x: 0, y: 0, width: 800, height: 600 }] });
  expect((await third.electron.recorded()).windows[0]).toMatchObject({ bounds, maximized: false });
  await third.close();

  const elsewhere = await launch({ userData, workAreas: [{ x: 3000, y: 0, width: 800, height: 600 }] });
  expect((await elsewhere.electron.recorded()).windows[0]).toMatchObject({
    bounds: { x: 3000, y: 0, width: 800, height: 600 },
  });
});

test('the system’s parts follow the colours, from the first frame on', async ({ launch, folder }) => {
  const userData = join(folder, 'data');
  const { electron, page, close } = await launch({ userData, colorScheme: 'light' });
  const ground = async () => (await electron.recorded()).windows[0]?.backgroundColor;
  const light = await ground();
  await electron.setSystemColors('dark');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);

  await page.evaluate(() => Reflect.get(window, 'kith').invoke('settings.set', { appearance: 'light' }));
  await expect.poll(ground).toBe(light);
  expect((await electron.recorded()).themeSource).toBe('light');
  await page.evaluate(() => Reflect.get(window, 'kith').invoke('settings.set', { appearance: 'dark' }));
  await expect.poll(ground).toBe(dark);
  await close();

  const again = await launch({ userData, colorScheme: 'light' });
  expect((await again.electron.recorded()).windows[0]?.backgroundColor).toBe(dark);
  expect(await again.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
});

test('the ground under the window has the page’s own colour', async ({ launch }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { electron, page } = await launch({ colorScheme });
    await expect(page.getByRole('main')).toBeVisible();
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [, red, green, blue] = /rgb\((\d+), (\d+), (\d+)\)/.exec(await paper()) ?? [];
    const hex = `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    expect((await electron.recorded()).windows[0]?.backgroundColor).toBe(hex);
  }
});

test('closing the window quits where there is no tray, and what was written is in the book', async ({
  launch,
  folder,
}) => {
  const { electron, exited, page } = await launch({ tray: false });
  // Not waited for: quitting must let it finish.
  await page.evaluate(() => void Reflect.get(window, 'kith').invoke('person.create', { name: 'Ana Lima' }));
  await electron.closeWindow();
  expect(await exited).toBe(0);

  const again = await launch({ book: join(folder, 'kith.db') });
  const status = await again.page.evaluate(() => Reflect.get(window, 'kith').invoke('person.list', {}));
  expect(status).toMatchObject({ ok: true, data: { rows: [{ name: 'Ana Lima' }] } });
});

test('a signal ends it as cleanly as the menu does', async ({ launch }) => {
  const first = await launch();
  first.process.kill('SIGTERM');
  expect(await first.exited).toBe(0);
  const second = await launch();
  await second.electron.clickMenu('File', 'quit');
  expect(await second.exited).toBe(0);
});

test('undo from the menu is the page’s, and a text field’s own when it has the focus', async ({ launch }) => {
  const { electron, page } = await launch();
  await page.evaluate(() => Reflect.get(window, 'kith').invoke('person.create', { name: 'Ana Lima' }));
  const people = () =>
    page.evaluate(async () => (await Reflect.get(window, 'kith').invoke('person.list', {})).data.total);
  await page.evaluate(() => {
    const field = Object.assign(document.createElement('input'), { id: 'field' });
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.type('typed');
  await electron.clickMenu('Edit', 'Undo');
  await expect(page.locator('#field')).not.toHaveValue('typed');
  expect(await people()).toBe(1);

  await page.evaluate(() => document.getElementById('field')?.remove());
  await electron.clickMenu('Edit', 'Undo');
  await expect.poll(people).toBe(0);
  await electron.clickMenu('Edit', 'Redo');
  await expect.poll(people).toBe(1);
});

test('a book that cannot be opened shows why, and is left as it is', async ({ launch, folder }) => {
  const book = join(folder, 'broken.db');
  await writeFile(book, 'This is not a book.'.repeat(1_000));
  const { page, close } = await launch({ book });
  await expect(page.getByRole('alert')).toContainText(book);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  expect(await close()).toBe(0);
});

test('a wrong argument is told, and nothing is opened', async ({ launch }) => {
  await expect(launch({ book: '' })).rejects.toThrow('--book needs the path of a file');
});

test('a page that crashed is offered again', async ({ launch }) => {
  const { electron } = await launch();
  const [before] = electron.pages();
  const session = await before!.context().newCDPSession(before!);
  void session.send('Page.crash').catch(() => {});
  await expect.poll(async () => (await electron.recorded()).dialogs.length).toBe(1);
  const { dialogs } = await electron.recorded();
  expect(dialogs[0]?.options).toMatchObject({ message: 'The window stopped working.', buttons: ['Reload', 'Quit'] });
  await electron.answerDialog({ response: 1 });
});
