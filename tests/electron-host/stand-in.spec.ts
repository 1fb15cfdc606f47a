import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Desktop, launchDesktop } from './launch.ts';

const main = join(import.meta.dirname, 'sample-app/main.ts');
const test = base.extend<{ desktop: Desktop }>({
  desktop: async ({ browser }, use) => {
    const desktop = await launchDesktop({ browser, main });
    await desktop.page.waitForFunction(() => Reflect.has(window, 'sample'));
    await use(desktop);
    await desktop.close();
  },
});

/** What the sample app wrote down so far. */
const logOf = ({ page }: Desktop): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'sample').invoke('log'));

test('the page is served by the app, under an origin of its own', async ({ desktop: { page, electron } }) => {
  await expect(page.locator('p')).toContainText('sample://home/start?a=1');
  expect(await page.evaluate(() => [isSecureContext, location.host])).toEqual([true, 'home.sample.electron-host.test']);
  expect((await electron.recorded()).windows[0]).toMatchObject({ title: 'Sample', url: 'sample://home/start?a=1' });
  const posted = await page.evaluate(async () => (await fetch('/x', { method: 'POST', body: 'b' })).json());
  expect(posted).toEqual({ url: 'sample://home/x', method: 'POST' });
});

test('the preload may require electron alone, in a world of its own', async ({ desktop: { page } }) => {
  const seen = await page.evaluate(() => {
    Reflect.set(window, 'pageSecret', 1);
    const sample = Reflect.get(window, 'sample');
    return {
      fs: sample.fs,
      secret: Reflect.get(window, 'secret'),
      seesPage: sample.seesPage(),
      frozen: Object.isFrozen(sample),
    };
  });
  expect(seen).toEqual({ fs: 'module not found: node:fs', secret: undefined, seesPage: false, frozen: true });
});

test('functions, errors and promises cross the bridge', async ({ desktop: { page } }) => {
  const outcome = await page.evaluate(async () => {
    const sample = Reflect.get(window, 'sample');
    const message = (error: Error) => error.message;
    const thrown = (() => {
      try {
        return sample.refuse();
      } catch (error) {
        return (error as Error).message;
      }
    })();
    return {
      thrown,
      doubled: sample.twice(21, (value: number) => value * 2),
      echoed: await sample.invoke('echo', { deep: [1, { er: null }] }),
      failed: await sample.invoke('fail').catch(message),
      unknown: await sample.invoke('nothing').catch(message),
    };
  });
  expect(outcome).toEqual({
    thrown: 'not like this',
    doubled: 42,
    echoed: { deep: [1, { er: null }] },
    failed: "Error invoking remote method 'fail': Error: it cannot be done",
    unknown: expect.stringContaining("No handler registered for 'nothing'"),
  });
});

test('messages go both ways, until nobody listens', async ({ desktop: { page } }) => {
  const heard = await page.evaluate(async () => {
    const sample = Reflect.get(window, 'sample');
    const said: unknown[] = [];
    const stop = sample.onTold((...args: unknown[]) => said.push(args));
    sample.tell('one');
    await sample.invoke('echo', 1);
    stop();
    sample.tell('two');
    await sample.invoke('echo', 2);
    return said;
  });
  expect(heard).toEqual([['one', 'sample://home/start?a=1']]);
});

test('tray, notifications, dialogs and the system’s events reach the app', async ({ desktop }) => {
  const { electron } = desktop;
  const { trays, notifications, dialogs } = await electron.recorded();
  expect(trays).toMatchObject([{ tooltip: '2 people wait', menu: [{ label: 'Show' }, { label: 'Pause' }, {}] }]);
  expect(notifications).toEqual([
    { id: '', title: 'Ana Lima', body: 'You last spoke 5 months ago.', actions: ['Snooze'], closed: false },
  ]);
  expect(dialogs).toMatchObject([{ kind: 'open', options: { title: 'Which file?' }, answered: false }]);

  await electron.clickTray();
  await electron.clickTray(['Show']);
  await electron.clickTray(['Pause']);
  await expect(electron.clickTray(['Never'])).rejects.toThrow('cannot be chosen');
  await expect(electron.clickTray(['Missing'])).rejects.toThrow('No entry "Missing"');
  await electron.clickNotification();
  await electron.clickNotification(-1, 0);
  await electron.answerDialog({ filePaths: ['/a.csv'] });
  await electron.emit('powerMonitor', 'resume');
  await electron.emit('app', 'activate');
  expect(await logOf(desktop)).toEqual([
    'tray clicked',
    'show',
    'pause true',
    'notification clicked',
    'action 0',
    'open /a.csv',
    'resume',
    'activate',
  ]);
});

test('a window may refuse to close, and quitting closes it', async ({ desktop }) => {
  const { electron, exited } = desktop;
  await electron.closeWindow();
  expect((await electron.recorded()).windows).toMatchObject([{ visible: false }]);
  expect(await desktop.close()).toBe(0);
  expect(await exited).toBe(0);
});

test('pages get the permissions that the app’s handlers allow', async ({ desktop: { page } }) => {
  const state = (name: string) =>
    page.evaluate(
      async (permission) => (await navigator.permissions.query({ name: permission as 'midi' })).state,
      name,
    );
  expect(await state('geolocation')).toBe('granted');
  expect(await state('midi')).not.toBe('granted');
});

test('what would have left the machine is stopped and written down', async ({ desktop: { page, electron } }) => {
  expect(await page.evaluate(() => fetch('https://example.org/x').catch(() => 'stopped'))).toBe('stopped');
  expect((await electron.recorded()).requests).toEqual([{ url: 'https://example.org/x', cancelledByApp: false }]);
});

test('what the page stores is kept with the data folder', async ({ browser }, { outputDir }) => {
  const userData = join(outputDir, 'data');
  const first = await launchDesktop({ browser, main, userData });
  await first.page.waitForFunction(() => Reflect.has(window, 'sample'));
  await first.page.evaluate(() => localStorage.setItem('kept', 'yes'));
  await first.close();
  const second = await launchDesktop({ browser, main, userData });
  await second.page.waitForFunction(() => Reflect.has(window, 'sample'));
  expect(await second.page.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
  await second.close();
});

test('time passes as the test says, for the app alone', async ({ browser }) => {
  const desktop = await launchDesktop({ browser, main, now: '2026-02-28T23:59:30Z', env: { TZ: 'UTC' } });
  const { page, electron } = desktop;
  await page.waitForFunction(() => Reflect.has(window, 'sample'));
  const day = (): Promise<string> => page.evaluate(() => Reflect.get(window, 'sample').invoke('today'));
  const chimes = async () => (await logOf(desktop)).filter((line) => line === 'a minute').length;
  expect(await day()).toBe('28 0');
  await electron.passTime(60_000);
  expect(await day()).toBe('1 0');
  expect(await chimes()).toBe(1);
  await electron.setClock(3_600_000);
  expect(await chimes()).toBe(1);
  await electron.setTimeZone('Asia/Tokyo');
  expect(await day()).toBe('1 -540');
  await desktop.close();
});

test('a system may have no tray and no notifications', async ({ browser }) => {
  const desktop = await launchDesktop({ browser, main, tray: false, notifications: 'none' });
  await desktop.page.waitForFunction(() => Reflect.has(window, 'sample'));
  expect(await logOf(desktop)).toEqual(['no tray', 'no notifications']);
  await desktop.close();
});
