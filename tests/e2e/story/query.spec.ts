import type { Call } from '../../support/write-book.ts';
import { expect } from './fixture.ts';
import { prepared } from './prepared.ts';

/** Ana at Nubank in Lisbon, sixty more at Acme, tagged. */
async function live(call: Call): Promise<void> {
  const add = (name: string, company: string, more: object = {}) =>
    call('person.create', { name, company: { name: company }, ...more });
  const ana = await add('Ana Souza', 'Nubank', { location: 'Lisbon', title: 'CTO' });
  const ids = [ana.id];
  for (let i = 0; i < 60; i++) ids.push((await add(`Colleague Number${String(i).padStart(2, '0')}`, 'Acme')).id);
  await call('person.tag', { ids, tag: 'Friend' });
  const on = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
  await call('interaction.save', { kind: 'coffee', on, people: [{ id: ana.id }] });
}

const test = prepared(live);

// The window is the same on each face.
test.skip(({ faceName }) => faceName === 'desktop');

test('filters with completion, chips and errors; saved with a live count; back finds the place', async ({ face }) => {
  const { page } = face;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search by words and filters' });
  await expect(field).toBeFocused();
  await page.keyboard.type('ta');
  await expect(page.getByRole('option', { name: 'tag' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('fr');
  await page.getByRole('option', { name: 'Friend 61' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('at:acem');
  await expect(page.getByText('Your book has nothing called “acem”.')).toBeVisible();
  await page.getByRole('button', { name: 'Use “Acme”' }).click();
  await expect(page.getByText('60 finds')).toBeVisible();

  await page.getByRole('button', { name: 'Save search' }).click();
  await page.keyboard.type('Friends at Acme');
  await page.keyboard.press('Enter');
  const saved = page.getByRole('region', { name: 'Saved searches' });
  await expect(saved.getByRole('link')).toHaveText(/Friends at Acme60/);

  const list = page.getByRole('listbox', { name: 'Finds' });
  await list.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('PageDown');
  await page.keyboard.press('k');
  const place = await list.evaluate((element) => element.scrollTop);
  expect(place).toBeGreaterThan(300);
  const name = await list.locator('[aria-selected=true] .search__name-of').textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: name ?? '' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByText('60 finds')).toBeVisible();
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBe(place);

  await list.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('60 selected')).toBeVisible();
  await page.keyboard.press('x');
  const bar = page.getByRole('region', { name: '59 selected' });
  await bar.getByRole('button', { name: 'Keep in touch' }).click();
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  const set = page.getByRole('alert').filter({ hasText: 'Cadence of 59 people set.' });
  await set.getByRole('button', { name: 'Undo', exact: true }).click();
  await bar.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^kith-59-people-.*\.vcf$/);
  await list.focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('heading', { name: 'Move 59 people to the trash?' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);

  await page.getByRole('button', { name: 'Take out at: Acme' }).click();
  await expect(page.getByText('61 finds')).toBeVisible();
  await saved.getByRole('listitem').hover();
  await saved.getByRole('button', { name: 'Rename Friends at Acme' }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Acme friends');
  await page.keyboard.press('Enter');
  await expect(saved.getByRole('link')).toHaveText(/Acme friends60/);
  await saved.getByRole('button', { name: 'Delete Acme friends' }).click();
  await expect(saved).toHaveCount(0);
  const told = page.getByRole('alert').filter({ hasText: 'Deleted the search' });
  await told.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(saved.getByRole('link')).toHaveText(/Acme friends60/);

  // The same grammar, with the same errors, narrows a list.
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('row', { name: /Ana Souza/ })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('at:nubnak');
  await expect(page.locator('.filter-field u')).toHaveText('nubnak');
  await page.getByRole('button', { name: 'Use “Nubank”' }).click();
  await expect(page.getByRole('row', { name: /Ana Souza/ })).toBeVisible();
  await expect(page.locator('.filter-field u')).toHaveCount(0);
});

test('the palette answers a question whose parts can be changed, previews, and shows all results', async ({ face }) => {
  const { page } = face;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('who did I meet in Lisbon this year');
  const palette = page.getByRole('dialog');
  const understood = palette.getByRole('list', { name: 'How the question was understood' });
  await expect(understood.getByRole('button')).toHaveText([/Place: Lisbon/, /Time: /]);
  await expect(palette.getByRole('option', { name: /Ana Souza/ })).toContainText('Coffee');
  await expect(palette.getByRole('complementary')).toContainText('CTO at Nubank');
  await understood.getByRole('button', { name: 'Place: Lisbon' }).click();
  await page.keyboard.type('Porto');
  await expect(palette.getByText('Nothing in your book answers this.')).toBeVisible();

  await page.keyboard.press('Control+A');
  await page.keyboard.type('tag:friend number');
  await expect(palette.getByRole('option', { name: /Colleague/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(palette.locator('[aria-selected=true]')).toContainText('Show all results');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\?q=/);
  await expect(page.getByText('60 finds')).toBeVisible();
});
