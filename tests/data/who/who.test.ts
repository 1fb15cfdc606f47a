import { describe, expect, test } from 'vitest';
import type { CompanyId, Knows, PersonId } from '../../../src/contract/index.ts';
import { openTestHost } from '../support/book.ts';

function openNetwork() {
  const { call } = openTestHost();
  const company = async (name: string, more: object = {}) => (await call('company.create', { name, ...more })).id;
  const person = async (name: string, at?: CompanyId, title?: string) =>
    (await call('person.create', { name, ...(at && { company: { id: at } }), ...(title && { title }) })).id;
  const worked = (personId: PersonId, id: CompanyId, endedOn: string, title = 'Engineer') =>
    call('employment.save', { personId, company: { id }, title, startedOn: '2015', endedOn });
  const coffee = (id: PersonId, on = '2026-03-01') =>
    call('interaction.save', { kind: 'coffee', on, people: [{ id }] });
  const link = (fromId: CompanyId, kind: string, id: CompanyId) =>
    call('companyLink.save', { fromId, kind: kind as never, to: { id } });
  const who = (text: string) => call('who.at', { text });
  return { call, company, person, worked, coffee, link, who };
}

const told = (knows: readonly Knows[]) =>
  knows.map((one) => [one.person.name, one.company.name, one.relation, one.reasons.map(({ kind }) => kind).join(' ')]);

describe('whom I know there', () => {
  test('now, before, and those who interviewed or recruited me, wherever they are now', async () => {
    const { call, company, person, worked, who } = openNetwork();
    const acme = await company('Acme');
    const other = await company('Other');
    const now = await person('Now', acme, 'CTO');
    const before = await person('Before', other, 'Lead');
    await worked(before, acme, '2019-05');
    const moved = await person('Interviewer', other, 'VP');
    await call('interview.save', {
      company: { id: acme },
      happensOn: '2025-05-05',
      people: [
        { person: { id: moved }, role: 'hiring_manager', title: 'Manager then' },
        { person: { id: now }, role: 'interviewer' },
      ],
    });
    const recruiter = await person('Recruiter');
    await call('interview.save', {
      company: { id: acme },
      happensOn: '2025-04-01',
      people: [{ person: { id: recruiter }, role: 'recruiter', title: 'Talent' }],
    });
    await call('interview.save', {
      company: { id: acme },
      happensOn: '2026-09-01',
      people: [{ person: { id: await person('Not yet') } }],
    });
    const { company: found, matchedBy, knows } = await who('acme');
    expect([found?.name, matchedBy]).toEqual(['Acme', 'name']);
    expect(told(knows).toSorted()).toEqual([
      ['Before', 'Acme', 'itself', 'worked_there'],
      ['Interviewer', 'Acme', 'itself', 'interviewed_me'],
      ['Now', 'Acme', 'itself', 'works_there interviewed_me'],
      ['Recruiter', 'Acme', 'itself', 'recruited_me'],
    ]);
    expect(knows[0]).toMatchObject({ title: 'CTO', lastContactOn: '2025-05-05' });
    const interviewer = knows.find((one) => one.person.id === moved);
    expect(interviewer).toMatchObject({ title: 'VP', reasons: [{ on: '2025-05-05', title: 'Manager then' }] });
    expect(knows.find((one) => one.person.id === before)?.reasons[0]).toMatchObject({
      startedOn: '2015',
      endedOn: '2019-05',
    });
  });

  test('recruiters at its agencies, and who can introduce me to strangers there', async () => {
    const { call, company, person, worked, coffee, link, who } = openNetwork();
    const [acme, agency, other] = [await company('Acme'), await company('Hunters'), await company('Other')];
    await link(agency, 'agency_for', acme);
    await person('Hunter', agency, 'Consultant');
    await worked(await person('Former hunter'), agency, '2020');
    const stranger = await person('Stranger', acme);
    const friend = await person('Friend', other);
    const boss = await person('Boss', other);
    const cold = await person('Cold', other);
    const inside = await person('Inside', acme);
    for (const id of [friend, boss, inside]) await coffee(id);
    await call('relationship.save', { fromId: friend, toId: stranger, kind: 'worked_together' });
    await call('relationship.save', { fromId: stranger, toId: boss, kind: 'reported_to' });
    await call('relationship.save', { fromId: cold, toId: stranger, kind: 'knows' });
    await call('relationship.save', { fromId: inside, toId: stranger, kind: 'knows' });
    await call('relationship.save', { fromId: friend, toId: inside, kind: 'knows' });
    const { knows } = await who('Acme');
    expect(told(knows).toSorted()).toEqual([
      ['Boss', 'Acme', 'itself', 'introduces'],
      ['Friend', 'Acme', 'itself', 'introduces'],
      ['Hunter', 'Acme', 'itself', 'recruits_for'],
      ['Inside', 'Acme', 'itself', 'works_there'],
      ['Stranger', 'Acme', 'itself', 'works_there'],
    ]);
    const how = (id: PersonId) => knows.find((one) => one.person.id === id)?.reasons[0];
    expect(how(friend)).toMatchObject({ to: { id: stranger, name: 'Stranger' }, how: 'worked together' });
    expect(how(boss)).toMatchObject({ how: 'was their manager' });
    expect(knows[0]?.person.id).toBe(inside);
  });

  test('in what it acquired, its units, spin-offs and parents; circles end; and at competitors', async () => {
    const { company, person, link, who } = openNetwork();
    const names = ['Acme', 'Bought', 'Bought by it', 'Unit', 'Spun', 'Owner', 'Holding', 'Sister', 'Rival', 'Client'];
    const ids: Record<string, CompanyId> = {};
    for (const name of names) {
      ids[name] = await company(name);
      await person(`P ${name}`, ids[name]);
    }
    const chain: [string, string, string][] = [
      ['Bought', 'acquired_by', 'Acme'],
      ['Bought by it', 'acquired_by', 'Bought'],
      ['Acme', 'parent_of', 'Unit'],
      ['Spun', 'spun_off', 'Acme'],
      ['Acme', 'acquired_by', 'Owner'],
      ['Holding', 'parent_of', 'Owner'],
      ['Holding', 'acquired_by', 'Bought by it'],
      ['Owner', 'parent_of', 'Sister'],
      ['Rival', 'competitor', 'Acme'],
      ['Client', 'client_of', 'Acme'],
    ];
    for (const [from, kind, to] of chain) await link(ids[from]!, kind, ids[to]!);
    const { knows, atCompetitors } = await who('acme');
    const relations = Object.fromEntries(knows.map((one) => [one.company.name, one.relation]));
    expect(relations).toEqual({
      Acme: 'itself',
      Bought: 'acquired_unit',
      'Bought by it': 'acquired_unit',
      Holding: 'parent',
      Owner: 'acquirer',
      Unit: 'subsidiary',
      Spun: 'spin_off',
    });
    expect(knows[0]?.company.name).toBe('Acme');
    expect(told(atCompetitors)).toEqual([['P Rival', 'Rival', 'competitor', 'works_there']]);
    expect(told((await who('rival')).atCompetitors)).toEqual([['P Acme', 'Acme', 'competitor', 'works_there']]);
    expect((await who('unit')).knows.map((one) => [one.company.name, one.relation])).toContainEqual(['Acme', 'parent']);
  });

  test('one entry per person; the trash does not count', async () => {
    const { call, company, person, worked, who } = openNetwork();
    const acme = await company('Acme');
    const twice = await person('Twice', acme, 'Head');
    await worked(twice, acme, '2020', 'Intern');
    await worked(await person('Gone'), acme, '2021');
    await call('person.delete', {
      ids: [(await who('acme')).knows.find((one) => one.person.name === 'Gone')!.person.id],
    });
    const { knows } = await who('acme');
    expect(told(knows)).toEqual([['Twice', 'Acme', 'itself', 'works_there worked_there']]);
    await call('company.delete', { ids: [acme] });
    expect(await who('acme')).toMatchObject({ company: null, matchedBy: null, knows: [] });
    await expect(call('who.at', { companyId: acme })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('which company was meant', () => {
  test('by name, normal form, alias, former name, domain, likeness', async () => {
    const { company, who } = openNetwork();
    await company('Meta Platforms, Inc.', {
      aliases: [
        { name: 'Meta', kind: 'alias' },
        { name: 'Facebook', kind: 'former_name' },
      ],
      domains: ['meta.com', 'www.fb.com'],
    });
    await company('Société Générale');
    const answer = async (text: string) => {
      const { company: found, matchedBy } = await who(text);
      return [found?.name ?? null, matchedBy];
    };
    const meta = 'Meta Platforms, Inc.';
    expect(await answer('meta platforms')).toEqual([meta, 'name']);
    expect(await answer('societe generale')).toEqual(['Société Générale', 'name']);
    expect(await answer('META')).toEqual([meta, 'alias']);
    expect(await answer('facebook')).toEqual([meta, 'former_name']);
    for (const text of ['meta.com', 'https://careers.meta.com/jobs', 'ana@fb.com', 'fb.com'])
      expect(await answer(text), text).toEqual([meta, 'domain']);
    expect(await answer('facebok')).toEqual([meta, 'similar']);
    expect(await answer('societe')).toEqual(['Société Générale', 'similar']);
    expect(await answer('nothing like it')).toEqual([null, null]);
    for (const text of ['🎉', '...', 'x'.repeat(500)]) expect(await answer(text)).toEqual([null, null]);
  });

  test('of several the one with most people; the others are suggested', async () => {
    const { company, person, who } = openNetwork();
    await company('Citadel');
    const fund = await company('Citadel LLC');
    await person('Ken', fund);
    await company('The Citadel');
    await company('Citadel Securities');
    const { company: found, suggestions } = await who('citadel llc');
    expect(found?.name).toBe('Citadel LLC');
    expect(suggestions.map(({ name }) => name)).toEqual(expect.arrayContaining(['Citadel', 'The Citadel']));
    expect((await who('citad')).company?.name).toBe('Citadel LLC');
  });

  test('a company added or renamed is known at once', async () => {
    const { call, company, who } = openNetwork();
    const id = await company('First');
    expect((await who('first')).company?.id).toBe(id);
    await call('company.update', { id, patch: { name: 'Second', aliases: [{ name: 'Third', kind: 'alias' }] } });
    expect((await who('first')).company).toBeNull();
    expect((await who('second')).company?.id).toBe(id);
    expect((await who('third')).matchedBy).toBe('alias');
  });
});
