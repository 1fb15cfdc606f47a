import { expect, it } from 'vitest';
import { TEMPLATES } from '../../../src/domain/templates.ts';
import { interviewed } from './follow-up-support.ts';

it('keeps the wording of the user, and goes back to its own', async () => {
  const { call } = await interviewed();
  const thankYou = async () => (await call('template.list')).templates.find(({ kind }) => kind === 'thank_you');
  expect(await thankYou()).toEqual({ kind: 'thank_you', ...TEMPLATES.thank_you, edited: false });
  const text = { subject: 'Thanks', body: 'Dear {name}' };
  const { batch } = await call('template.save', { kind: 'thank_you', text });
  expect(await thankYou()).toEqual({ kind: 'thank_you', ...text, edited: true });
  await call('journal.undo', { batch: batch ?? undefined });
  expect(await thankYou()).toMatchObject({ edited: false });
  await call('template.save', { kind: 'thank_you', text });
  await call('template.save', { kind: 'thank_you', text: { ...text, body: 'Dear {first name}' } });
  await call('template.save', { kind: 'thank_you', text: null });
  expect(await thankYou()).toMatchObject({ edited: false });
});

it('puts in what is known and says what is missing', async () => {
  const { call, ana, interview } = await interviewed();
  const body = '{name}, {first name}, {role}, {company}, {date}, {what we talked about}, {me}';
  await call('template.save', { kind: 'custom', text: { subject: '{company}', body } });
  const draft = { kind: 'custom', personId: ana } as const;
  expect(await call('template.fill', draft)).toEqual({
    subject: 'Acme',
    body: 'Ana Souza, Ana, Engineer, Acme, 16 March, {what we talked about}, {me}',
    to: [],
    missing: ['what we talked about', 'me'],
  });
  await call('settings.set', { myName: 'Sam' });
  await call('contactPoint.save', { personId: ana, kind: 'email', value: 'ana@acme.example' });
  await call('interview.save', { id: interview, note: 'Nervous.\n- Talked about **ledgers**. Odd room.' });
  const { id: globex } = await call('company.create', { name: 'Globex' });
  expect(await call('template.fill', { ...draft, interviewId: interview, companyId: globex })).toEqual({
    subject: 'Globex',
    body: 'Ana Souza, Ana, Engineer, Globex, 16 March, ledgers, Sam',
    to: ['ana@acme.example'],
    missing: [],
  });
  const nobody = '01890000-0000-7000-8000-000000000000' as never;
  await expect(call('template.fill', { ...draft, personId: nobody })).rejects.toMatchObject({ code: 'not_found' });
  await expect(call('template.fill', { ...draft, interviewId: nobody })).rejects.toMatchObject({ code: 'not_found' });
});
