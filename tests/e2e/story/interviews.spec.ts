import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { InterviewId, PersonId } from '../../../src/contract/index.ts';
import { type Call, dayClock } from '../../support/write-book.ts';
import { expect } from './fixture.ts';
import { prepared } from './prepared.ts';

const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

const connections = (hannaAt: string) =>
  [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    `Hanna,Holm,https://www.linkedin.com/in/hanna-holm,,${hannaAt},12 Mar 2024`,
    '',
  ].join('\n');

const clock = dayClock(daysAgo(0));

/** Lived through before the window opens: a year-old rejection, a month of silence, and a talk last week. */
async function live(call: Call): Promise<void> {
  clock.day = daysAgo(0);
  const interview = async (
    company: string,
    person: { id: PersonId } | { name: string },
    ago: number,
  ): Promise<InterviewId> => {
    clock.day = daysAgo(ago);
    const { id } = await call('opportunity.save', {
      company: { name: company },
      role: 'Engineer',
      stage: 'interviewing',
    });
    const { interviewId } = await call('opportunity.addRound', { id, happensOn: clock.day });
    const people = [{ person, role: 'hiring_manager' as const }];
    await call('interview.save', { id: interviewId, people });
    return interviewId;
  };
  const sent = async () => {
    const { followUps } = await call('followUp.list', {});
    for (const { id } of followUps) await call('followUp.act', { id, action: { kind: 'done' } });
  };

  const { importId } = await call('import.preview', {
    fileName: 'Connections.csv',
    content: Buffer.from(connections('Acme,Head of Payments')).toString('base64'),
  });
  await call('import.commit', { importId });
  const { rows } = await call('person.list', { filter: 'Hanna' });
  const hanna = rows[0];
  if (!hanna) throw new Error('Hanna was not imported.');
  const acme = await interview('Acme', { id: hanna.id }, 400);
  await call('debrief.finish', { id: acme });
  clock.day = daysAgo(399);
  await sent();
  await call('interview.save', { id: acme, outcome: 'rejected' });

  const globex = await interview('Globex', { name: 'Nora Nilsen' }, 30);
  await call('debrief.finish', { id: globex });
  clock.day = daysAgo(29);
  await sent();
  clock.day = daysAgo(19);
  await sent();
  await interview('Initech', { name: 'Ingo Ivers' }, 5);
}

const test = prepared(live, clock);

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
}

// The window is the same on each face.
test.skip(({ faceName }) => faceName === 'desktop');

test('a debrief by keyboard leads to a thank-you; what nobody answered is asked once more', async ({ face }) => {
  const { page } = face;
  await goTo(page, 'Today');
  await expect(page.getByText('Ask Nora Nilsen once more')).toBeVisible();
  await page.getByText(/^Debrief: .*Initech/).click();
  await expect(page.getByRole('heading', { name: 'Debrief', exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: 'One line on Ingo Ivers' }).fill('Draws better than most write.');
  await page.getByRole('textbox', { name: 'About the company' }).fill('Settlement is a nightly batch.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Debrief done' })).toBeVisible();

  // Taken back, the debrief waits again, with what was written.
  await page.keyboard.press('Control+Z');
  await goTo(page, 'Today');
  await page.getByText(/^Debrief: .*Initech/).click();
  await expect(page.getByRole('textbox', { name: 'One line on Ingo Ivers' })).toHaveValue(/Draws better/);
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('link', { name: 'See it in Today' }).click();

  await expect(page.getByText('Thank Ingo Ivers')).toBeVisible();
  await page.getByRole('button', { name: 'Done: Thank Ingo Ivers' }).click();
  await expect(page.getByText('Thanked Ingo Ivers')).toBeVisible();
  await expect(page.getByText('Thank Ingo Ivers')).toBeHidden();
  await page.getByRole('button', { name: 'Done: Ask Nora Nilsen once more' }).click();
  await expect(page.getByText('Ask Nora Nilsen once more')).toBeHidden();
});

test('who once said no is due for a line, has moved, and is the way in', async ({ face, folder }) => {
  const { page } = face;
  await goTo(page, 'Today');
  const keepInTouch = page.getByRole('region', { name: /keep in touch/ });
  await expect(keepInTouch.getByText('Hanna Holm')).toBeVisible();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('import linkedin');
  await page.keyboard.press('Enter');
  const file = join(folder, 'Connections.csv');
  await writeFile(file, connections('Borealis,VP Engineering'));
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^Import 1 person/ }).click();
  await expect(page.getByText('Imported Connections.csv')).toBeVisible();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('who at borealis');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByText('Hanna Holm')).toBeVisible();
});
