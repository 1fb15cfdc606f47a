import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';

const card = (uid: string, lines: string) => `BEGIN:VCARD\nVERSION:3.0\nUID:${uid}\n${lines}\nEND:VCARD\n`;

test.skip(({ faceName }) => faceName !== 'browser', 'the window is the same in both faces');

test('vCards come in, namesakes are asked about, a pasted table is mapped', async ({ face, folder }) => {
  const { page } = face;
  await expect(page.getByText('What waits for you will be here')).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('import linkedin');
  await page.keyboard.press('Enter');
  const file = join(folder, 'people.vcf');
  await writeFile(file, card('1', 'FN:Ana Souza\nEMAIL:ana@example.org\nORG:Acme') + card('2', 'FN:Bo Li'));
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(page.getByText('Imported people.vcf')).toBeVisible();

  // The same e-mail in another file, under another name; and somebody who has only the name in common.
  await writeFile(
    file,
    card('8', 'FN:Ana Lima Souza\nEMAIL:ana@example.org') + card('9', 'FN:Bo Li\nTEL:+49 30 1234567'),
  );
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('checkbox', { name: 'Name: “Ana Lima Souza” instead of “Ana Souza”' }).check();
  await page.getByRole('tab', { name: /Who is it/ }).click();
  await page
    .getByRole('radiogroup', { name: /Who is Bo Li/ })
    .getByLabel('Somebody new')
    .check();
  await page.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(page.getByText('1 person is new')).toBeVisible();

  await page.getByRole('button', { name: 'Choose another file' }).click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Wer;Mail;Woher\nCy Novak;cy@example.org;Prag\nDi Park;di@example.org;Rom\n');
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
  });
  await page.getByRole('tab', { name: /Columns/ }).click();
  await page.getByLabel('Woher').selectOption({ label: 'How you met' });
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(page.getByText('2 people are new')).toBeVisible();

  // Dropped on another page; of all with the same doubt at once.
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'namesakes.vcf'));
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    Array.from({ length: 40 }, (_, n) =>
      card(`n${n}`, `FN:${n % 2 ? 'Cy Novak' : 'Di Park'}\nTEL:+49 30 ${5_000_000 + n}`),
    ).join(''),
  );
  await page.getByRole('tab', { name: /Who is it/ }).click();
  const questions = page.getByRole('region', { name: 'Who is it?' });
  await questions.getByRole('radiogroup').first().getByLabel('Leave out').check();
  expect(await questions.getByRole('radiogroup').count()).toBeLessThan(25);
  await page
    .getByRole('listitem')
    .filter({ hasText: '40 rows with same name' })
    .getByRole('button', { name: 'Somebody new' })
    .click();
  await questions.getByRole('radiogroup').first().getByLabel('Leave out').check();
  // Out of view and back: what was chosen is kept.
  const first = questions.getByRole('radiogroup', { name: /Line 1$/ });
  await questions.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  await expect(first).toHaveCount(0);
  await questions.evaluate((element) => element.scrollTo({ top: 0 }));
  await expect(first.getByLabel('Leave out')).toBeChecked();
  await page.getByRole('button', { name: 'Import 39 people' }).click();
  await expect(page.getByText('39 people are new')).toBeVisible();
});

test('one of many changed is left as it was, beyond the first screen', async ({ face, folder }) => {
  const { page } = face;
  const file = join(folder, 'many.vcf');
  const many = (name: string, title: string) =>
    Array.from({ length: 60 }, (_, n) => card(`${n}`, `FN:${name} ${n}\nORG:Acme\nTITLE:${title}`)).join('');
  const choose = async (text: string) => {
    await writeFile(file, text);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Import 60 people' }).waitFor();
  };
  await page.goto(new URL('/import', page.url()).href);
  await choose(many('Ana', 'Engineer'));
  await page.getByRole('button', { name: 'Import 60 people' }).click();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await choose(many('Anna', 'Lead'));
  await page.getByRole('tab', { name: /Changed/ }).click();
  const rows = page.getByRole('region', { name: 'Changed' });
  await expect(rows).toContainText('Acme: Engineer → Acme: Lead');
  await rows.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  await rows.getByRole('checkbox', { name: 'Name: “Anna 59” instead of “Ana 59”' }).uncheck();
  await page.getByRole('button', { name: 'Import 60 people' }).click();
  await expect(page.getByText('60 changed')).toBeVisible();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('Ana 59');
  await expect(page.getByText('Ana 59').first()).toBeVisible();
});
