import { expect, test } from './fixture.ts';

const keys = 'CommandOrControl+Shift+K';

test('the system’s shortcut brings the window to the front with quick capture open', async ({ launch }) => {
  const { electron, page, close } = await launch();
  await expect(page.getByRole('main')).toBeVisible();
  expect((await electron.recorded()).globalShortcuts).toEqual([keys]);
  await electron.minimize();
  await electron.pressGlobal(keys);
  expect((await electron.recorded()).windows).toMatchObject([{ minimized: false, focused: true }]);
  const line = page.getByRole('textbox', { name: 'Quick capture' });
  await expect(line).toBeFocused();

  await line.fill('coffee with Ana Souza (VP Eng, Nubank) yesterday');
  await expect(page.getByRole('button', { name: 'With: Ana Souza. Change' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(line).toBeHidden();
  const people = await page.evaluate(() => Reflect.get(window, 'kith').invoke('person.list', {}));
  expect(people).toMatchObject({ ok: true, data: { rows: [{ name: 'Ana Souza' }] } });
  expect(await close()).toBe(0);
});

test('keys that another app holds are no error', async ({ launch }) => {
  const { electron, page, close } = await launch({ takenShortcuts: [keys] });
  await expect(page.getByRole('main')).toBeVisible();
  expect((await electron.recorded()).globalShortcuts).toEqual([]);
  expect((await electron.recorded()).dialogs).toEqual([]);
  expect(await close()).toBe(0);
});
