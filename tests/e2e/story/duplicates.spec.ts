import type { Call } from '../../support/write-book.ts';
import { expect } from './fixture.ts';
import { prepared } from './prepared.ts';

/** Ana twice, Bill under two names, and two who only share a name. */
async function live(call: Call): Promise<void> {
  const add = async (name: string, email: string | null, more: object = {}) => {
    const { id } = await call('person.create', { name, ...more });
    if (email) await call('contactPoint.save', { personId: id, kind: 'email', value: email });
    return id;
  };
  const ana = await add('Ana Souza', 'ana@x.example', { company: { name: 'Nubank' }, location: 'Lisbon' });
  await call('interaction.save', { kind: 'coffee', on: '2026-01-02', people: [{ id: ana }], note: 'About her move' });
  await add('Souza, Ana', 'Ana@x.example', { headline: 'Platform lead', location: 'Porto' });
  await add('Bill Harper', null, { company: { name: 'Acme' } });
  await add('William Harper', null, { company: { name: 'Acme' } });
}

const test = prepared(live);

// The window is the same on each face.
test.skip(({ faceName }) => faceName === 'desktop');

test('pairs are compared, merged field by field, taken back, and told apart for good', async ({ face }) => {
  const { page } = face;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await page.getByRole('link', { name: 'Find duplicates' }).click();
  const pairs = page.getByRole('listbox', { name: 'Pairs that may be one' }).getByRole('option');
  await expect(pairs).toHaveCount(2);
  await expect(pairs.first()).toContainText('Same e-mail ana@x.example');
  await page.keyboard.press('j');
  const compare = page.getByRole('article', { name: 'Compare' });
  await expect(compare).toContainText('Short form of the name');
  await page.keyboard.press('k');
  await compare.getByRole('radiogroup', { name: 'Place' }).getByText('Porto').click();
  await expect(compare.getByRole('radiogroup', { name: 'Stays' }).getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('m');
  await expect(pairs).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pairs).toHaveCount(2);

  await page.keyboard.press('j');
  await expect(compare).toContainText('Short form of the name');
  await page.keyboard.press('n');
  await expect(pairs).toHaveCount(1);
  await page.getByRole('button', { name: 'Not the same' }).first().click();
  await expect(pairs).toHaveText([/Bill Harper.*William Harper/]);
  await page
    .getByRole('button', { name: /^People/ })
    .last()
    .click();

  // From somebody's page, chosen by hand; the page of the one who stays opens.
  await expect(compare).toContainText('Same e-mail');
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await page.getByText('Souza, Ana').click();
  await page.getByRole('button', { name: 'Merge with…' }).click();
  await page.getByRole('combobox', { name: 'Who else Souza, Ana is' }).fill('Ana Souza');
  await page.getByRole('option', { name: /^Ana Souza/ }).click();
  await page.getByRole('button', { name: 'Compare' }).click();
  await compare.getByRole('button', { name: /^Merge/ }).click();
  await expect(page.getByText('About her move')).toBeVisible();
  await expect(page.getByText('Platform lead')).toBeVisible();
});

test('a company is merged with another through the comparison, and that is taken back', async ({ face }) => {
  const { page } = face;
  await page.goto(new URL('/companies', page.url()).href);
  await page.getByText('Nubank').first().click();
  await page.getByRole('button', { name: 'Merge with…' }).click();
  await page.getByRole('combobox', { name: 'What else Nubank is called' }).fill('Acme');
  await page.getByRole('option', { name: /^Acme/ }).click();
  await page.getByRole('button', { name: 'Compare' }).click();
  const compare = page.getByRole('article', { name: 'Compare' });
  await compare.getByRole('button', { name: /^Merge/ }).click();
  await expect(page.getByText('3 there now')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 there now')).toBeVisible();
});
