import type { Call } from '../../support/write-book.ts';
import { expect } from './fixture.ts';
import { prepared } from './prepared.ts';

/** Ana is a close tie and mentored Bob, who is at Acme; the user never met him. */
async function live(call: Call): Promise<void> {
  const ana = await call('person.create', { name: 'Ana Souza', company: { name: 'Nubank' } });
  const bob = await call('person.create', { name: 'Bob Ray', company: { name: 'Acme' }, title: 'CTO' });
  await call('relationship.save', { fromId: ana.id, toId: bob.id, kind: 'mentor' });
  for (const days of [2, 9, 16, 23, 30]) {
    const on = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    await call('interaction.save', { kind: 'coffee', on, people: [{ id: ana.id }] });
  }
}

const test = prepared(live);

// The window is the same on each face.
test.skip(({ faceName }) => faceName === 'desktop');

test('from the question to the introduction asked for, by keyboard', async ({ face }) => {
  const { page } = face;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('how do i get to acme');
  await page.getByRole('option', { name: /How do I get to Acme/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/ways$/);
  const rows = page.getByRole('listitem', { name: /^Way / });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toHaveAccessibleName('Way 1: Ana Souza → Bob Ray → Acme');
  await expect(rows.first()).toContainText('mentored them');

  await page.keyboard.press('m');
  await page.waitForURL(/\/map\?ways=/);
  await expect(page.getByRole('application', { name: /^Map of your network/ })).toHaveAttribute('data-ways', '2');
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Ana Souza.*Bob Ray.*Acme/ })
    .click();
  await expect(page.getByRole('application')).toHaveAttribute('data-ways', '1');
  await page.getByRole('link', { name: 'Ask for an introduction' }).click();
  await page.waitForURL(/ways$/);

  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('o');
  await expect(rows.first()).toContainText('no other way through Ana Souza');
  await page.keyboard.press('i');
  const draft = page.getByRole('form', { name: /Ana Souza/ });
  await expect(draft).toContainText('Hi Ana');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Asked Ana Souza to introduce you to Bob Ray')).toBeVisible();

  await rows.first().getByRole('link', { name: 'Ana Souza' }).click();
  await expect(page.getByText(/asked today/i).first()).toBeVisible();
  await page.keyboard.press('Control+Z');
  // One undo takes back the asking and the message that was logged with it.
  await expect(page.getByText(/asked today/i)).toHaveCount(0);
  await expect(page.getByText('Would you introduce me')).toHaveCount(0);
  await expect(page.getByText('Bob Ray').first()).toBeVisible();
});
