import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../story/fixture.ts';

/** Every page of the sample network, as a path or how to get there. */
const pages: Record<string, (page: Page) => Promise<unknown>> = {
  Today: (page) => goTo(page, 'Today'),
  Opportunities: (page) => goTo(page, 'Opportunities'),
  'My worth': (page) => goTo(page, 'My worth'),
  Templates: async (page) => {
    await goTo(page, 'Settings');
    await page.getByRole('link', { name: /templates/i }).click();
    await page.waitForURL(/templates$/);
  },
  People: (page) => goTo(page, 'People'),
  'A person': (page) => openFirst(page, 'People'),
  Companies: (page) => goTo(page, 'Companies'),
  'A company': (page) => openFirst(page, 'Companies'),
  Interviews: (page) => goTo(page, 'Interviews'),
  'An interview': (page) => openFirst(page, 'Interviews'),
  'A preparation': (page) => partOf(page, 'prepare'),
  'A debrief': (page) => partOf(page, 'debrief'),
  Import: (page) => command(page, 'import linkedin'),
  Settings: (page) => goTo(page, 'Settings'),
  Trash: (page) => command(page, 'trash'),
  'The palette': async (page) => {
    await page.keyboard.press('Control+K');
    await page.keyboard.type('who at lindenwerk');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
};

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function openFirst(page: Page, list: string): Promise<void> {
  await goTo(page, list);
  await page.getByRole('row').nth(1).click();
  await page.keyboard.press('Enter');
  await page.waitForURL(/[0-9a-f]{8}-[0-9a-f]{4}/);
}

/** The preparation or the debrief of the interview whose page, or whose other part, is open. */
async function partOf(page: Page, part: string): Promise<void> {
  const [interview] = page.url().match(/.*interviews\/[0-9a-f-]{36}/) ?? [];
  await page.goto(`${interview}/${part}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page has an accessibility violation, in ${colorScheme}`, async ({ face }) => {
    test.setTimeout(180_000);
    const { page } = face;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const empty = await new AxeBuilder({ page }).analyze();
    expect(empty.violations, 'the empty book').toEqual([]);
    await page.getByText('Look around a sample network').click();
    await expect(page.getByText('Leave the sample')).toBeVisible();
    for (const [name, open] of Object.entries(pages)) {
      await open(page);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`),
          name,
        )
        .toEqual([]);
    }
  });
}
