import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Call, writeBook } from '../../support/write-book.ts';
import { expect, test } from './fixture.ts';

/** Somebody of whom far more is known than one page holds. */
async function fill(call: Call): Promise<string> {
  const { id } = await call('person.create', {
    name: 'Ana Souza',
    company: { name: 'Nubank' },
    title: 'VP Engineering',
  });
  const note = 'Talked about the team, who left it, what is planned, and whom I should meet there. '.repeat(3);
  for (let day = 10; day < 29; day++) {
    const on = `2025-01-${day}`;
    await call('interaction.save', { kind: 'call', on, people: [{ id }, { name: `Guest ${day}` }], note });
    const insight = { company: { name: 'Nubank' }, from: { id }, on, text: `${day}: ${note}` };
    await call('insight.save', { ...insight, confidential: day % 2 === 0 });
    await call('employment.save', { personId: id, company: { name: `Former ${day}` }, endedOn: `20${day}` });
  }
  return id;
}

test('a dossier is saved as one page of PDF, whatever is known; a file that cannot be written is said', async ({
  launch,
  folder,
}) => {
  const id = await writeBook(join(folder, 'kith.db'), fill);
  const { electron, page, close } = await launch();
  await page.evaluate((path) => history.pushState({}, '', path), `/people/${id}`);
  await page.reload();
  await page.getByRole('link', { name: 'Dossier on one page' }).click();
  const sheet = page.getByRole('article', { name: 'Dossier Ana Souza' });
  await expect(sheet.getByText(/^and \d+ more$/).first()).toBeVisible();
  await expect(sheet).toContainText('10 confidential items left out.');
  for (const column of await sheet.locator('.dossier__column').all())
    expect(await column.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(0);

  for (const [paper, box] of [
    ['A4', [595, 842]],
    ['Letter', [612, 792]],
  ] as const) {
    const file = join(folder, `Ana ${paper}.pdf`);
    await page.getByText(paper, { exact: true }).click();
    await electron.answerDialog({ filePath: file });
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(page.getByText(`Saved as ${file}`).first()).toBeVisible();
    const pdf = await readFile(file, 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const [width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)?.slice(1).map(Number) ?? [];
    expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual(box);
  }
  const asked = (await electron.recorded()).dialogs.at(-1);
  expect(asked?.options.defaultPath).toMatch(/Dossier Ana Souza\.pdf$/);

  await electron.answerDialog({ filePath: join(folder, 'no', 'such', 'folder.pdf') });
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/cannot be written \(ENOENT\)/)).toBeVisible();
  expect(await close()).toBe(0);
});
