import { join } from 'node:path';
import type { Controls } from '../../electron-host/host/controls.ts';
import { expect, test } from './fixture.ts';
import { at, call, hours, lastContactOf, minutes, writeDue, writeInterview, writeThankYou, zone } from './seed.ts';

const env = { TZ: zone };
const hidden = { args: ['--hidden'], env };

const titles = async (electron: Controls) => (await electron.recorded()).notifications.map(({ title }) => title);

/** Long enough for what is due to be told, were there anything. */
async function settle(electron: Controls): Promise<void> {
  await electron.passTime(minutes(1));
  await new Promise((done) => setTimeout(done, 700));
}

test('the digest comes once, at its hour, and opens what it is about', async ({ launchHidden, folder }) => {
  const [ana] = await writeDue(join(folder, 'kith.db'), ['Ana Lima']);
  const first = await launchHidden({ ...hidden, now: at('08:30') });
  await settle(first.electron);
  expect(await titles(first.electron)).toEqual([]);
  await first.electron.passTime(minutes(30));
  await expect.poll(() => titles(first.electron)).toEqual(['Ana Lima is slipping away']);
  await first.electron.passTime(hours(2));
  await first.electron.emit('powerMonitor', 'unlock-screen');
  await settle(first.electron);
  expect(await titles(first.electron)).toHaveLength(1);

  await first.electron.clickNotification();
  const page = await first.firstPage;
  await expect(page).toHaveURL(new RegExp(`/people/${ana}$`));
  await call(page, 'person.create', { name: 'Bo Berg' });
  await settle(first.electron);
  expect(await titles(first.electron)).toHaveLength(1);
  await first.close();

  const again = await launchHidden({ ...hidden, now: at('12:00') });
  await settle(again.electron);
  expect(await titles(again.electron)).toEqual([]);
});

test('an hour slept through is caught up on waking, once', async ({ launchHidden, folder }) => {
  await writeDue(join(folder, 'kith.db'), ['Ana Lima', 'Bo Berg']);
  const { electron, firstPage } = await launchHidden({ ...hidden, now: at('08:10') });
  await settle(electron);
  await electron.setClock(hours(4));
  await electron.emit('powerMonitor', 'resume');
  await electron.emit('powerMonitor', 'unlock-screen');
  await expect.poll(() => titles(electron)).toHaveLength(1);
  // The clock is set back, then the user travels: the day's digest has been told.
  await electron.setClock(-hours(4));
  await electron.emit('powerMonitor', 'resume');
  await settle(electron);
  await electron.setTimeZone('America/New_York');
  await electron.passTime(hours(7));
  await settle(electron);
  expect(await titles(electron)).toHaveLength(1);
  await electron.clickNotification();
  await expect(await firstPage).toHaveURL(/\/today$/);
});

test('what was taken and not shown is told after a crash, what was shown is not', async ({ launchHidden, folder }) => {
  await writeDue(join(folder, 'kith.db'), ['Ana Lima']);
  const crash = async (notifications: 'silent' | 'shows', now: string) => {
    const app = await launchHidden({ ...hidden, now, notifications });
    await expect.poll(() => titles(app.electron)).toHaveLength(1);
    if (notifications === 'shows') await settle(app.electron);
    app.process.kill('SIGKILL');
    await app.exited;
  };
  await crash('silent', at('10:00'));

  const soon = await launchHidden({ ...hidden, now: at('10:01') });
  await new Promise((done) => setTimeout(done, 700));
  expect(await titles(soon.electron)).toEqual([]);
  await soon.close();

  await crash('shows', at('10:05'));
  const later = await launchHidden({ ...hidden, now: at('10:30') });
  await settle(later.electron);
  expect(await titles(later.electron)).toEqual([]);
});

test('what the system refuses is not said to be shown; where there are none nothing is taken', async ({
  launchHidden,
  folder,
}) => {
  await writeDue(join(folder, 'kith.db'), ['Ana Lima']);
  for (const [notifications, now] of [
    ['refuses', at('10:00')],
    ['none', at('10:05')],
  ] as const) {
    const app = await launchHidden({ ...hidden, now, notifications });
    await settle(app.electron);
    expect(await titles(app.electron)).toEqual([]);
    expect(await app.close()).toBe(0);
  }
  const { electron } = await launchHidden({ ...hidden, now: at('10:10') });
  await expect.poll(() => titles(electron)).toHaveLength(1);
});

test('an interview is told before it begins, and opens its preparation', async ({ launchHidden, folder }) => {
  const interview = await writeInterview(join(folder, 'kith.db'), '11:30');
  const { electron, firstPage } = await launchHidden({ ...hidden, now: at('10:20') });
  await settle(electron);
  expect(await titles(electron)).toEqual([]);
  await electron.passTime(minutes(10));
  await expect.poll(() => titles(electron)).toEqual(['Interview with Nubank at 11:30']);
  await electron.clickNotification();
  await expect(await firstPage).toHaveURL(new RegExp(`/interviews/${interview}/prepare$`));
});

test('a thank-you can be done from its notification', async ({ launch, folder }) => {
  const person = await writeThankYou(join(folder, 'kith.db'));
  const { electron, page } = await launch({ env, now: at('10:00') });
  const isThankYou = ({ title }: { title: string }) => title === 'A thank-you to Lena Fischer';
  const find = async () => (await electron.recorded()).notifications.findIndex(isThankYou);
  await expect.poll(find).toBeGreaterThanOrEqual(0);
  const index = await find();
  expect((await electron.recorded()).notifications[index]?.actions).toEqual(['I wrote it', 'Tomorrow']);
  await electron.clickNotification(index, 0);
  await expect.poll(() => lastContactOf(page, 'Lena Fischer')).toBe('2026-11-10');
  await electron.clickNotification(index);
  await expect(page).toHaveURL(new RegExp(`/people/${person}$`));
});

test('a pause holds reminders back, and a sample has none', async ({ launch, launchHidden, folder }) => {
  await writeDue(join(folder, 'kith.db'), ['Ana Lima']);
  const app = await launchHidden({ ...hidden, now: at('08:30') });
  await expect
    .poll(async () => (await app.electron.recorded()).trays[0]?.menu.map(({ label }) => label))
    .toContain('Pause reminders until tomorrow');
  await app.electron.clickTray(['Pause reminders until tomorrow']);
  await app.electron.passTime(hours(3));
  await settle(app.electron);
  expect(await titles(app.electron)).toEqual([]);
  await app.electron.clickTray(['Resume reminders']);
  await expect.poll(() => titles(app.electron)).toHaveLength(1);
  await app.close();

  const sample = await launch({ args: ['--sample'], env });
  await expect(sample.page.getByRole('main')).toBeVisible();
  await settle(sample.electron);
  expect(await titles(sample.electron)).toEqual([]);
  expect((await sample.electron.recorded()).trays).toHaveLength(1);
});
