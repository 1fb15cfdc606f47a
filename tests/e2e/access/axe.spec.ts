import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../story/fixture.ts';

/** Every page of the sample network, as a path or how to get there. */
const pages: Record<string, (page: Page) => Promise<unknown>> = {
  Today: (page) => goTo(page, 'Today'),
  'Who is slipping away': async (page) => {
    await page.keyboard.press('g');
    await page.keyboard.press('k');
    await page.waitForURL(/keep-in-touch$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  Suggestions: async (page) => {
    await page.getByRole('link', { name: /suggestion/ }).click();
    await page.waitForURL(/suggestions$/);
  },
  Opportunities: (page) => goTo(page, 'Opportunities'),
  Map: async (page) => {
    await goTo(page, 'Map');
    await page.getByRole('tabpanel').getByRole('listitem').first().waitFor();
  },
  'Somebody on the map': async (page) => {
    await page.getByRole('tabpanel').getByRole('button').first().click();
    await page.getByRole('button', { name: 'Log a touch' }).waitFor();
  },
  'My worth': (page) => goTo(page, 'My worth'),
  Reviews: (page) => goTo(page, 'Reviews'),
  'A review': async (page) => {
    await page.getByRole('link', { name: /Perhaps in spring/ }).click();
    await page.getByRole('row', { name: /^Tidegate/ }).press('Enter');
  },
  'A review, adding targets': (page) => page.getByRole('button', { name: 'Add targets' }).click(),
  'A review, debts': (page) => page.getByRole('link', { name: 'Debts first' }).click(),
  'A review, plan': (page) => page.getByRole('link', { name: 'Wake-up plan' }).click(),
  'A review, worth': (page) => page.getByRole('link', { name: 'My worth' }).last().click(),
  'A review, pipeline': (page) => page.getByRole('link', { name: 'Pipeline' }).click(),
  'A review, to print': async (page) => {
    await page.getByRole('link', { name: 'Print' }).click();
    await page.locator('.sheet').waitFor();
    await expect(page.getByRole('button', { name: /PDF|Print/ }).last()).toBeEnabled();
  },
  History: async (page) => {
    await page.goto(new URL('/history', page.url()).href);
    await page.getByRole('row').first().waitFor();
    await page.keyboard.press('Enter');
  },
  Duplicates: async (page) => {
    await page.goto(new URL('/duplicates', page.url()).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  Templates: async (page) => {
    await goTo(page, 'Settings');
    await page.getByRole('link', { name: /templates/i }).click();
    await page.waitForURL(/templates$/);
  },
  People: (page) => goTo(page, 'People'),
  'A person': async (page) => {
    await goTo(page, 'People');
    // The middle of the row is the company.
    await page.getByRole('row').nth(1).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Why?' }).click();
  },
  'A person on one page': async (page) => {
    await page.goto(`${page.url()}/dossier`);
    await expect(page.getByRole('button', { name: /PDF|Print/ }).first()).toBeVisible();
  },
  'Many people chosen': async (page) => {
    await goTo(page, 'People');
    await page.getByRole('grid').press('Control+a');
    await page.getByText(/\d selected/).waitFor();
  },
  Companies: (page) => goTo(page, 'Companies'),
  'A company': (page) => openFirst(page, 'Companies'),
  'The ways to a company': async (page) => {
    await command(page, 'how do i get to tidegate');
    await page.waitForURL(/ways$/);
    await page.getByText('Likely').first().waitFor();
  },
  Interviews: (page) => goTo(page, 'Interviews'),
  'An interview': (page) => openFirst(page, 'Interviews'),
  'A preparation': (page) => partOf(page, 'prepare'),
  'A debrief': (page) => partOf(page, 'debrief'),
  Import: (page) => command(page, 'import linkedin'),
  Settings: (page) => goTo(page, 'Settings'),
  'Settings, keeping in touch': (page) => settings(page, 'Keep in touch'),
  'Settings, reminders': (page) => settings(page, 'Reminders'),
  'Settings, career': async (page) => {
    await settings(page, 'My career');
    await page.getByRole('button', { name: 'Add an employer' }).click();
  },
  'Settings, book': (page) => settings(page, 'Book and backups'),
  Trash: (page) => command(page, 'trash'),
  'All results': async (page) => {
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('tag:inner warmth:wram -co');
    await page.getByText('is no value of this filter').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Use “warm”' }).click();
    await page.getByRole('option').first().waitFor();
  },
  'The palette': async (page) => {
    await page.keyboard.press('Control+K');
    await page.keyboard.type('who at lindenwerk');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
};

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

async function openFirst(page: Page, list: string): Promise<void> {
  await goTo(page, list);
  // By keyboard: the middle of a person's row is their company.
  await expect(page.getByRole('row').nth(1).getByRole('link').first()).toBeVisible();
  await page.getByRole('grid').press('Enter');
  await page.waitForURL(/[0-9a-f]{8}-[0-9a-f]{4}/);
}

/** The preparation or the debrief of the interview whose page, or whose other part, is open. */
async function partOf(page: Page, part: string): Promise<void> {
  const [interview] = page.url().match(/.*interviews\/[0-9a-f-]{36}/) ?? [];
  await page.goto(`${interview}/${part}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function settings(page: Page, part: string): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('navigation', { name: 'Parts of the settings' }).getByRole('link', { name: part }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** What axe finds against a page by all of its rules or by one, a line each. */
async function violationsIn(page: Page, rule?: string): Promise<string[]> {
  // In the page itself, as no frame is another's, and only what is wrong: an empty page for each look takes time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rule) axe.withRules([rule]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`);
}

const all = Object.entries(pages);
const middle = all.findIndex(([name]) => name === 'People');

// In two parts, for the two workers.
for (const [part, opens] of [
  ['to the templates', all.slice(0, middle)],
  ['from people on', all.slice(middle)],
] as const)
  test(`no page ${part} has an accessibility violation, in light and in dark`, async ({ face }) => {
    test.setTimeout(300_000);
    const { page } = face;
    const colors = (colorScheme: 'light' | 'dark') => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const check = async (name: string) => {
      expect.soft(await violationsIn(page), name).toEqual([]);
      await colors('dark');
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
      // Only colours differ in the dark.
      expect.soft(await violationsIn(page, 'color-contrast'), `${name}, dark`).toEqual([]);
      await colors('light');
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
    };
    await colors('light');
    if (opens[0] === all[0]) await check('the empty book');
    await page.getByText('Look around a sample network').click();
    await expect(page.getByText('Leave the sample')).toBeVisible({ timeout: 30_000 });
    for (const [name, open] of opens) {
      await open(page);
      await page.waitForLoadState('networkidle');
      await check(name);
    }
  });
