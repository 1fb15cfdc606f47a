import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { ReviewId } from '../../../src/contract/index.ts';
import { copyOfGeneratedBook, GENERATED_TODAY } from '../../fixtures/books.ts';
import { type Call, dayClock, writeBook } from '../../support/write-book.ts';
import { test as base, expect } from '../story/fixture.ts';

const TARGETS = 40;
const LONG = 'Gesellschaft für vorausschauende Zahlungsverkehrsinfrastruktur und angewandte Abstimmung mbH';
const FROM_RIGHT = 'شركة المدفوعات العربية';
const pictures = resolve(import.meta.dirname, '../../../shots/large');

/** A review of 40 companies from the biggest to small ones, one with a long name and one written from the right. */
async function prepare(call: Call): Promise<ReviewId> {
  const { rows: biggest } = await call('company.list', { sort: 'people', direction: 'desc', limit: 500 });
  const { rows: warm } = await call('person.list', { warmth: ['close', 'warm', 'fading'], limit: 400 });
  const where = new Set(warm.flatMap(({ company }) => company?.id ?? []));
  const chosen = new Set([...where].slice(0, TARGETS / 2));
  for (const row of biggest.filter((_, at) => at % 20 === 0)) if (chosen.size < TARGETS - 2) chosen.add(row.id);
  const { id } = await call('review.save', { name: 'Perhaps in spring', role: 'Engineer', places: ['Berlin'] });
  await call('review.addTargets', {
    id,
    companies: [...[...chosen].map((one) => ({ id: one })), { name: LONG }, { name: FROM_RIGHT }],
  });
  await call('savedSearch.save', { name: 'Warm', text: 'warmth:warm' });
  return id;
}

const test = base.extend<{ review: ReviewId }>({
  // biome-ignore lint/correctness/noEmptyPattern: playwright reads the names from the pattern
  folder: async ({}, use) => {
    const copy = copyOfGeneratedBook({ people: 30_000, seed: 1 });
    const folder = resolve(copy.path, '..');
    copyFileSync(copy.path, join(folder, 'kith.db'));
    await use(folder);
    copy.remove();
  },
  review: async ({ folder }, use) => use(await writeBook(join(folder, 'kith.db'), prepare, dayClock(GENERATED_TODAY))),
  // The review is there before the face opens the book.
  face: async ({ review, face }, use) => {
    expect(review).toBeTruthy();
    await use(face);
  },
});

const rows = (page: Page) => page.getByRole('row', { name: /: / });

/** How long until all targets are there, in milliseconds. */
async function opening(page: Page, go: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await go();
  await expect(rows(page)).toHaveCount(TARGETS);
  return Math.round(performance.now() - start);
}

test('a review of 40 targets among 30,000 people', async ({ face, review }) => {
  const { page } = face;
  mkdirSync(pictures, { recursive: true });
  const shoot = async (name: string) => {
    for (const [colorScheme, width, height] of [
      ['light', 1280, 800],
      ['dark', 1280, 800],
      ['light', 800, 600],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(pictures, `${name}--${colorScheme}--${width}.png`), animations: 'disabled' });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  const reviews = () => page.getByRole('link', { name: 'Reviews', exact: true }).click();
  const toReview = async () => {
    await page.getByRole('link', { name: /Perhaps in spring/ }).click();
  };

  await reviews();
  const first = await opening(page, toReview);
  await reviews();
  const again = await opening(page, toReview);
  process.stdout.write(`opened: first ${first} ms, again ${again} ms\n`);
  await shoot('review');

  // Contact logged meanwhile: what it bears on is worked out again.
  await rows(page).first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.target a[href^="/people/"]').first().click();
  await expect(page).toHaveURL(/\/people\//);
  const note = page.getByRole('textbox', { name: 'Note' });
  await expect(async () => {
    await page.keyboard.press('l');
    await expect(note).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await note.fill('About the spring');
  await page.keyboard.press('Control+Enter');
  await expect(note).toBeHidden();
  await reviews();
  const after = await opening(page, toReview);
  process.stdout.write(`opened: after contact ${after} ms\n`);

  // Sorted and filtered.
  await page.getByRole('button', { name: 'Company' }).click();
  const names = await page.locator('.matrix__name').allTextContents();
  const plain = names.map((name) => name.slice(1));
  expect(plain).toEqual(plain.toSorted((a, b) => a.localeCompare(b)));
  await page.getByLabel('Filter targets').fill('abstimmung');
  await expect(rows(page)).toHaveCount(1);
  await page.getByLabel('Filter targets').fill('');
  await page.keyboard.press('Escape');
  await rows(page).nth(20).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Who may introduce you')).toBeVisible();
  await shoot('target');

  // Further ones, of a saved search.
  await page.keyboard.press('n');
  await page.getByLabel('Choose from').selectOption('Saved search: Warm');
  await expect(page.getByLabel(/All \d+ companies|The first \d+ companies/)).toBeVisible();
  await shoot('adding');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Debts first' }).click();
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await shoot('debts');
  await page.getByRole('link', { name: 'Wake-up plan' }).click();
  await page.getByRole('button', { name: /^Plan \d+ people/ }).click();
  await expect(page.getByText(/\d+ in the plan/)).toBeVisible();
  await shoot('plan');

  await page.getByRole('link', { name: 'Print' }).click();
  await expect(page.getByRole('article')).toContainText(LONG);
  await shoot('print');
  const pdf = await page.pdf({ path: join(pictures, 'review.pdf'), format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
  expect(review).toBeTruthy();
});
