import type { Page } from '@playwright/test';
import type { PersonId } from '../../../src/contract/index.ts';
import { type Call, dayClock } from '../../support/write-book.ts';
import { expect } from './fixture.ts';
import { prepared } from './prepared.ts';

const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

/** Name, cadence in days, and how many days ago the last contact was. */
const people = [
  ['Ana Alves', 30, 100],
  ['Ben Berg', 60, 80],
  ['Cleo Costa', 60, 70],
  ['Dora Diaz', 45, 60],
] as const;
const interviewers = ['Ivo Ito', 'Nina Nair', 'Otto Olsen'];

const clock = dayClock(daysAgo(0));

/** Lived through before the window opens: four friends not heard of for long, and interviews of last spring. */
async function live(call: Call): Promise<void> {
  clock.day = daysAgo(200);
  // Told at any hour, but not before the test says so.
  await call('settings.set', {
    reminders: false,
    workingDays: [1, 2, 3, 4, 5, 6, 7],
    digestAt: '00:00',
    quietFrom: '00:00',
    quietTo: '00:00',
  });
  for (const name of interviewers) {
    const met = [{ person: { name }, role: 'interviewer' as const }];
    await call('interview.save', { happensOn: clock.day, company: { name: 'Globex' }, people: met });
  }
  for (const [name, cadence, ago] of people) {
    const { id } = await call('person.create', { name });
    await call('interaction.save', { kind: 'call', on: daysAgo(ago), people: [{ id }] });
    await call('person.setCadence', { ids: [id as PersonId], cadence });
  }
  clock.day = daysAgo(0);
}

const test = prepared(live, clock);

const due = (page: Page) => page.getByRole('region', { name: /keep in touch/ }).getByRole('listitem');
const active = (page: Page) => page.locator('[data-entry][data-active]');
const nameIn = async (page: Page) => (await active(page).locator('.due-row__title').textContent()) ?? '';
const toast = (page: Page, words: string | RegExp) => page.getByRole('alert').filter({ hasText: words });

async function openToday(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(due(page)).toHaveCount(4);
  await expect(active(page).getByRole('link')).toBeFocused();
}

/** Presses keys, and expects so many lines to stay, with the cursor on one of them; then takes it back. */
async function andBack(page: Page, keys: readonly string[], said: RegExp, left: number): Promise<void> {
  // What was said of the one before has gone with its undo.
  await expect(toast(page, said)).toBeHidden();
  for (const key of keys) await page.keyboard.press(key);
  await expect(toast(page, said)).toBeVisible();
  await expect(due(page)).toHaveCount(left);
  await expect(active(page).getByRole('link')).toBeFocused();
  await toast(page, said).getByRole('button', { name: 'Undo' }).click();
  await expect(due(page)).toHaveCount(4);
}

// The window is the same on each face; what the desktop tells outside it has specs of its own.
test.skip(({ faceName }) => faceName === 'desktop');

test('Today by keyboard: one key each, several at once, and each taken back', async ({ face: { page } }) => {
  await openToday(page);
  const first = await nameIn(page);
  await page.keyboard.press('d');
  await expect(toast(page, `Logged contact with ${first}`)).toBeVisible();
  await expect(due(page)).toHaveCount(3);
  expect(await nameIn(page)).not.toBe(first);
  await expect(active(page).getByRole('link')).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(due(page)).toHaveCount(4);

  await andBack(page, ['1'], /left be until/, 3);
  await andBack(page, ['j', 's', '7'], /left be until/, 3);
  await andBack(page, ['k', 'f'], /not this time/, 3);
  await andBack(page, ['k', 'k', 'k', 'k', 'x', 'Shift+J', 'Shift+J', 'd'], /Logged contact with 3 people/, 1);

  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 selected')).toBeHidden();

  // The form in detail: a letter and Enter.
  await page.keyboard.press('l');
  await page.keyboard.press('Enter');
  await expect(due(page)).toHaveCount(3);

  await page.keyboard.press('Control+A');
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByRole('heading', { name: 'All done for today' })).toBeVisible();
});

test('suggestions are looked at, changed, accepted at once, and taken back', async ({ face: { page } }) => {
  await openToday(page);
  await page.getByRole('link', { name: /3 people you met/ }).click();
  await expect(page.getByText('3 of 3 chosen')).toBeVisible();
  await page.getByRole('button', { name: 'No, thanks: Otto Olsen' }).click();
  await expect(page.getByText('2 of 2 chosen')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select: Nina Nair' }).click();
  await expect(page.getByText('1 of 2 chosen')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select: Nina Nair' }).click();
  await page.getByRole('combobox', { name: 'How often to be in touch with Ivo Ito' }).selectOption('30');
  await page.keyboard.press('Control+Enter');
  await expect(toast(page, 'Keeping in touch with 2 people')).toBeVisible();
  await expect(page.getByText('No more suggestions')).toBeVisible();

  await page.getByRole('link', { name: 'Who is slipping away?' }).click();
  // Ivo's month has long passed; Nina's suggested cadence too, 200 days after the interview.
  await expect(page.getByRole('row', { name: /Ivo Ito.*every month/ })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(7);
  await toast(page, 'Keeping in touch with 2 people').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row')).toHaveCount(5);
  await expect(page.getByRole('link', { name: '2 suggestions' })).toBeVisible();
});

test('who is slipping away: by segment, one or several', async ({ face: { page } }) => {
  await openToday(page);
  await page.keyboard.press('g');
  await page.keyboard.press('k');
  const table = page.getByRole('grid', { name: 'Who is slipping away?' });
  await expect(table.getByRole('row')).toHaveCount(5);
  await expect(page.getByRole('button', { name: /Slipping away\s*1/ })).toBeVisible();
  await expect(table).toBeFocused();

  await page.keyboard.press('7');
  await expect(toast(page, /left be until/)).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(4);
  await page.getByRole('button', { name: /Left be\s*1/ }).click();
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: /Waiting\s*3/ }).click();
  await expect(table.getByRole('row')).toHaveCount(4);

  await table.focus();
  for (const key of ['x', 'j', 'x', 's']) await page.keyboard.press(key);
  await page.keyboard.press('1');
  await expect(toast(page, /2 people left be until/)).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(2);
  await toast(page, /2 people left be until/)
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(table.getByRole('row')).toHaveCount(4);

  await table.focus();
  await page.keyboard.press('Control+A');
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByText('Nobody is slipping away')).toBeVisible();
});

/** Keeps the notifications a page shows, so that the test can count and press them. */
function keepNotifications() {
  const told: Notification[] = [];
  const Real = window.Notification;
  class Kept extends Real {
    constructor(title: string, options?: NotificationOptions) {
      super(title, options);
      told.push(this);
    }
  }
  Object.assign(window, { Notification: Kept, told });
}
type Told = { readonly told: Notification[] };
const toldIn = (page: Page) => page.evaluate(() => (window as unknown as Told).told.map(({ title }) => title));
const remind = (page: Page) =>
  page.evaluate(() =>
    fetch('/api/settings.set', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reminders: true }),
    }),
  );

/** Opens People, and waits until the page has asked what is to be told. */
async function openAndAsk(page: Page, url: string): Promise<Page> {
  const asked = page.waitForResponse('**/api/reminder.take');
  await page.goto(new URL('/people', url).href);
  await asked;
  return page;
}

test.describe('the page’s own reminders', () => {
  test('with two tabs open the digest is told once, and leads to what is meant', async ({ face: { page } }) => {
    const context = page.context();
    await context.grantPermissions(['notifications']);
    await context.addInitScript(keepNotifications);
    const other = await openAndAsk(await context.newPage(), page.url());
    const tabs = [await openAndAsk(page, page.url()), other];
    const all = async () => (await Promise.all(tabs.map(toldIn))).flat();
    expect(await all()).toEqual([]);
    await remind(page);
    await Promise.all(tabs.map((tab) => tab.reload()));
    await expect.poll(async () => (await all()).length).toBe(1);
    // Time enough for the other tab to ask as well.
    await other.waitForTimeout(2_500);
    expect(await all()).toHaveLength(1);
    const teller = (await toldIn(page)).length > 0 ? page : other;
    await teller.evaluate(() => (window as unknown as Told).told[0]?.dispatchEvent(new Event('click')));
    await expect(teller).toHaveURL(/\/today$/);
    await expect(teller.getByRole('heading', { name: 'Today' })).toBeVisible();
  });

  test('where the system may not be used the window says it', async ({ face: { page } }) => {
    await openAndAsk(page, page.url());
    await remind(page);
    await page.reload();
    const reminder = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Open' }) });
    await expect(reminder).toBeVisible();
    await reminder.getByRole('button', { name: 'Open' }).click();
    await expect(page).toHaveURL(/\/today$/);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    await expect(reminder).toBeHidden();
  });
});
