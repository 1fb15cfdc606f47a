import { describe, expect, it } from 'vitest';
import { openTestHost } from '../support/book.ts';

const PAY = { role: 'Staff Engineer', currency: 'eur', baseLow: 90_000, baseHigh: 110_000 } as const;

describe('what roles pay', () => {
  it('is written down whole, and read back with its flags', async () => {
    const { call } = openTestHost();
    await call('compensation.save', {
      ...PAY,
      level: 'L6',
      company: { name: 'Acme' },
      location: 'São Paulo',
      bonus: 10_000,
      equity: 5_000,
      source: 'the recruiter',
      sourcePerson: { name: 'Rita' },
      confidence: 'high',
      confidential: true,
    });
    const { observations } = await call('compensation.list');
    expect(observations).toMatchObject([
      {
        role: 'Staff Engineer',
        level: 'L6',
        company: { name: 'Acme' },
        location: 'São Paulo',
        currency: 'EUR',
        baseLow: 90_000,
        baseHigh: 110_000,
        bonus: 10_000,
        equity: 5_000,
        observedOn: '2026-03-16',
        source: 'the recruiter',
        sourcePerson: { name: 'Rita' },
        confidence: 'high',
        confidential: true,
      },
    ]);
  });

  it.each([
    [{ baseLow: 120_000 }, 'baseLow'],
    [{ baseLow: null, baseHigh: null }, 'baseLow'],
    [{ currency: 'euro' }, 'currency'],
    [{ role: ' ' }, 'role'],
    [{ bonus: -1 }, 'bonus'],
  ])('refuses %j, naming the field, and writes nothing', async (wrong, path) => {
    const { call } = openTestHost();
    await call('person.list');
    const input = { ...PAY, company: { name: 'Acme' }, ...wrong };
    await expect(call('compensation.save', input)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { issues: [{ path }] },
    });
    expect(await call('book.status')).toMatchObject({ undo: null, companies: 0 });
  });

  it('is listed oldest first, by words of role, level and place in any spelling', async () => {
    const { call } = openTestHost();
    await call('compensation.save', { ...PAY, location: 'São Paulo', observedOn: '2026-02-01' });
    await call('compensation.save', { ...PAY, role: 'Engineering Manager', level: 'M2', observedOn: '2024-05-01' });
    const roles = async (filter: object) =>
      (await call('compensation.list', filter)).observations.map(({ role }) => role);
    expect(await roles({})).toEqual(['Engineering Manager', 'Staff Engineer']);
    expect(await roles({ role: 'engineer' })).toEqual(['Engineering Manager', 'Staff Engineer']);
    expect(await roles({ role: 'engineer staff' })).toEqual(['Staff Engineer']);
    expect(await roles({ location: 'sao' })).toEqual(['Staff Engineer']);
    expect(await roles({ level: 'm2' })).toEqual(['Engineering Manager']);
    expect(await roles({ level: 'm2', location: 'sao' })).toEqual([]);
  });

  it('keeps its day when changed, goes to the trash, and comes back by undo', async () => {
    const { call } = openTestHost();
    const { id } = await call('compensation.save', { ...PAY, observedOn: '2025-01-01' });
    await call('compensation.save', { ...PAY, id, baseHigh: null });
    expect((await call('compensation.list')).observations).toMatchObject([
      { observedOn: '2025-01-01', baseHigh: null },
    ]);
    const { batch } = await call('compensation.delete', { id });
    expect((await call('compensation.list')).observations).toEqual([]);
    expect((await call('trash.list')).items).toMatchObject([{ id, kind: 'compensation', name: 'Staff Engineer' }]);
    await expect(call('compensation.save', { ...PAY, id })).rejects.toMatchObject({ code: 'not_found' });
    await call('journal.undo', { batch: batch ?? undefined });
    expect((await call('compensation.list')).observations).toHaveLength(1);
  });
});

describe('insights', () => {
  it('are found by their words, the company and who told, and are gone after undo', async () => {
    const { call } = openTestHost();
    const { id, batch } = await call('insight.save', {
      company: { name: 'Acme' },
      text: 'They are **rewriting** the billing system in Rust.',
      on: '2026-03-01',
      from: { name: 'Ana Souza' },
      confidential: true,
    });
    const search = async (text: string) => (await call('search.query', { text })).hits.map((hit) => [hit.kind, hit.id]);
    expect(await search('rewriting billing')).toEqual([['insight', id]]);
    expect(await search('acme rust')).toEqual([['insight', id]]);
    expect(await search('souza billing')).toEqual([['insight', id]]);
    const [hit] = (await call('search.query', { text: 'billing' })).hits;
    const companyId = (await call('company.list')).rows[0]?.id;
    expect(hit).toMatchObject({ subtitle: '2026-03-01', page: { kind: 'company', id: companyId } });
    await call('company.update', { id: companyId as never, patch: { name: 'Globex' } });
    expect(await search('globex rust')).toEqual([['insight', id]]);
    expect(await search('acme rust')).toEqual([]);
    await call('journal.undo', {});
    await call('journal.undo', { batch: batch ?? undefined });
    expect(await search('billing')).toEqual([]);
    expect(await call('book.status')).toMatchObject({ companies: 0, people: 0 });
  });

  it('stand on the page of the company and of who told', async () => {
    const { call } = openTestHost();
    const ana = await call('person.create', { name: 'Ana' });
    const acme = await call('company.create', { name: 'Acme' });
    const about = { company: { id: acme.id }, from: { id: ana.id } };
    const { id } = await call('insight.save', { ...about, text: 'Hiring again', confidential: true });
    const item = {
      kind: 'insight',
      id,
      on: '2026-03-16',
      text: 'Hiring again',
      company: { name: 'Acme' },
      from: { name: 'Ana' },
      confidential: true,
    };
    const ofCompany = { about: { companyId: acme.id } };
    expect(await call('timeline.list', ofCompany)).toMatchObject({ total: 1, items: [item] });
    expect((await call('timeline.list', { about: { personId: ana.id } })).items).toMatchObject([item]);
    await call('insight.save', { ...about, id, text: 'Hiring freeze', on: '2026-03-02' });
    expect((await call('timeline.list', ofCompany)).items).toMatchObject([
      { text: 'Hiring freeze', on: '2026-03-02', confidential: false },
    ]);
    const { batch } = await call('insight.delete', { id });
    expect((await call('timeline.list', ofCompany)).total).toBe(0);
    expect((await call('search.query', { text: 'freeze' })).hits).toEqual([]);
    await call('journal.undo', { batch: batch ?? undefined });
    expect((await call('timeline.list', ofCompany)).total).toBe(1);
    expect((await call('search.query', { text: 'freeze' })).hits).toHaveLength(1);
    await call('company.delete', { ids: [acme.id] });
    expect(await call('timeline.list', { about: { personId: ana.id } })).toEqual({ total: 0, items: [] });
  });
});

describe('the dossier', () => {
  it('has everything about a company, and nothing about another', async () => {
    const { call } = openTestHost();
    const acme = await call('company.create', { name: 'Acme' });
    const company = { id: acme.id };
    await call('companyLink.save', { fromId: acme.id, to: { name: 'Globex' }, kind: 'competitor' });
    await call('person.create', { name: 'Ana', company, title: 'VP Eng' });
    await call('insight.save', { company, text: 'Older', on: '2025-01-01' });
    await call('insight.save', { company, text: 'Newer', on: '2026-01-01' });
    await call('insight.save', { company: { name: 'Globex' }, text: 'Theirs' });
    await call('compensation.save', { ...PAY, company });
    await call('compensation.save', { ...PAY, company: { name: 'Globex' } });
    await call('opportunity.save', { company, role: 'Staff Engineer' });
    await call('interview.save', { company, happensOn: '2026-02-01', note: 'Went well' });
    const dossier = await call('company.dossier', { id: acme.id });
    expect(dossier).toMatchObject({
      company: { name: 'Acme' },
      insights: [{ text: 'Newer' }, { text: 'Older' }],
      compensations: [{ role: 'Staff Engineer', company: { name: 'Acme' } }],
      opportunities: [{ role: 'Staff Engineer' }],
      links: [{ kind: 'competitor', other: { name: 'Globex' } }],
      knows: [{ person: { name: 'Ana' } }],
    });
    expect(dossier.timeline.map(({ kind, on }) => [kind, on])).toEqual([
      ['interview', '2026-02-01'],
      ['insight', '2026-01-01'],
      ['insight', '2025-01-01'],
    ]);
  });

  it('of a company that is not there is refused', async () => {
    const { call } = openTestHost();
    const id = '01890000-0000-7000-8000-000000000000' as never;
    await expect(call('company.dossier', { id })).rejects.toMatchObject({ code: 'not_found' });
  });
});
