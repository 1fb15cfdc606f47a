import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect as plainly, test } from './fixture.ts';

// Laying out and drawing take their time on a machine that does other things too.
const expect = plainly.configure({ timeout: 20_000 });

// The window is the same on each face.
test.skip(({ faceName }) => faceName === 'desktop');
// Without motion the map is where it flies to at once.
test.use({ reducedMotion: 'reduce' });

/** The map of the sample network. */
async function openMap(page: Page, stopFirst = false): Promise<void> {
  await page.getByText('Look around a sample network').click();
  await page.getByText('Leave the sample').waitFor();
  if (stopFirst) await asked(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).click();
  if (stopFirst) {
    await chip(page, 'Cancel').click();
    await page.getByRole('heading', { name: 'The map is not drawn' }).waitFor();
    await chip(page, 'Draw the map').click();
  }
  await expect(shown(page)).not.toHaveAttribute('data-shown', '0');
}

/** Holds the first request for the map back until it is cancelled, so that a hand is in time for it. */
async function asked(page: Page): Promise<void> {
  const cancelled = Promise.withResolvers<void>();
  await page.route('**/api/map.get', async (route) => {
    await cancelled.promise;
    await route.continue();
  });
  await page.route('**/api/job.cancel', async (route) => {
    const drawing = page.waitForRequest('**/api/map.get').catch(() => undefined);
    cancelled.resolve();
    await Promise.race([drawing, page.waitForTimeout(20)]);
    await route.continue();
  });
}

const shown = (page: Page) => page.getByRole('application', { name: /^Map of your network/ });
const count = async (page: Page) => Number(await shown(page).getAttribute('data-shown'));
const lines = (page: Page) => page.getByRole('tabpanel').getByRole('listitem');
const chip = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

/** Opens the picker of a lens and takes the first that is found. */
async function pick(page: Page, lens: string, typed: string): Promise<void> {
  await chip(page, lens).click();
  await page.getByRole('dialog', { name: lens }).getByRole('combobox').fill(typed);
  await page.getByRole('dialog', { name: lens }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

async function saved(page: Page, item: string): Promise<{ download: Download; bytes: Buffer }> {
  await chip(page, 'More').click();
  const [download] = await Promise.all([page.waitForEvent('download'), chip(page, item).click()]);
  return { download, bytes: await readFile(await download.path()) };
}

test('each lens shows others, as a picture and as a list, and back leads to the one before', async ({ face }) => {
  const { page } = face;
  await openMap(page, true);
  const everybody = await count(page);
  expect(everybody).toBeGreaterThan(300);
  await expect(lines(page).first()).toBeVisible();

  const seen: number[] = [];
  const looked = async (why: string) => {
    await expect.poll(() => count(page), { timeout: 20_000 }).not.toBe(seen.at(-1) ?? everybody);
    await expect(lines(page).filter({ hasText: why }).first()).toBeVisible();
    seen.push(await count(page));
  };
  await pick(page, 'Person…', 'Priya Raghunathan');
  await looked('One step away');
  await chip(page, 'Two steps').click();
  await looked('One step away');
  await pick(page, 'Company…', 'Tidegate');
  await looked('There now');
  await pick(page, 'Competitors of…', 'Tidegate');
  await looked('There');
  await chip(page, 'Lapsed ties').click();
  await looked('Lapsed');
  await chip(page, 'Interviews').last().click();
  await looked('Met in an interview');
  await chip(page, 'Introductions').click();
  await looked('Introduced people');
  await chip(page, 'Tag…').click();
  await page.getByRole('dialog', { name: 'Tag…' }).getByRole('button').first().click();
  await looked('Carries the tag');
  expect(seen.every((people) => people > 0 && people < everybody)).toBe(true);

  await page.goBack();
  await expect(chip(page, 'Introductions')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => count(page), { timeout: 20_000 }).toBe(seen.at(-2));
  const camera = new URL(page.url()).searchParams.get('camera');
  await page.reload();
  await expect.poll(() => count(page), { timeout: 20_000 }).toBe(seen.at(-2));
  expect(new URL(page.url()).searchParams.get('camera')).toBe(camera);

  // A hub that is muted holds nobody, and what is gone says so.
  await chip(page, 'Everything').click();
  await chip(page, 'Mute hubs').click();
  await page.getByRole('dialog').getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/muted=/);
  await page.keyboard.press('Escape');
  await chip(page, '1 hub muted').click();
  await page.getByRole('dialog').getByRole('checkbox', { checked: true }).uncheck();
  await page.keyboard.press('Escape');
  await page.goto(`${new URL(page.url()).origin}/map?lens=company&of=${crypto.randomUUID()}`);
  await page.getByText('This view is of something that is no longer in your book.').waitFor();
  await chip(page, 'Show everything').click();
  await expect.poll(() => count(page), { timeout: 20_000 }).toBe(everybody);

  // The days: as it was, and what faded.
  await page.getByRole('slider').focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('PageDown');
  await page.getByText(/have faded since/).click();
  await expect(page).toHaveURL(/at=20\d\d-/);
  await expect(lines(page).filter({ hasText: 'Has faded since' }).first()).toBeVisible();
  expect(await count(page)).toBeLessThan(everybody);

  // A view that is kept, and its undo.
  await chip(page, 'Views').click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Then');
  await chip(page, 'Save this view').click();
  await page.getByText('Saved the view “Then”').waitFor();
  await chip(page, 'Back to today').click();
  await expect.poll(() => count(page), { timeout: 20_000 }).toBe(everybody);
  await chip(page, 'Views').click();
  await chip(page, 'Then').click();
  await expect(page).toHaveURL(/at=20\d\d-/);
  await chip(page, 'Views').click();
  await chip(page, 'Delete Then').click();
  await expect(chip(page, 'Then')).toHaveCount(0);
  await page.getByText('Deleted the view “Then”').locator('..').getByRole('button', { name: 'Undo' }).click();
  await chip(page, 'Views').click();
  await expect(chip(page, 'Then')).toBeVisible();
});

test('by keyboard: find somebody, walk along their ties, name a territory, keep the picture, tidy', async ({
  face,
}) => {
  const { page } = face;
  await openMap(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Kinga Go');
  await page.getByRole('option', { name: /^Kinga Go/ }).waitFor();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: /^Kinga/ });
  await expect(card.getByText('last contact')).toBeVisible();
  await expect(page).toHaveURL(/camera=/);
  await expect(shown(page)).toBeFocused();

  // By hand: a click is the card, two are whom they know, a box is all within it.
  await shown(page).click();
  await expect(card).toBeVisible();
  await shown(page).dblclick();
  await expect(page).toHaveURL(/lens=person/);
  await page.goBack();
  // Gone back at once it is where it was: what zooms about the middle leaves the middle.
  const middle = () => new URL(page.url()).searchParams.get('camera')?.split('_').slice(0, 2).map(Number);
  await page.mouse.wheel(0, 200);
  await shown(page).dblclick();
  await expect(page).toHaveURL(/lens=person/);
  await page.goBack();
  await expect(page).not.toHaveURL(/lens=person/);
  const [left, before] = [middle(), page.url()];
  await page.keyboard.press('-');
  await expect(page).not.toHaveURL(before);
  for (const at of [0, 1]) expect(middle()?.[at]).toBeCloseTo(left?.[at] ?? Number.NaN, 1);
  await page.keyboard.press('+');
  const { x, y, width, height } = (await shown(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + 80, y + 20);
  await page.keyboard.down('Shift');
  await page.mouse.down();
  await page.mouse.move(x + width - 20, y + height - 20, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await page.getByRole('region', { name: /people picked$/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('Kinga Go');
  await page.getByRole('option', { name: /^Kinga Go/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await expect(shown(page)).toBeFocused();

  const from = await shown(page).getAttribute('data-marked');
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
    await page.keyboard.press(key);
    if ((await shown(page).getAttribute('data-marked')) !== from) break;
  }
  await expect(card).toHaveCount(0);
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: /ties?$/ })).toHaveCount(1);
  const name = await page.locator('.map-card h2').textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: name ?? '' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('region', { name: name ?? '' })).toBeVisible();
  await shown(page).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tablist')).toBeVisible();

  await page.getByRole('tab', { name: 'Territories' }).click();
  const first = lines(page).first().getByRole('button');
  const called = (await first.locator('.truncate').textContent()) ?? '';
  await first.click();
  await page.getByRole('button', { name: /^Name of the territory/ }).click();
  await page.keyboard.type('The old gang');
  await page.keyboard.press('Enter');
  await page.getByText('The territory is called “The old gang”').waitFor();
  await expect(page.getByRole('region', { name: 'The old gang' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('region', { name: called })).toBeVisible();

  const png = await saved(page, 'Save as a picture (PNG)');
  expect(png.download.suggestedFilename()).toBe('Kith Everything.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(20_000);
  const svg = await saved(page, 'Save as a drawing (SVG)');
  expect(svg.bytes.toString()).toContain(called);

  await page.getByRole('button', { name: /^Lists$/ }).click();
  for (const list of ['Bridges', 'Lapsed', 'Introducers', 'Weak ties', 'Hang on one person']) {
    await page.getByRole('tab', { name: list }).click();
    await expect(lines(page).first(), list).toBeVisible();
  }
  await chip(page, 'More').click();
  await page.getByRole('button', { name: /^Tidy the map/ }).click();
  await expect(page.getByText('Laying the map out anew…')).toHaveCount(0);
  expect(await count(page)).toBeGreaterThan(300);
});
