import type { Page } from '@playwright/test';
import type { Call } from '../../support/write-book.ts';
import { expect } from './fixture.ts';
import { prepared } from './prepared.ts';

const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

/** A colleague of former days, called half a year ago, and somebody with a tag. */
async function live(call: Call): Promise<void> {
  const ada = await call('person.create', { name: 'Ada Acker' });
  await call('employment.save', {
    personId: ada.id,
    company: { name: 'Lindenwerk' },
    startedOn: '2016-01',
    endedOn: '2023-12',
  });
  await call('interaction.save', { kind: 'call', on: daysAgo(180), people: [{ id: ada.id }] });
  const bo = await call('person.create', { name: 'Bo Berg' });
  await call('interaction.save', { kind: 'coffee', on: daysAgo(40), people: [{ id: bo.id }] });
  await call('person.tag', { ids: [bo.id], tag: 'Rowing' });
}

const test = prepared(live);

async function openSettings(page: Page, part?: string): Promise<void> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  if (part)
    await page.getByRole('navigation', { name: 'Parts of the settings' }).getByRole('link', { name: part }).click();
}

async function openPerson(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('row').filter({ hasText: name }).getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

/** Only a few toasts show at once; this one may have to wait for its turn. */
const undo = (page: Page, what: string) =>
  page.getByRole('alert').filter({ hasText: what }).getByRole('button', { name: 'Undo' }).click({ timeout: 20_000 });
const warmth = (page: Page) => page.locator('.who__tie .warmth-label');

test.describe('in the window', () => {
  // The settings of the window are the same on each face.
  test.skip(({ faceName }) => faceName === 'desktop');

  test('look and language change at once and are there again', async ({ face }) => {
    const { page } = face;
    await openSettings(page);
    const root = page.locator('html');
    await page.getByText('Dark', { exact: true }).click();
    await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark');

    const language = page.getByLabel('Language', { exact: true });
    await language.selectOption('en-US');
    await expect(page.getByText(/Now it is \w+day, \w+ \d+, \d{4}, \d+:\d\d [AP]M\./)).toBeVisible();
    await language.selectOption('en-GB');
    await expect(page.getByText(/Now it is \w+day,? \d+ \w+ \d{4}, \d+:\d\d\./)).toBeVisible();
    await language.selectOption('de');
    await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
    await expect(page.getByText(/Eine Zahl: 12\.345,6/)).toBeVisible();

    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
    await expect(root).toHaveAttribute('lang', /^de/);
    await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await page.getByRole('link', { name: 'Personen', exact: true }).click();
    await expect(page.getByText('vor 5 Wochen')).toBeVisible();
  });

  test('each setting says what follows from it', async ({ face }) => {
    const { page } = face;
    await openSettings(page);
    await page.getByRole('button', { name: /^Your name/ }).click();
    await page.keyboard.type('Ines');
    await page.keyboard.press('Enter');
    await expect(page.getByText('end with “Best wishes, Ines”')).toBeVisible();

    await openSettings(page, 'Keep in touch');
    const nudges = page.getByText(/^Written to today: first nudge/);
    const before = await nudges.textContent();
    await page.getByLabel('First nudge after').fill('30');
    await page.keyboard.press('Enter');
    await expect(nudges).not.toHaveText(before ?? '');
    await page.getByLabel('First nudge after').fill('900');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: '1 to 365' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('First nudge after')).toHaveValue('30');

    await openSettings(page, 'Reminders');
    const digest = page.getByLabel('Daily digest');
    await digest.fill('half past');
    await digest.press('Enter');
    await expect(page.getByText('Write a time, such as 9:30')).toBeVisible();
    await digest.fill('10.45');
    await digest.press('Enter');
    await expect(page.getByText(/The next digest comes .* at 10:45/)).toBeVisible();
    await page.getByRole('button', { name: 'Pause until tomorrow' }).click();
    await expect(page.getByText(/Paused until tomorrow at 10:45/)).toBeVisible();
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByText(/Paused until/)).toBeHidden();
    await page.getByLabel('Quiet from').fill('8:00');
    await page.getByLabel('Quiet from').press('Enter');
    await expect(page.getByText('No hours are quiet')).toBeVisible();
    await page.getByLabel('Before an interview').selectOption('90');
    await expect(page.getByText(/is told at 12:30/)).toBeVisible();
    await page.getByText('Remind me', { exact: true }).click();
    await expect(page.getByText('Kith says nothing by itself.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Kith says nothing by itself.')).toBeVisible();
  });

  test('a tag gives its cadence to those who carry it', async ({ face }) => {
    const { page } = face;
    await openSettings(page, 'Keep in touch');
    const add = page.getByRole('button', { name: 'Add the tag' });
    await add.click();
    await expect(page.getByText('Give the tag a name first')).toBeVisible();
    await page.getByLabel('New tag', { exact: true }).fill('rowing');
    await add.click();
    await expect(page.getByText('There is a tag “rowing” already')).toBeVisible();
    await page.getByLabel('New tag', { exact: true }).fill('Inner circle');
    await add.click();
    await expect(page.getByLabel('Be in touch with “Inner circle”')).toHaveValue('30');

    await page.getByLabel('Be in touch with “Rowing”').selectOption('60');
    await openPerson(page, 'Bo Berg');
    const cadence = page.getByLabel('Be in touch', { exact: true });
    await expect(cadence.locator('option:checked')).toHaveText('every 2 months, from “Rowing”');
    await expect(page.getByText(/^next in 2 weeks|^next in \d+ days/)).toBeVisible();
    await cadence.selectOption('30');
    await expect(page.getByText(/^was due/)).toBeVisible();
    await undo(page, 'Bo Berg: in touch every month');
    await expect(cadence).toHaveValue('tags');
    await cadence.selectOption('custom');
    await page.getByLabel('Days', { exact: true }).fill('0');
    await page.getByRole('button', { name: 'Set' }).click();
    await expect(page.getByText('1 to 3,650 whole days')).toBeVisible();
    await page.getByLabel('Days', { exact: true }).fill('45');
    await page.keyboard.press('Enter');
    await expect(cadence).toHaveValue('45');
    await cadence.selectOption('none');
    await expect(page.getByText(/^soon|^next|^was due/)).toBeHidden();
    await cadence.selectOption('tags');

    await openSettings(page, 'Keep in touch');
    await page.getByRole('button', { name: /Name of the tag: Rowing/ }).click();
    await page.keyboard.type('Rowers');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /Name of the tag: Rowers/ })).toBeVisible();
    await page.getByRole('button', { name: 'Delete the tag “Rowers”' }).click();
    await expect(page.getByRole('button', { name: /Name of the tag: Rowers/ })).toBeHidden();
    await undo(page, '“Rowers” deleted and taken off 1 person');
    await expect(page.getByLabel('Be in touch with “Rowers”')).toHaveValue('60');
  });

  test('a tie is explained and takes the user’s word; a birthday is written as people write it', async ({ face }) => {
    const { page } = face;
    await openPerson(page, 'Bo Berg');
    await expect(page.getByText('a coffee in 4 months')).toBeVisible();
    await page.getByRole('button', { name: 'Why?' }).click();
    await expect(page.getByText('not that Kith knows')).toBeVisible();
    const recorded = await warmth(page).textContent();
    await page.getByText('Close', { exact: true }).last().click();
    await expect(warmth(page)).toHaveText('Close');
    await expect(page.getByText(/in your own words\. The record says/)).toBeVisible();
    await undo(page, 'Bo Berg: close, you say');
    await expect(warmth(page)).toHaveText(recorded ?? '');

    await page.getByRole('button', { name: /^Birthday: Add/ }).click();
    await page.keyboard.type('31 April');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Write a day and a month')).toBeVisible();
    await page.getByLabel('Birthday').fill('2 Apr 1984');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Birthday: (2 April|April 2,) 1984/ })).toBeVisible();
    await undo(page, 'Birthday of Bo Berg changed');
    await expect(page.getByRole('button', { name: /^Birthday: Add/ })).toBeVisible();

    // Whom she knows: written down, changed, and never there twice.
    const knows = page.getByRole('region', { name: 'Knows' });
    const how = knows.getByRole('combobox', { name: 'How', exact: true });
    const write = async () => {
      await knows.getByRole('button', { name: 'Add how they know somebody' }).click();
      await knows.getByRole('combobox', { name: 'Whom' }).fill('Newcomer');
      await page.getByRole('option', { name: /Newcomer/ }).click();
    };
    await write();
    await knows.getByLabel('Since').fill('long ago');
    await knows.getByLabel('Since').press('Enter');
    await expect(knows.getByText('Write a year')).toBeVisible();
    await knows.getByLabel('Since').fill('2020');
    await knows.getByLabel('Since').press('Enter');
    await knows.getByRole('button', { name: /Edit: Worked with .*Newcomer/ }).click();
    await how.selectOption('Mentored by');
    await knows.getByRole('button', { name: 'Save' }).click();
    await expect(knows.getByRole('listitem')).toHaveText(/^Mentored by.*Newcomer.*2020$/);
    await write();
    await how.selectOption('Mentored by');
    await expect(knows.getByRole('alert')).toHaveText('That is here already.');
    await page.keyboard.press('Escape');
  });

  test('where the user worked makes a former colleague warm', async ({ face }) => {
    const { page } = face;
    await openPerson(page, 'Ada Acker');
    await expect(warmth(page)).toHaveText('Fading');
    await openSettings(page, 'My career');
    await page.getByRole('button', { name: 'Add an employer' }).click();
    await page.getByRole('combobox', { name: 'Company' }).fill('Lindenw');
    await page.getByRole('option', { name: 'Lindenwerk' }).click();
    await page.getByLabel('From').fill('2016');
    await page.getByLabel('To', { exact: true }).fill('2015');
    await page.getByLabel('To', { exact: true }).press('Tab');
    await expect(page.getByText('It ends before it begins.')).toBeVisible();
    await page.getByLabel('To', { exact: true }).fill('2023');
    await page.getByLabel('To', { exact: true }).press('Tab');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByText('One person in your book works or worked there.')).toBeVisible();

    await openPerson(page, 'Ada Acker');
    await expect(warmth(page)).toHaveText('Warm');
    await expect(page.getByText(/worked together for \d years/)).toBeVisible();

    await openSettings(page, 'My career');
    await page.getByRole('button', { name: 'Remove your time at Lindenwerk' }).click();
    await expect(page.getByText('Nothing here yet.')).toBeVisible();
    await undo(page, 'Your time at Lindenwerk removed');
    await expect(page.getByRole('link', { name: 'Lindenwerk' })).toBeVisible();
  });
});

test('the desktop face says how it sits on the desktop', async ({ face, faceName }) => {
  const { page } = face;
  const parts = page.getByRole('navigation', { name: 'Parts of the settings' });
  await openSettings(page);
  await expect(parts.getByRole('link', { name: 'Desktop' })).toHaveCount(faceName === 'desktop' ? 1 : 0);
  if (faceName !== 'desktop') return;
  await parts.getByRole('link', { name: 'Desktop' }).click();
  await expect(page.getByText('Kith starts when you open it.')).toBeVisible();
  await page.getByText('Start when you log in', { exact: true }).click();
  await expect(page.getByText('Kith starts hidden, in the tray.')).toBeVisible();
  await page.getByText('Start when you log in', { exact: true }).click();
  await expect(page.getByText('Kith starts when you open it.')).toBeVisible();
  const close = page.getByLabel('When you close the window');
  await close.selectOption('quit');
  await expect(page.getByText(/^Kith ends, and says nothing/)).toBeVisible();
  await close.selectOption('tray');
  await expect(page.getByText(/^Reminders keep coming/)).toBeVisible();
});
