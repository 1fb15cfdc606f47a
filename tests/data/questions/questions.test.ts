import { expect, test } from 'vitest';
import type { Answer, MethodInput } from '../../../src/contract/index.ts';
import { openTestHost } from '../support/book.ts';

/** Ana lives in Lisbon, Bo was met there, Cy is a stranger at Acme whom Ana worked with; today is 2026-03-16. */
async function openNetwork() {
  const { call } = openTestHost();
  const acme = (await call('company.create', { name: 'Acme', aliases: [{ name: 'Anvil Works', kind: 'former_name' }] }))
    .id;
  const rival = (await call('company.create', { name: 'Rival' })).id;
  await call('companyLink.save', { fromId: acme, to: { id: rival }, kind: 'competitor' });
  const old = (await call('company.create', { name: 'Old Mill' })).id;
  const add = async (name: string, more: object = {}) => (await call('person.create', { name, ...more })).id;
  const ana = await add('Ana Souza', { location: 'Lisbon, Portugal', company: { id: rival }, title: 'CTO' });
  const bo = await add('Bo Berg', { howMet: 'At the harbour in Lisbon', metOn: '2025-04' });
  const cy = await add('Cy Young', { company: { id: acme } });
  const dee = await add('Dee Dunn', { metOn: '2025-05-05' });
  for (const personId of [ana, cy])
    await call('employment.save', { personId, company: { id: old }, startedOn: '2015', endedOn: '2018' });
  await call('interaction.save', { kind: 'coffee', on: '2025-04-20', people: [{ id: ana }] });
  await call('interaction.save', { kind: 'call', on: '2025-11-20', people: [{ id: bo }], note: 'Sold the boat.' });
  await call('interaction.save', { kind: 'message', on: '2026-03-10', people: [{ id: dee }] });
  await call('insight.save', {
    company: { id: acme },
    text: 'They freeze hiring.',
    from: { id: bo },
    on: '2025-03-05',
  });
  await call('note.save', { about: { companyId: acme }, body: 'New office.' });
  await call('compensation.save', {
    role: 'Engineer',
    company: { id: acme },
    currency: 'EUR',
    baseLow: 90_000,
    baseHigh: 90_000,
  } as MethodInput<'compensation.save'>);
  const names = ({ people }: Answer) =>
    people.map(({ person, reasons }) => [person.name, ...reasons.map(({ kind }) => kind)]);
  const ask = (text: string) => call('question.ask', { text });
  return { call, ask, names, acme, ana, bo, cy, dee };
}

test('whom one met somewhere and some time, with what tells of it', async () => {
  const { ask, names } = await openNetwork();
  const answer = await ask('who did I meet in Lisbon last spring?');
  expect(names(answer)).toEqual([
    ['Bo Berg', 'first_met', 'told_of'],
    ['Ana Souza', 'met', 'lives_in'],
  ]);
  expect(answer.question?.parts).toMatchObject([
    { part: 'place', text: 'Lisbon', understood: true },
    { part: 'time', text: 'last spring', days: { from: '2025-03-01', to: '2025-05-31' } },
  ]);
  expect(
    names(await ask('who did I meet last spring'))
      .map(([name]) => name)
      .sort(),
  ).toEqual(['Ana Souza', 'Bo Berg', 'Dee Dunn']);
  expect(names(await ask('who did I meet at Nowhere Inc in 2025'))).toEqual([]);
});

test('with whom there was no contact since', async () => {
  const { ask, names } = await openNetwork();
  expect(
    names(await ask("who haven't I talked to since March"))
      .map(([name]) => name)
      .sort(),
  ).toEqual(['Ana Souza', 'Bo Berg']);
  expect(names(await ask("who haven't I talked to since last August"))).toEqual([['Ana Souza', 'last_contact']]);
});

test('what is known about a company, by any of its names, and about a person', async () => {
  const { ask } = await openNetwork();
  const company = await ask('what do I know about Anvil Works');
  expect(company.facts.map(({ kind }) => kind)).toEqual(['insight', 'note']);
  expect(company.compensations).toHaveLength(1);
  const person = await ask('what do I know about Bo Berg');
  expect(person.facts.map(({ kind }) => kind)).toEqual(['note', 'insight']);
  expect(person.question?.parts[0]).toMatchObject({ part: 'person', person: { name: 'Bo Berg' } });
});

test('who and competitors, ways to a company, introductions to a person', async () => {
  const { ask, names, call, cy } = await openNetwork();
  const who = (await ask('who do I know at acme')).who;
  const ana = who?.knows.find(({ person }) => person.name === 'Ana Souza');
  expect(ana?.reasons).toMatchObject([{ kind: 'introduces', to: { id: cy }, how: 'worked together at Old Mill' }]);
  expect(
    (await ask("who do I know at Acme's competitors")).who?.atCompetitors.map(({ person }) => person.name),
  ).toEqual(['Ana Souza']);
  expect((await ask('how do I get to acme')).paths[0]?.steps.map(({ person }) => person.name)).toEqual([
    'Ana Souza',
    'Cy Young',
  ]);
  expect(names(await ask('who can introduce me to Cy Young'))).toEqual([['Ana Souza', 'introduces']]);
  expect((await ask('nothing of the kind')).question).toBeNull();
  expect(await ask('who at')).toMatchObject({ question: { kind: 'who_at', parts: [] }, who: null });
  await call('person.delete', { ids: [cy] });
  expect((await ask('who at acme')).who?.knows.map(({ person }) => person.name)).toEqual([]);
});

test('contractors, suppliers and recruiters of a role are ways in', async () => {
  const { call, acme, bo, dee, ask } = await openNetwork();
  const supplier = (await call('company.create', { name: 'Supplier' })).id;
  await call('companyLink.save', { fromId: acme, to: { id: supplier }, kind: 'client_of' });
  await call('employment.save', { personId: bo, company: { id: supplier }, title: 'Consultant' });
  await call('employment.save', { personId: dee, company: { id: acme }, kind: 'contractor', title: 'Designer' });
  const eve = (await call('person.create', { name: 'Eve Fox' })).id;
  await call('opportunity.save', {
    company: { id: acme },
    role: 'Staff',
    recruiter: { id: eve },
  } as MethodInput<'opportunity.save'>);
  const { who } = await ask('who at acme');
  const reasons = Object.fromEntries((who?.knows ?? []).map(({ person, reasons: [first] }) => [person.name, first]));
  expect(reasons).toMatchObject({
    'Dee Dunn': { kind: 'works_there', as: 'contractor' },
    'Bo Berg': { kind: 'works_for_them', supplier: { name: 'Supplier' } },
    'Eve Fox': { kind: 'placed_role', role: 'Staff' },
  });
});
