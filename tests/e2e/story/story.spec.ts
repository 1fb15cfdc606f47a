import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { linkedInCsv } from '../../fixtures/linkedin.ts';
import { expect, test } from './fixture.ts';

const EXPORT = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Souza,https://www.linkedin.com/in/ana-souza,ana@example.org,Borealis Pay,VP Engineering,12 Mar 2024
Łukasz,Żak,https://www.linkedin.com/in/lukasz-zak,,"Borealis Pay, Inc.",Staff Engineer,03 Jan 2023
Priya,Raman,https://www.linkedin.com/in/priya-raman,,Halyard Search,Technical Recruiter,18 Jun 2025
,,https://www.linkedin.com/in/nobody,,,,
`;

async function choose(page: Page, name: string, content: string, folder: string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, content);
  const another = page.getByRole('button', { name: 'Choose another file' });
  if (await another.isVisible()) await another.click();
  await page.locator('input[type=file]').setInputFiles(file);
}

async function goToImport(page: Page): Promise<void> {
  await expect(page.getByText('What waits for you will be here')).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('import linkedin');
  await page.keyboard.press('Enter');
}

test('import, ask, open, write an interview note, find it again', async ({ face, folder }) => {
  const { page } = face;
  await goToImport(page);
  await choose(page, 'Connections.csv', EXPORT, folder);
  await expect(page.getByText('1 row rejected')).toBeVisible();
  await page.getByRole('button', { name: 'Import 3 people' }).click();
  await expect(page.getByText('Imported Connections.csv')).toBeVisible();

  // Both spellings are one company.
  await page.keyboard.press('Control+K');
  await page.keyboard.type('who at borealis');
  const palette = page.getByRole('dialog');
  await expect(palette.getByRole('option', { name: /Ana Souza/ })).toBeVisible();
  await expect(palette.getByRole('option', { name: /Łukasz Żak/ })).toBeVisible();
  await palette.getByRole('option', { name: /Ana Souza/ }).click();
  await expect(page.getByRole('heading', { name: 'Ana Souza' })).toBeVisible();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('new interview');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}/);
  const notes = page.getByRole('textbox', { name: /notes/i });
  await notes.click();
  await notes.pressSequentially('They run settlement on a marmalade ledger. @Ana');
  await page
    .getByRole('option', { name: /Ana Souza/ })
    .first()
    .click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('marmal');
  await expect(page.getByRole('dialog').locator('mark', { hasText: 'marmal' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}/);
  await expect(page.getByText('marmalade ledger').first()).toBeVisible();

  // The mention leads to Ana, and her timeline back.
  await page.keyboard.press('Control+K');
  await page.keyboard.type('ana souza');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/people\/[0-9a-f-]{36}/);
  await expect(page.getByText('marmalade ledger').first()).toBeVisible();
});

test('a second import changes nothing, a later export moves people, and undo takes it back', async ({
  face,
  folder,
}) => {
  const { page } = face;
  await goToImport(page);
  const first = linkedInCsv({ rows: 60, seed: 5 });
  await choose(page, 'first.csv', first, folder);
  await page.getByRole('button', { name: 'Import 60 people' }).click();
  await expect(page.getByText('Imported first.csv')).toBeVisible();

  await choose(page, 'again.csv', first, folder);
  await expect(page.getByText('Everything in this file is in the book already.')).toBeVisible();
  await expect(page.getByText('60 unchanged')).toBeVisible();

  await choose(page, 'later.csv', linkedInCsv({ rows: 60, seed: 5, yearsLater: 1 }), folder);
  await page.getByRole('tab', { name: /Changed/ }).click();
  await expect(page.getByText(/→/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Import \d+ people/ }).click();
  await expect(page.getByText('Imported later.csv')).toBeVisible();

  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
  await expect(page.getByText('65', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(page.getByText('60', { exact: true })).toBeVisible();

  // The history strikes it out; any change can be turned from there, by keyboard too.
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  const history = page.getByRole('grid', { name: 'History' });
  await expect(history.getByText(/^Undone: Imported/)).toBeVisible();
  await expect(history.getByText('undone today')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('u');
  await expect(page.getByRole('alert').filter({ hasText: 'Undone: Imported 60' })).toBeVisible();
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByText('The people you know will be here')).toBeVisible();
});

test('a file that is no export is refused by name, and nothing is imported', async ({ face, folder }) => {
  const { page } = face;
  await goToImport(page);
  await choose(page, 'shopping.csv', '<!doctype html><title>Shop</title>', folder);
  await expect(page.getByText(/shopping\.csv is a web page/)).toBeVisible();
  await expect(page.getByText(/Kith reads/)).toBeVisible();
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByText('The people you know will be here')).toBeVisible();
});
