import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';

test('a review on the desktop: the matrix, a week later for somebody, and the whole of it as a PDF', async ({
  launch,
  folder,
}) => {
  const { electron, page } = await launch({ args: ['--sample'] });
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  // Today names the review as well.
  await page.waitForURL(/\/reviews$/);
  await page.getByRole('link', { name: /Perhaps in spring/ }).click();
  // A book just opened finds the targets for the first time.
  await expect(page.getByRole('row', { name: /^Tidegate: / })).toBeVisible({ timeout: 20_000 });

  await page.getByRole('link', { name: 'Wake-up plan' }).click();
  const row = page.getByRole('listitem', { name: 'Fernanda Siqueira' });
  const before = await row.textContent();
  await row.focus();
  await page.keyboard.press('>');
  await expect(page.getByText('New days for Fernanda Siqueira')).toBeVisible();
  await expect(row).not.toHaveText(before ?? '');

  await page.getByRole('link', { name: 'Print' }).click();
  const filePath = join(folder, 'review.pdf');
  await electron.answerDialog({ canceled: false, filePath });
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(`Saved as ${filePath}`)).toBeVisible();
  const pdf = await readFile(filePath);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
