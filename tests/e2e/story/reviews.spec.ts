import type { Call } from '../../support/write-book.ts';
import { expect } from './fixture.ts';
import { prepared } from './prepared.ts';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Ana is close and mentored Bob of Acme; Cleo of Globex was close three years ago. */
async function live(call: Call): Promise<void> {
  const ana = await call('person.create', { name: 'Ana Souza', company: { name: 'Nubank' } });
  const bob = await call('person.create', { name: 'Bob Ray', company: { name: 'Acme' }, title: 'CTO' });
  const cleo = await call('person.create', { name: 'Cleo Marsh', company: { name: 'Globex' } });
  await call('relationship.save', { fromId: ana.id, toId: bob.id, kind: 'mentor' });
  const meet = (id: typeof ana.id, days: number, note = '') =>
    call('interaction.save', { kind: 'coffee', on: daysAgo(days), people: [{ id }], note });
  for (const days of [2, 9, 16, 23, 30]) await meet(ana.id, days);
  for (const days of [1_100, 1_120, 1_140]) await meet(cleo.id, days, 'She wants to run a marathon in Porto.');
  await call('introduction.save', { introducer: { id: ana.id }, who: 'me', to: { id: bob.id }, madeOn: daysAgo(0) });
  await call('savedSearch.save', { name: 'At Nubank', text: 'at:nubank' });
}

const test = prepared(live);

// The window is the same on each face.
test.skip(({ faceName }) => faceName === 'desktop');

test('from the first target to the thanks at the end, by keyboard', async ({ face }) => {
  const { page } = face;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page.getByText('Where do you stand?')).toBeVisible();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Name' }).fill('Perhaps in spring');
  await page.getByLabel('Role').fill('Engineer');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Which companies?')).toBeVisible();

  // Targets, pasted: what the book knows is found under its name, what it does not is made.
  await page.keyboard.press('n');
  await page.getByLabel('Companies, typed or pasted').fill('- ACME Inc.\n- Globex\n- Initech');
  await expect(page.getByText('new to your book')).toBeVisible();
  // A saved search leads to further ones.
  await page.getByLabel('Choose from').selectOption('Saved search: At Nubank');
  await page.getByLabel('Nubank', { exact: true }).check();
  await page.keyboard.press('Control+Enter');
  const rows = page.getByRole('row', { name: /: / });
  await expect(rows).toHaveCount(4);
  // Wherever they came from, they came in one go.
  await expect(page.getByText('4 targets added')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(rows).toHaveCount(4);
  await expect(page.getByRole('row', { name: 'Acme: By introduction' })).toContainText('Ana Souza');
  await expect(page.getByRole('row', { name: 'Globex: Faded' })).toContainText('Say hello to Cleo Marsh again');
  await expect(page.getByRole('row', { name: 'Initech: Nobody' })).toBeVisible();
  await page.getByRole('button', { name: 'Company' }).click();
  await page.keyboard.press('j');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: 'Wish for Acme: Wanted most. Change' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('one introduction away through Ana Souza')).toBeVisible();

  // Debts first: the introduction that Ana made was never thanked for.
  await page.getByRole('link', { name: 'Debts first' }).click();
  await expect(page.getByText('A thank-you for the introduction to Bob Ray')).toBeVisible();

  // Cleo gets a plain hello, which Today tells.
  await page.getByRole('link', { name: 'Wake-up plan' }).click();
  await expect(page.getByText('She wants to run a marathon in Porto.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('One in the plan')).toBeVisible();
  await expect(page.getByText('0 of 1')).toBeVisible();

  // Other days, by keyboard: the ask moves with the hello.
  const planned = page.getByRole('listitem', { name: 'Cleo Marsh' });
  await planned.focus();
  await page.keyboard.press('e');
  await page.getByLabel('Hello on').fill('2100-03-15');
  await expect(page.getByLabel('Ask from')).toHaveValue(/^2100-04-/);
  await page.keyboard.press('Enter');
  await expect(planned).toContainText(/15 Mar|Mar 15/);
  await expect(planned).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(planned).not.toContainText(/15 Mar|Mar 15/);
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.getByRole('button', { name: /more step in the next two weeks/ }).click();
  await expect(page.getByText(/A plain hello, no ask yet/).first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');

  // Whoever helped is thanked with one key, and that can be taken back.
  await page.getByRole('link', { name: 'Pipeline' }).click();
  await expect(page.getByText('introduced you, or tried to')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('t');
  await expect(page.getByText('Thanked today')).toBeVisible();
  await page.getByRole('button', { name: 'Close the review' }).click();
  await expect(page.getByRole('button', { name: 'Open again' })).toBeVisible();
  await page.getByRole('link', { name: 'Wake-up plan' }).click();
  await expect(page.getByText('Hello said')).toHaveCount(0);

  // On paper.
  await page.getByRole('link', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toContainText('Wanted most');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await page.emulateMedia({ media: null });

  // Opened again its plan goes on, and ends with the review when that is deleted.
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Pipeline' }).click();
  await page.getByRole('button', { name: 'Open again' }).click();
  await expect(page.getByRole('button', { name: 'Close the review' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('Perhaps in spring deleted, with 2 open reminders of its plan')).toBeVisible();
  await expect(page.getByText('Where do you stand?')).toBeVisible();
});
